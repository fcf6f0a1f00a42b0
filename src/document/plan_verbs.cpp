#include <boardplan/document/verbs.h>

#include <boardplan/domain/labels.h>

#include "document/plan_timescales.h"
#include "document/verb_support.h"

namespace boardplan {

namespace {

// "P3M", "P1Y".
bool isRhythm(const QString& period)
{
    bool isNumber = false;
    const bool hasUnit = period.startsWith(u'P') && (period.endsWith(u'M') || period.endsWith(u'Y'));
    const int count = period.mid(1).chopped(hasUnit ? 1 : 0).toInt(&isNumber);
    return hasUnit && isNumber && count >= 1 && count <= 24;
}

Status checkSettings(const PlanSettings& settings)
{
    constexpr int mostDays = 3'650;
    const auto isDays = [](int days, int least) { return days >= least && days <= mostDays; };
    if (!isDays(settings.dueSoonDays, 0) || !isDays(settings.staleDays, 1)) {
        return refusal("BP-DOC-075", verbText("The number of days is out of range."),
            verbText("Give a number from 1 to 3,650."));
    }
    if (!isRhythm(settings.reportingRhythm)) {
        return refusal("BP-DOC-076", verbText("“%1” is not a rhythm of reporting.").arg(settings.reportingRhythm),
            verbText("Choose one of those offered."));
    }
    return done();
}

// The action as the board adopts it: a date that an update moved while drafting is what is published.
Action adoptedAction(const PlanBook& book, const Action& drafted, const Plan& plan)
{
    Action action = drafted;
    const QDate moved = book.standing(action.id).due;
    if (moved.isValid() && moved != action.timescale.due) {
        action.timescale = readTimescale(displayLongDate(moved), plan.timescaleContext());
    }
    action.published = {action.text, action.timescale.text, action.timescale.due};
    return action;
}

QString adoptionVerb(const PlanBook& book, MeetingId at)
{
    const Meeting* meeting = book.find(at);
    return meeting == nullptr ? verbText("Adopt plan")
                              : verbText("Adopt plan at the meeting of %1").arg(displayDate(meeting->date));
}

} // namespace

Result<Edit> addPlan(const PlanBook& book, const NewPlan& wanted)
{
    const QString name = wanted.boardName.simplified();
    if (name.isEmpty()) {
        return refusal("BP-DOC-030", verbText("A plan needs a board."), verbText("Give the board's name."));
    }
    if (wanted.period.start.isValid() && wanted.period.end < wanted.period.start) {
        return refusal("BP-DOC-031", verbText("The plan's period ends before it begins."),
            verbText("Give the first day, then the last."));
    }
    Edit edit{verbText("New plan"), {}, {}};
    BoardId board;
    for (const Board& known : book.table<Board>().rows()) {
        if (known.name.compare(name, Qt::CaseInsensitive) == 0) {
            board = known.id;
        }
    }
    if (board.isNull()) {
        Board added;
        added.id = board = BoardId::create();
        added.name = name;
        added.position = nextPosition(book, book.boards());
        edit.changes.push_back(inserted(added));
    }
    Plan plan;
    plan.id = PlanId::create();
    plan.title = wanted.title.simplified();
    plan.period = wanted.period;
    plan.boards = {board};
    plan.position = nextPosition(book, book.plans());
    edit.changes.push_back(inserted(plan));
    return edit;
}

Result<Edit> setPriorityTitle(const PlanBook& book, PriorityId id, const QString& title)
{
    const Priority* before = book.find(id);
    if (before == nullptr) {
        return notInPlan("The priority is not in this file.");
    }
    Priority after = *before;
    after.title = title.trimmed();
    return replacement(verbText("Rename priority %1").arg(labelOf(book, id)), *before, after);
}

Result<Edit> setObjectiveTitle(const PlanBook& book, ObjectiveId id, const QString& title)
{
    const Objective* before = book.find(id);
    if (before == nullptr) {
        return notInPlan("The objective is not in this file.");
    }
    Objective after = *before;
    after.title = title.trimmed();
    return replacement(verbText("Rename objective %1").arg(labelOf(book, id)), *before, after);
}

Result<Edit> addPriority(const PlanBook& book, PlanId plan, const QString& ref, const QString& title)
{
    if (book.find(plan) == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    Priority priority;
    priority.id = PriorityId::create();
    priority.plan = plan;
    priority.ref = ref.simplified();
    priority.title = title.trimmed();
    priority.position = nextPosition(book, book.prioritiesOf(plan));
    return Edit{verbText("Add priority"), {}, {inserted(priority)}};
}

Result<Edit> setPlanSettings(const PlanBook& book, PlanId id, const PlanSettings& settings)
{
    const Plan* plan = book.find(id);
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (auto status = checkSettings(settings); !status) {
        return status.error();
    }
    Plan after = *plan;
    after.settings = settings;
    Edit edit = replacement(verbText("Change thresholds"), *plan, after);
    if (settings.calendarQuarters != plan->settings.calendarQuarters) {
        readTimescalesAgain(book, after, edit);
    }
    return edit;
}

Result<Edit> adoptPlan(const PlanBook& book, PlanId id, const QDate& on, MeetingId at)
{
    const Plan* plan = book.find(id);
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (plan->status == PlanStatus::Adopted) {
        return refusal("BP-DOC-032", verbText("The plan was adopted on %1.").arg(displayDate(plan->adoptedOn)));
    }
    if (!on.isValid()) {
        return refusal("BP-DOC-033", verbText("Adoption needs a date."), verbText("Give the day of the meeting."));
    }
    Plan adopted = *plan;
    adopted.status = PlanStatus::Adopted;
    adopted.adoptedOn = on;
    Edit edit{adoptionVerb(book, at), {}, {replaced(*plan, adopted)}};
    for (const ActionId action : book.allActionsOf(id)) {
        const Action& drafted = *book.find(action);
        edit.changes.push_back(replaced(drafted, adoptedAction(book, drafted, *plan)));
    }
    return edit;
}

} // namespace boardplan

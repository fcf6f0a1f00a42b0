#include <boardplan/domain/commentary.h>

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString commentaryText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// The day a note is for: of its meeting, else its own.
QDate occasionDay(const PlanBook& book, const Commentary& note)
{
    const Meeting* meeting = book.find(note.meeting);
    return meeting == nullptr ? note.on : meeting->date;
}

bool isWrittenEarlier(const Commentary& one, const Commentary& other)
{
    return std::tie(one.on, one.id) < std::tie(other.on, other.id);
}

template <typename Condition>
const Commentary* newestCommentary(const PlanBook& book, const Node& node, Condition counts)
{
    const Commentary* newest = nullptr;
    for (const Commentary& note : book.table<Commentary>().rows()) {
        if (note.node == node && counts(note) && (newest == nullptr || isWrittenEarlier(*newest, note))) {
            newest = &note;
        }
    }
    return newest;
}

} // namespace

PlanId commentedPlan(const PlanBook& book, const Node& node)
{
    PriorityId above{node.id};
    if (node.kind == NodeKind::Plan) {
        const Plan* plan = book.find(PlanId{node.id});
        return plan == nullptr ? PlanId{} : plan->id;
    }
    if (node.kind == NodeKind::Objective) {
        const Objective* objective = book.find(ObjectiveId{node.id});
        above = objective == nullptr ? PriorityId{} : objective->priority;
    } else if (node.kind != NodeKind::Priority) {
        return {};
    }
    const Priority* priority = book.find(above);
    return priority == nullptr ? PlanId{} : priority->plan;
}

const Commentary* commentaryFor(const PlanBook& book, const Node& node, MeetingId meeting)
{
    return newestCommentary(book, node, [=](const Commentary& note) { return note.meeting == meeting; });
}

std::vector<const Commentary*> commentariesOn(const PlanBook& book, const Node& node)
{
    std::vector<const Commentary*> notes;
    for (const Commentary& note : book.table<Commentary>().rows()) {
        if (note.node == node) {
            notes.push_back(&note);
        }
    }
    std::sort(notes.begin(), notes.end(), [&](const Commentary* one, const Commentary* other) {
        return std::tuple{occasionDay(book, *other), other->on, other->id}
            < std::tuple{occasionDay(book, *one), one->on, one->id};
    });
    return notes;
}

bool isFrozen(const PlanBook& book, const Commentary& commentary)
{
    const Meeting* meeting = book.find(commentary.meeting);
    return meeting != nullptr && meeting->closedOn.isValid();
}

const Commentary* commentaryTold(const View& view, const Node& node, MeetingId meeting)
{
    if (!meeting.isNull()) {
        if (const Commentary* own = commentaryFor(view.book(), node, meeting)) {
            return own;
        }
    }
    const Meeting* last = view.lastBoardMeeting(commentedPlan(view.book(), node));
    return newestCommentary(view.book(), node, [&](const Commentary& note) {
        const bool isTold = last != nullptr && note.on <= last->date;
        return note.meeting.isNull() && note.on <= view.day() && !isTold;
    });
}

ShownCommentary shownCommentary(const View& view, const Node& node)
{
    const Meeting* next = view.nextBoardMeeting(commentedPlan(view.book(), node));
    const Commentary* told = commentaryTold(view, node, next == nullptr ? MeetingId{} : next->id);
    if (told != nullptr && told->on <= view.day()) {
        return {told, false};
    }
    const Commentary* newest
        = newestCommentary(view.book(), node, [&](const Commentary& note) { return note.on <= view.day(); });
    return {newest, newest != nullptr};
}

QString commentaryOccasion(const PlanBook& book, const Commentary& commentary)
{
    const Meeting* meeting = book.find(commentary.meeting);
    if (meeting == nullptr) {
        return commentaryText("of %1").arg(displayLongDate(commentary.on));
    }
    const QString day = displayLongDate(meeting->date);
    if (meeting->body == MeetingBody::Subgroup) {
        const Lead* subgroup = book.find(meeting->subgroup);
        return subgroup == nullptr ? commentaryText("for the subgroup of %1").arg(day)
                                   : commentaryText("for %1 of %2").arg(subgroup->name, day);
    }
    return meeting->body == MeetingBody::Board ? commentaryText("for the board of %1").arg(day)
                                               : commentaryText("for the executive of %1").arg(day);
}

QString latestUpdateLines(const View& view, const Node& node)
{
    QStringList lines;
    for (const ActionId action : view.book().allActionsOf(node)) {
        const std::optional<Update>& latest = view.standing(action).latest;
        if (!view.hasAction(action) || !latest || view.exclusion(action) == Exclusion::Withdrawn) {
            continue;
        }
        const Rating* rating = view.rating(action);
        const QString word = rating != nullptr ? rating->word
            : view.isComplete(action)          ? commentaryText("Complete")
                                               : commentaryText("Not rated");
        const QString said = (latest->whatHappened.isEmpty() ? latest->whatNext : latest->whatHappened).simplified();
        lines << (said.isEmpty() ? u"%1 %2"_s.arg(view.label(action), word)
                                 : u"%1 %2: %3"_s.arg(view.label(action), word, said));
    }
    return lines.join(u'\n');
}

} // namespace boardplan

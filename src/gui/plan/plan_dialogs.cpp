#include "gui/plan/plan_dialogs.h"

#include "gui/meetings/meeting_rows.h"
#include "gui/meetings/meeting_words.h"
#include "gui/session.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/document/setup_verbs.h>
#include <boardplan/domain/period_words.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString formText(const char* text)
{
    return QCoreApplication::translate("boardplan::PlanForms", text);
}

// The node of the first entity of a kind that an edit inserts.
template <typename Entity> Node insertedNode(const Edit& edit, NodeKind kind)
{
    for (const AnyChange& change : edit.changes) {
        if (const auto* const typed = std::get_if<Change<Entity>>(&change); typed != nullptr && !typed->before) {
            return Node::of(kind, typed->after->id);
        }
    }
    return {};
}

// Meetings of the plan's boards that were held, the latest first.
std::vector<const Meeting*> meetingsHeld(Session& session)
{
    std::vector<const Meeting*> held;
    for (const MeetingId id : meetingsOfPlan(session.book(), session.plan())) {
        const Meeting* const meeting = session.book().find(id);
        if (meeting->body == MeetingBody::Board && meeting->date <= session.document().today()) {
            held.push_back(meeting);
        }
    }
    return held;
}

// What adoption freezes: "The words and timescales of 41 actions are kept as published; 38 of them have a date …".
QString adoptionWords(const View& view, PlanId plan)
{
    const std::vector<ActionId> actions = view.book().allActionsOf(plan);
    int dated = 0;
    int moved = 0;
    for (const ActionId action : actions) {
        const QDate now = view.standing(action).due;
        const QDate read = view.book().find(action)->timescale.due;
        dated += now.isValid() || read.isValid() ? 1 : 0;
        moved += now.isValid() && now != read ? 1 : 0;
    }
    QString words = formText("The words and timescales of %1 actions are kept as published from this day, %2 of them with a date.")
                        .arg(actions.size())
                        .arg(dated);
    if (moved > 0) {
        words += u' '
            + (moved == 1 ? formText("1 date that an update moved is adopted as moved.")
                          : formText("%1 dates that updates moved are adopted as moved.").arg(moved));
    }
    return words;
}

FormDialog* openForm(FormDialog* form)
{
    form->open();
    return form;
}

} // namespace

FormDialog* openNewPlanForm(
    const QDate& today, const NewPlan& typed, QWidget* window, const std::function<Status(const NewPlan&)>& make)
{
    auto* const form = new FormDialog{formText("New plan"), formText("Make the plan"), window};
    const int year = today.addMonths(-3).year(); // in which the financial year begins
    const QString next = displayPeriod({QDate{year, 4, 1}, QDate{year + 1, 3, 31}});
    QLineEdit* const board
        = form->addText(formText("&Board"), typed.boardName, formText("for instance Exampleshire Safeguarding Adults Board"));
    QLineEdit* const title
        = form->addText(formText("&Title of the plan"), typed.title, formText("for instance Business plan %1").arg(next));
    QLineEdit* const period
        = form->addText(formText("&Period"), typed.period.text, formText("for instance %1, or empty").arg(next));
    form->setWork([board, title, period, make] {
        return make({board->text().simplified(), title->text().simplified(), periodSaid(period->text())});
    });
    return openForm(form);
}

FormDialog* openNewPlanForm(Session& session, QWidget* window)
{
    return openNewPlanForm(session.document().today(), {}, window, [&session](const NewPlan& plan) {
        const Result<Edit> edit = addPlan(session.book(), plan);
        Status status = session.performFromForm(edit);
        if (edit) {
            session.choosePlan(PlanId{insertedNode<Plan>(edit.value(), NodeKind::Plan).id});
        }
        return status;
    });
}

FormDialog* openNewPriorityForm(Session& session, QWidget* window)
{
    auto* const form = new FormDialog{formText("New priority"), formText("Add the priority"), window};
    QLineEdit* const ref = form->addText(formText("&Ref, as the plan prints it"),
        QString::number(session.book().prioritiesOf(session.plan()).size() + 1));
    QLineEdit* const title = form->addText(formText("&Title"));
    title->setFocus();
    form->setWork([&session, ref, title] {
        const Result<Edit> edit
            = addPriority(session.book(), session.plan(), ref->text().simplified(), title->text().simplified());
        Status status = session.performFromForm(edit);
        if (edit) {
            session.select(insertedNode<Priority>(edit.value(), NodeKind::Priority));
        }
        return status;
    });
    return openForm(form);
}

FormDialog* openNewObjectiveForm(Session& session, PriorityId priority, QWidget* window)
{
    auto* const form = new FormDialog{formText("New objective"), formText("Add the objective"), window};
    form->addNote(formText("Below “%1”.").arg(session.book().find(priority)->title));
    QLineEdit* const ref = form->addText(formText("&Ref, as the plan prints it"),
        nextRef(session.book(), Node::of(NodeKind::Priority, priority), NodeKind::Objective));
    QLineEdit* const title = form->addText(formText("&Title"));
    title->setFocus();
    form->setWork([&session, priority, ref, title] {
        const Result<Edit> edit = addObjective(session.book(), priority, ref->text(), title->text());
        Status status = session.performFromForm(edit);
        if (edit) {
            session.select(insertedNode<Objective>(edit.value(), NodeKind::Objective));
        }
        return status;
    });
    return openForm(form);
}

FormDialog* openAdoptForm(Session& session, QWidget* window)
{
    auto* const form = new FormDialog{formText("Adopt the plan"), formText("Adopt the plan"), window};
    form->addNote(adoptionWords(session.view(), session.plan()));
    form->addNote(formText("What is moved, added or withdrawn later shows beside them, and a moved date is asked for its "
                           "reason. Undo takes the adoption back."));
    const std::vector<const Meeting*> meetings = meetingsHeld(session);
    QStringList names{formText("another day")};
    for (const Meeting* meeting : meetings) {
        names << u"%1, %2"_s.arg(meetingTitle(session.book(), *meeting), displayLongDate(meeting->date));
    }
    QComboBox* const at = meetings.empty() ? nullptr : form->addChoice(formText("At the &meeting"), names);
    QDateEdit* const date = form->addDate(formText("&Adopted on"), session.document().today());
    date->setMaximumDate(session.document().today());
    std::vector<MeetingId> ids{MeetingId{}};
    std::vector<QDate> days{QDate{}};
    for (const Meeting* meeting : meetings) {
        ids.push_back(meeting->id);
        days.push_back(meeting->date);
    }
    const auto chosen = [at] { return at == nullptr ? std::size_t{0} : static_cast<std::size_t>(at->currentIndex()); };
    if (at != nullptr) {
        QObject::connect(at, &QComboBox::currentIndexChanged, date, [chosen, days, date] {
            date->setEnabled(chosen() == 0);
            if (chosen() > 0) {
                date->setDate(days[chosen()]);
            }
        });
        at->setCurrentIndex(1); // the last meeting held
    }
    form->setWork([&session, date, chosen, ids] {
        return session.performFromForm(adoptPlan(session.book(), session.plan(), date->date(), ids[chosen()]));
    });
    return openForm(form);
}

FormDialog* openStateForm(Session& session, ActionStateKey state, QWidget* window)
{
    const ActionId action{session.selection().id};
    const bool isPause = state == ActionStateKey::Paused;
    const QString label = session.view().label(action);
    auto* const form = new FormDialog{isPause ? formText("Pause %1").arg(label) : formText("Withdraw %1").arg(label),
        isPause ? formText("Pause the action") : formText("Withdraw the action"), window};
    QLineEdit* const reason = form->addText(formText("&Reason"));
    QDateEdit* const date = form->addDate(formText("&Since"), session.document().today());
    form->setWork([&session, action, state, reason, date] {
        const ActionState next{state, reason->text().simplified(), date->date()};
        return session.performFromForm(setActionState(session.book(), action, next));
    });
    return openForm(form);
}

} // namespace boardplan

#include "gui/plan/plan_dialogs.h"

#include "gui/session.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/domain/timescale.h>

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

Period periodFromText(const QString& text)
{
    Period period{text.simplified(), {}, {}};
    if (const auto window = readPeriod(text)) {
        period.start = window->start;
        period.end = window->end;
    }
    return period;
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

FormDialog* openForm(FormDialog* form)
{
    form->open();
    return form;
}

} // namespace

FormDialog* openNewPlanForm(Session& session, QWidget* window)
{
    auto* const form = new FormDialog{formText("New plan"), formText("Make the plan"), window};
    QLineEdit* const board = form->addText(formText("&Board"), {}, formText("Exampleshire Safeguarding Adults Board"));
    QLineEdit* const title = form->addText(formText("&Title of the plan"), {}, formText("Business plan 2026–27"));
    QLineEdit* const period = form->addText(formText("&Period"), {}, formText("2026/27"));
    form->setWork([&session, board, title, period] {
        const NewPlan plan{board->text().simplified(), title->text().simplified(), periodFromText(period->text())};
        const Result<Edit> edit = addPlan(session.book(), plan);
        Status status = session.performFromForm(edit);
        if (edit) {
            session.choosePlan(PlanId{insertedNode<Plan>(edit.value(), NodeKind::Plan).id});
        }
        return status;
    });
    return openForm(form);
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

FormDialog* openAdoptForm(Session& session, QWidget* window)
{
    auto* const form = new FormDialog{formText("Adopt the plan"), formText("Adopt the plan"), window};
    form->addNote(formText("From this day the text and the dates as they stand are kept as published: what is moved, "
                           "added or withdrawn later shows beside them."));
    QDateEdit* const date = form->addDate(formText("&Adopted on"), session.document().today());
    date->setMaximumDate(session.document().today());
    form->setWork([&session, date] {
        return session.performFromForm(adoptPlan(session.book(), session.plan(), date->date()));
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

#include "gui/inspector/correction_forms.h"

#include "gui/inspector/drafts.h"
#include "gui/inspector/update_subject.h"
#include "gui/session.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/scrolling_page.h"

#include <boardplan/document/verbs.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <algorithm>

namespace boardplan {

namespace {

QString correctionText(const char* text)
{
    return QCoreApplication::translate("boardplan::CorrectionForms", text);
}

// Whoever reported and whatever was met stays among the choices, though the action may have changed since.
UpdateSubject correctedSubject(Session& session, const Action& action, const Update& update)
{
    UpdateSubject subject = updateSubject(session, action);
    const auto isReporter = [&](const auto& lead) { return lead.first == update.lead; };
    const Lead* reporter = session.book().find(update.lead);
    if (reporter != nullptr && std::none_of(subject.leads.begin(), subject.leads.end(), isReporter)) {
        subject.leads.emplace_back(reporter->id, reporter->name);
    }
    if (update.meets.isValid()) {
        subject.unmet.push_back(update.meets);
        std::sort(subject.unmet.begin(), subject.unmet.end());
        subject.unmet.erase(std::unique(subject.unmet.begin(), subject.unmet.end()), subject.unmet.end());
    }
    if (!update.askOf.isEmpty() && !subject.bodies.contains(update.askOf)) {
        subject.bodies.append(update.askOf);
    }
    subject.deadline.overdueDays = 0; // today's delay is no question to an earlier report
    return subject;
}

Result<Edit> correction(Session& session, const Update& before, const UpdateForm& form, const QString& reason)
{
    const Action* action = session.book().find(before.action);
    const Plan* plan = action == nullptr ? nullptr : session.book().planOf(*action);
    const DraftContext context{before.action, before.author, session.document().today(),
        plan != nullptr ? plan->timescaleContext() : TimescaleContext{}, form.saysComplete()};
    Result<Update> after = updateOf(form.draft(), context);
    if (!after) {
        return after.error();
    }
    after->id = before.id;
    return changeUpdate(session.book(), before, after.value(), reason, session.document().today());
}

} // namespace

FormDialog* openCorrectionForm(Session& session, Drafts& drafts, const Update& update, QWidget* window)
{
    const Action& action = *session.book().find(update.action);
    auto* const form = new FormDialog{correctionText("Correct the update of %1").arg(session.view().label(action.id)),
        correctionText("Correct the update"), window};
    form->addNote(correctionText("It keeps its day and says that it was corrected. What closed meetings were told stays."));
    auto* const fields = new UpdateForm;
    const UpdateSubject subject = correctedSubject(session, action, update);
    fields->setContentsMargins(0, 0, 8, 0); // beside the scroll bar
    fields->setSubject(subject);
    const UpdateDraft standing = draftOf(update, subject.scheme.complete() != nullptr);
    const CorrectionDraft begun = drafts.corrections().value(update.id, {update.action, standing, {}});
    fields->setDraft(begun.update);
    if (drafts.corrections().contains(update.id)) {
        form->setBroughtBack();
    }
    auto* const area = new ScrollingPage;
    area->setWidget(fields);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(340);
    form->addField({}, area);
    QLineEdit* const reason = form->addText(correctionText("&Reason for the correction"), begun.reason);
    const auto keep = [&drafts, update, fields, reason] {
        drafts.keep(update.id, {update.action, fields->draft(), reason->text()});
    };
    QObject::connect(fields, &UpdateForm::draftChanged, form, keep);
    QObject::connect(reason, &QLineEdit::textEdited, form, keep);
    QObject::connect(form, &QDialog::finished, form, [&drafts, id = update.id] { drafts.drop(id); });
    form->setWork([&session, update, fields, reason] {
        return session.performFromForm(correction(session, update, *fields, reason->text()));
    });
    form->open();
    return form;
}

FormDialog* openRemovalForm(Session& session, const Update& update, QWidget* window)
{
    auto* const form = new FormDialog{correctionText("Remove the update of %1").arg(session.view().label(update.action)),
        correctionText("Remove the update"), window};
    form->addNote(correctionText("The rating goes back to what it was before. The history keeps what the update said, and "
                                 "what closed meetings were told stays."));
    QLineEdit* const reason = form->addText(correctionText("&Reason"));
    form->setWork([&session, update, reason] {
        return session.performFromForm(removeUpdate(session.book(), update, reason->text()));
    });
    form->open();
    return form;
}

} // namespace boardplan

#include "gui/setup/lead_forms.h"

#include "gui/session.h"
#include "gui/setup/lead_acts.h"
#include "gui/setup/lead_chooser.h"
#include "gui/setup/lead_words.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/text_box.h"

#include <boardplan/domain/lead_names.h>

#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString leadFormText(const char* text)
{
    return QCoreApplication::translate("boardplan::LeadForms", text);
}

FormDialog* openLeadForm(FormDialog* form)
{
    form->open();
    return form;
}

// What a name may hold, one a line, for the person to mend.
QStringList likelyParts(const QString& name)
{
    QStringList parts = splitLeads(name);
    if (parts.size() > 1) {
        return parts;
    }
    QString words = name;
    for (const QString& joint :
         {u" and "_s, u" & "_s, u" with "_s, u"/"_s, u","_s, u";"_s, u"+"_s}) {
        words.replace(joint, u"\n"_s);
    }
    parts.clear();
    for (const QString& part : words.split(u'\n', Qt::SkipEmptyParts)) {
        parts.append(part.simplified());
    }
    return parts;
}

// "“Police” is in the directory; “Chair” is new."
QString knownAndNew(const PlanBook& book, const QStringList& names)
{
    const LeadIndex index{book};
    QStringList words;
    for (const QString& line : names) {
        const QString name = line.simplified();
        if (foldLeadName(name).isEmpty()) {
            continue;
        }
        const Lead* const known = book.find(index.find(name));
        words.append(known == nullptr ? leadFormText("“%1” is new").arg(name)
                                      : leadFormText("“%1” is in the directory").arg(known->name));
    }
    return words.isEmpty() ? QString{} : words.join(u"; "_s) + u'.';
}

Status nobodyChosen()
{
    return Error{ErrorKind::InvalidInput,
                 u"BP-GUI-080"_s,
                 leadFormText("No lead of the directory is called so."),
                 {},
                 leadFormText("Type part of a name and choose the lead."),
                 {}};
}

int openCount(LeadActs& acts, LeadId lead)
{
    return leadUses(acts.session().document().view()).value(lead).open;
}

} // namespace

FormDialog* openAddLeadForm(LeadActs& acts, QWidget* window)
{
    auto* const form =
        new FormDialog{leadFormText("Add a lead"), leadFormText("Add the lead"), window};
    QLineEdit* const name =
        form->addText(leadFormText("&Name"), {}, leadFormText("Learning and Development Subgroup"));
    form->setWork([&acts, name] { return acts.add(name->text()); });
    return openLeadForm(form);
}

FormDialog* openMergeLeadForm(LeadActs& acts, LeadId lead, LeadId likely, QWidget* window)
{
    const QString name = acts.book().find(lead)->name;
    auto* const form = new FormDialog{leadFormText("Merge “%1”").arg(name),
                                      leadFormText("Merge the leads"), window};
    form->addNote(leadFormText("“%1” becomes a spelling of the lead you choose. Its actions, "
                               "updates and groups follow; "
                               "the words of the plan stay as published.")
                      .arg(name));
    auto* const into = new LeadChooser;
    into->offer(acts.book(), {lead});
    into->choose(likely);
    form->addField(leadFormText("&Into"), into);
    form->setWork([&acts, lead, into] {
        return into->chosen().isNull() ? nobodyChosen() : acts.merge(into->chosen(), {lead});
    });
    return openLeadForm(form);
}

FormDialog* openSplitLeadForm(LeadActs& acts, LeadId lead, QWidget* window)
{
    const QString name = acts.book().find(lead)->name;
    auto* const form = new FormDialog{leadFormText("Split “%1”").arg(name),
                                      leadFormText("Split the lead"), window};
    form->addNote(leadFormText(
        "Each of its actions gets the leads you name instead. Its updates stay with the first."));
    auto* const names = new TextBox{3};
    names->setText(likelyParts(name).join(u'\n'));
    form->addField(leadFormText("&Names, one a line"), names);
    auto* const known = new RunLabel;
    form->addField({}, known);
    const auto lines = [names] { return names->text().split(u'\n', Qt::SkipEmptyParts); };
    const auto tell = [&acts, known, lines] {
        known->setRuns({{knownAndNew(acts.book(), lines()), RunStyle::Muted}});
    };
    QObject::connect(names, &QPlainTextEdit::textChanged, form, tell);
    tell();
    form->setWork([&acts, lead, lines] { return acts.split(lead, lines()); });
    return openLeadForm(form);
}

FormDialog* openGiveActionsForm(LeadActs& acts, LeadId lead, QWidget* window)
{
    const PlanBook& book = acts.book();
    const QString name = book.find(lead)->name;
    auto* const form = new FormDialog{leadFormText("Give open actions of “%1”").arg(name),
                                      leadFormText("Give the actions"), window};
    const int open = openCount(acts, lead);
    form->addNote(
        leadFormText(
            "For when a post changes hands. %1 live or paused and not complete; with another "
            "day below, what was open then. Complete and withdrawn actions stay with “%2”.")
            .arg(open == 1 ? leadFormText("1 action is") : leadFormText("%1 actions are").arg(open),
                 name));
    auto* const to = new LeadChooser;
    to->offer(book, {lead});
    form->addField(leadFormText("&To"), to);
    QDateEdit* const from = form->addDate(leadFormText("&From"), acts.session().document().today());
    from->setMaximumDate(acts.session().document().today());
    auto* const plans = new QComboBox;
    plans->addItem(leadFormText("Every plan"), QUuid{});
    for (const PlanId plan : book.plans()) {
        plans->addItem(book.find(plan)->title, plan.value);
    }
    if (book.plans().size() > 1) {
        form->addField(leadFormText("&In"), plans);
    } else {
        plans->setParent(form);
        plans->hide();
    }
    form->setWork([&acts, lead, to, from, plans] {
        return to->chosen().isNull() ? nobodyChosen()
                                     : acts.give(lead, to->chosen(), from->date(),
                                                 PlanId{plans->currentData().toUuid()});
    });
    return openLeadForm(form);
}

} // namespace boardplan

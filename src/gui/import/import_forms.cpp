#include "gui/import/import_forms.h"

#include "gui/widgets/form_dialog.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString importFormText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

Error refusedWords(const QString& code, const char* what, const char* todo)
{
    return {ErrorKind::InvalidInput, code, importFormText(what), {}, importFormText(todo), {}};
}

} // namespace

void askForSplit(QWidget& parent, const SourceCell& cell, const TakeAct& take)
{
    auto* const form = new FormDialog{importFormText("Split the row"), importFormText("Split"), &parent};
    form->addNote(cell.text);
    QLineEdit* const words = form->addText(importFormText("The next action begins with the &words"));
    form->setWork([words, cell, take]() -> Status {
        const QString typed = words->text().trimmed();
        const qsizetype at = typed.isEmpty() ? -1 : cell.text.indexOf(typed, 1, Qt::CaseInsensitive);
        if (at < 0) {
            return refusedWords(u"BP-GUI-071"_s, "These words are not further on in the text.",
                "Copy a few words from the text above as they stand there.");
        }
        take({importFormText("Split the row"), importFormText("Split before “%1”").arg(typed),
            [place = cell.place, at](Amendments& amendments) { amendments.splits[place].insert(at); }});
        return done();
    });
    form->open();
}

void askForLeads(QWidget& parent, const SourceCell& cell, const QStringList& leads, const TakeAct& take)
{
    auto* const form = new FormDialog{importFormText("Leads of this row"), importFormText("Use these"), &parent};
    form->addNote(cell.text);
    QLineEdit* const names =
        form->addText(importFormText("&Leads, parted by semicolons"), leads.join(u"; "_s));
    form->setWork([names, cell, take]() -> Status {
        QStringList given;
        for (const QString& name : names->text().split(u';')) {
            if (!name.trimmed().isEmpty()) {
                given.append(name.simplified());
            }
        }
        take({importFormText("Leads of this row"), importFormText("Leads: %1").arg(given.join(u", "_s)),
            [place = cell.place, given](Amendments& amendments) { amendments.leads[place] = given; }});
        return done();
    });
    form->open();
}

} // namespace boardplan

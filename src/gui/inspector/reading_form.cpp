#include "gui/inspector/reading_form.h"

#include "gui/session.h"
#include "gui/widgets/form_dialog.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/timescale_edit.h"

#include <boardplan/document/verbs.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString readingFormText(const char* text)
{
    return QCoreApplication::translate("boardplan::ReadingForm", text);
}

// The other days the words may mean, as one would type them; rhythms stay with the line.
QStringList alternativesOf(const Timescale& timescale)
{
    QStringList days;
    for (const QString& other : timescale.ambiguous) {
        const QDate day = QDate::fromString(other, Qt::ISODate);
        if (day.isValid()) {
            days << displayLongDate(day);
        }
    }
    return days;
}

QString noteOn(const Timescale& timescale)
{
    const QString reading = readingInWords(timescale);
    return timescale.text.trimmed().isEmpty()
        ? readingFormText("The timescale has no words.")
        : u"“%1”: %2."_s.arg(timescale.text.simplified(), reading);
}

} // namespace

FormDialog* openReadingForm(Session& session, ActionId id, QWidget* window)
{
    const Action& action = *session.book().find(id);
    const Plan* const plan = session.book().planOf(action);
    const TimescaleContext context = plan == nullptr ? TimescaleContext{} : plan->timescaleContext();
    auto* const form = new FormDialog{readingFormText("Timescale of %1").arg(session.view().label(id)),
        readingFormText("Read it so"), window};
    form->addNote(noteOn(action.timescale));
    form->addNote(readingFormText("The words stay as published. Write what they mean, in any form a plan would use: "
                                  "“31 May 2027”, “Q3”, “every six months”, “ongoing”. Left empty, the words "
                                  "themselves are read again."));
    auto* const asIf = new QComboBox;
    asIf->setEditable(true); // before it gets its label, which names the line in it too
    asIf->addItems(alternativesOf(action.timescale));
    asIf->setCurrentIndex(-1);
    form->addField(readingFormText("&Read it as"), asIf);
    auto* const reading = new RunLabel;
    form->addField(readingFormText("That is"), reading);
    const auto show = [asIf, reading, context] {
        const QString words = asIf->currentText();
        const QString said = words.trimmed().isEmpty() ? u"–"_s : readingInWords(readTimescale(words, context));
        reading->setRuns({{said, RunStyle::Muted}});
    };
    QObject::connect(asIf, &QComboBox::currentTextChanged, reading, show);
    show();
    asIf->setFocus();
    form->setWork([&session, id, asIf] {
        return session.performFromForm(setActionReading(session.book(), id, asIf->currentText()));
    });
    form->open();
    return form;
}

} // namespace boardplan

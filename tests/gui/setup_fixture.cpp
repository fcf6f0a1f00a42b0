#include "setup_fixture.h"

#include "gui/frame/message_bar.h"
#include "gui/setup/lead_chooser.h"
#include "gui/setup/lead_list.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/domain/lead_directory.h>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

SetupTest::SetupTest()
{
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    addLead(u"Practice Mgr"_s, session.plan().survey, LeadRole::Lead);
    addLead(u"Practice Manager"_s, session.plan().conference, LeadRole::Contributor);
    dialog.resize(1180, 740);
    dialog.showPage(u"leads"_s).setFocus();
    showActive(dialog);
}

void SetupTest::addLead(const QString& name, ActionId action, LeadRole role)
{
    Lead lead;
    lead.id = LeadId::create();
    lead.name = name;
    lead.position = 1'000'000;
    Action after = session.action(action);
    after.leads.push_back({lead.id, role});
    EXPECT_TRUE(session->perform(
        Edit{u"Add"_s, {}, {inserted(lead), replaced(session.action(action), after)}}));
}

LeadsPage& SetupTest::leads()
{
    return static_cast<LeadsPage&>(dialog.showPage(u"leads"_s));
}

bool SetupTest::hasLead(const QString& name)
{
    const auto rows = session->book().table<Lead>().rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Lead& lead) { return lead.name == name; });
}

Lead SetupTest::lead(const QString& name)
{
    for (const Lead& lead : session->book().table<Lead>().rows()) {
        if (lead.name == name) {
            return lead;
        }
    }
    ADD_FAILURE() << "no lead is called " << name.toStdString();
    return {};
}

void SetupTest::choose(const QStringList& names)
{
    std::vector<LeadId> ids;
    for (const QString& name : names) {
        ids.push_back(lead(name).id);
    }
    leads().list().choose(ids);
}

void SetupTest::write(const QString& box, const QString& words)
{
    QWidget* const field = spokenWidget(dialog, box);
    ASSERT_NE(field, nullptr);
    field->setFocus(Qt::TabFocusReason);
    if (auto* const line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        return;
    }
    auto* const text = qobject_cast<QPlainTextEdit*>(field);
    ASSERT_NE(text, nullptr);
    text->setPlainText(words);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
}

void SetupTest::answer(const QString& words, const QString& verb)
{
    auto* const form = dialog.findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    if (auto* const chooser = form->findChild<LeadChooser*>()) {
        chooser->setEditText(words);
    } else if (auto* const text = form->findChild<QPlainTextEdit*>()) {
        text->setPlainText(words);
    } else {
        form->findChild<QLineEdit*>()->setText(words);
    }
    press(*form, verb);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString SetupTest::message()
{
    return dialog.messages().text();
}

QStringList SetupTest::namesOn(ActionId action)
{
    QStringList names;
    for (const ActionLead& of : session.action(action).leads) {
        names.append(session->book().find(of.lead)->name);
    }
    return names;
}

} // namespace boardplan::test

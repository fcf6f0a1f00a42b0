#include "gui/plan/paste_rows.h"
#include "gui/plan/paste_table.h"
#include "gui/widgets/form_dialog.h"
#include "sample_session.h"

#include <QComboBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class PasteRowsTest : public ::testing::Test {
protected:
    FormDialog* paste(const QString& text)
    {
        clipboard.setText(text);
        return openPasteRows(*session, clipboard, columns, &window);
    }
    static PasteTable& table(FormDialog& form) { return *form.findChild<PasteTable*>(); }
    std::vector<ActionId> below(PriorityId priority) { return session->book().actionsOf(priority); }

    SampleSession session;
    QWidget window;
    QMimeData clipboard;
    std::vector<PlanColumn> columns{{u"Ref"_s, {u"ref"_s}}, {u"Action"_s, {u"action"_s}}, {u"Who"_s, {u"leads"_s}}};
};

void chooseField(PasteTable& table, int column, const QString& word)
{
    table.choice(column)->setCurrentIndex(table.choice(column)->findText(word));
}

} // namespace

TEST_F(PasteRowsTest, RowsComeInBehindTheSelectionAsOneStep)
{
    session.select(session.plan().competency);
    FormDialog* form = paste(u"Who\tAction\tTimescale\nHarbour Forum\tAsk tenants\tJune 2027\nChair\tAnswer them\t\n"_s);
    ASSERT_NE(form, nullptr);
    showActive(*form);
    EXPECT_EQ(table(*form).choice(0)->currentText(), u"Lead"_s);
    EXPECT_EQ(table(*form).words(), u"2 actions come in."_s);
    form->confirm();
    const std::vector<ActionId> now = below(session.plan().workforce);
    ASSERT_EQ(now.size(), 5U);
    EXPECT_EQ(session.action(now[1]).text, u"Ask tenants"_s);
    EXPECT_EQ(session.action(now[1]).leadText, u"Harbour Forum"_s);
    EXPECT_EQ(session.action(now[1]).timescale.due, (QDate{2027, 6, 30}));
    EXPECT_EQ(session->selection(), Node::of(NodeKind::Action, now[1]));
    EXPECT_EQ(session->document().undoVerb(), u"Add 2 actions"_s);
    session->undo();
    EXPECT_EQ(below(session.plan().workforce).size(), 3U);
}

TEST_F(PasteRowsTest, AColumnIsTakenForSomethingElseAndWhatIsLeftOutIsSaid)
{
    session.select(session.plan().competency);
    FormDialog* form = paste(u"Action\tNotes\nAsk tenants\tSigned\n\tNobody\n"_s);
    ASSERT_NE(form, nullptr);
    showActive(*form);
    PasteTable& rows = table(*form);
    EXPECT_TRUE(rows.words().contains(u"1 row has no words for the action"_s));
    chooseField(rows, 1, u"Action"_s); // the column that had it gives it up
    EXPECT_EQ(rows.choice(0)->currentText(), u"(leave out)"_s);
    EXPECT_EQ(rows.words(), u"2 actions come in."_s);
    chooseField(rows, 1, u"Measure"_s);
    EXPECT_TRUE(rows.words().startsWith(u"No column is taken for the action."_s));
    form->confirm();
    EXPECT_TRUE(form->refusal().startsWith(u"No row has words for an action."_s));
    EXPECT_EQ(below(session.plan().workforce).size(), 3U);
    chooseField(rows, 0, u"Action"_s);
    form->confirm();
    const Action& added = session.action(below(session.plan().workforce)[1]);
    EXPECT_EQ(added.text, u"Ask tenants"_s);
    ASSERT_EQ(added.measures.size(), 1U);
    EXPECT_EQ(added.measures[0].text, u"Signed"_s);
}

TEST_F(PasteRowsTest, AnEmptyClipboardIsTold)
{
    QSignalSpy failed{&*session, &Session::failed};
    EXPECT_EQ(openPasteRows(*session, clipboard, columns, &window), nullptr);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, u"BP-IMP-090"_s);
}

} // namespace boardplan::test

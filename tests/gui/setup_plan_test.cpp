// The pages that say what a plan is: its boards, its columns and words, its themes, its meetings.

#include "gui/widgets/form_dialog.h"
#include "setup_fixture.h"

#include <boardplan/models/plan_tree_model.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class SetupPlanTest : public SetupTest {
protected:
    const Plan& plan() { return *session->book().find(session->plan()); }
    QListWidget& list(const QString& name) { return *spoken<QListWidget>(dialog, name); }
    QStringList headings()
    {
        QStringList words;
        for (const PlanColumn& column : plan().columns) {
            words.append(column.heading);
        }
        return words;
    }
    void tick(const QString& words)
    {
        for (QCheckBox* const box : dialog.findChildren<QCheckBox*>()) {
            if (box->isVisible() && box->text().startsWith(words)) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Space);
                return;
            }
        }
        ADD_FAILURE() << "no box says “" << words.toStdString() << "”";
    }
};

TEST_F(SetupPlanTest, ThePlanIsRenamedAndItsTimescalesAreReadAnew)
{
    dialog.showPage(u"plan"_s);
    write(u"Title of the plan"_s, u"Plan for two years"_s);
    EXPECT_EQ(plan().title, u"Plan for two years"_s);
    EXPECT_EQ(message(), u"The plan was changed."_s);
    write(u"Period of the plan"_s, u"2027/28"_s);
    EXPECT_EQ(plan().period.start, (QDate{2027, 4, 1}));
    write(u"Strategy it carries out, if there is one"_s, u"Five years ahead"_s);
    EXPECT_EQ(plan().strategy.title, u"Five years ahead"_s);
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(plan().strategy.title.isEmpty());
}

TEST_F(SetupPlanTest, BoardsAreNamedAndJoinAPlan)
{
    dialog.showPage(u"plan"_s);
    write(u"Short name, for lists"_s, u"ESAB"_s);
    EXPECT_EQ(session->book().find(plan().boards.front())->shortName, u"ESAB"_s);
    write(u"Another board, for a joint plan"_s, u"Harbour Children's Partnership"_s);
    ASSERT_EQ(plan().boards.size(), 2U);
    list(u"Boards of the plan"_s).setCurrentRow(1);
    press(dialog, u"Remove the board from the plan"_s);
    EXPECT_EQ(plan().boards.size(), 1U);
    EXPECT_EQ(session->book().boards().size(), 1U) << "nothing else names it";
    EXPECT_FALSE(buttonSaying(dialog, u"Remove the board from the plan"_s).isEnabled()) << "the plan's only one";
}

TEST_F(SetupPlanTest, ColumnsFollowThePlansOwnWordsAndOrder)
{
    dialog.showPage(u"columns"_s);
    const QStringList before = headings();
    ASSERT_GT(before.size(), 3);
    QListWidget& columns = list(u"Columns, from the left"_s);
    EXPECT_EQ(columns.count(), before.size());
    columns.setCurrentRow(2);
    write(u"Heading, as the plan prints it"_s, u"Who does it"_s);
    EXPECT_EQ(headings()[2], u"Who does it"_s);
    press(dialog, u"Move up"_s);
    EXPECT_EQ(headings()[1], u"Who does it"_s);
    EXPECT_EQ(columns.currentRow(), 1);
    PlanTreeModel model{session->document()};
    model.show(session->plan(), session->view());
    EXPECT_EQ(model.columns()[1].heading, u"Who does it"_s) << "the Plan view shows them so";
    press(dialog, u"Remove"_s);
    EXPECT_FALSE(headings().contains(u"Who does it"_s));
    press(dialog, u"As the program has them"_s);
    EXPECT_TRUE(plan().columns.empty());
}

TEST_F(SetupPlanTest, AColumnTakesOverWhatAnotherOneShowed)
{
    dialog.showPage(u"columns"_s);
    QListWidget& columns = list(u"Columns, from the left"_s);
    columns.setCurrentRow(0);
    tick(u"leads"_s);
    int showing = 0;
    for (const PlanColumn& column : plan().columns) {
        showing += column.fields.contains(u"leads"_s) ? 1 : 0;
        EXPECT_FALSE(column.fields.isEmpty());
    }
    EXPECT_EQ(showing, 1);
    EXPECT_TRUE(plan().columns.front().fields.contains(u"leads"_s));
    write(u"Priorities are called"_s, u"Goal"_s);
    EXPECT_EQ(plan().words.priority, u"Goal"_s);
}

TEST_F(SetupPlanTest, ThemesAreAddedGivenAndTakenAway)
{
    dialog.showPage(u"themes"_s);
    EXPECT_TRUE(shows(dialog, u"There is no theme yet."_s));
    write(u"New theme"_s, u"Think Family"_s);
    EXPECT_FALSE(shows(dialog, u"There is no theme yet."_s));
    write(u"New theme"_s, u"Making it personal"_s);
    ASSERT_EQ(session->book().themesOf(session->plan()).size(), 2U);
    write(u"New theme"_s, u"think family"_s);
    EXPECT_TRUE(message().contains(u"BP-DOC-126"_s)) << message().toStdString();
    list(u"Themes"_s).setCurrentRow(0);
    QListWidget& actions = list(u"Actions that have it"_s);
    actions.setCurrentRow(1);
    actions.setFocus();
    QTest::keyClick(&actions, Qt::Key_Space);
    const ThemeId family = session->book().themesOf(session->plan()).front();
    const ActionId second = session->book().allActionsOf(session->plan())[1];
    EXPECT_EQ(session.action(second).themes, std::vector{family});
    EXPECT_EQ(actions.currentRow(), 1) << "who ticks one after the other stays in place";
    press(dialog, u"Move down"_s);
    EXPECT_EQ(session->book().themesOf(session->plan()).back(), family);
    press(dialog, u"Remove"_s);
    EXPECT_TRUE(session.action(second).themes.empty());
    EXPECT_EQ(session->book().themesOf(session->plan()).size(), 1U);
}

TEST_F(SetupPlanTest, AYearOfMeetingsIsOneStep)
{
    dialog.showPage(u"meetings"_s);
    const auto before = session->book().table<Meeting>().rows().size();
    press(dialog, u"Add…"_s);
    auto* const form = dialog.findChild<FormDialog*>();
    ASSERT_NE(form, nullptr);
    auto* const often = spoken<QComboBox>(*form, u"How often"_s);
    often->setCurrentIndex(1);
    EXPECT_EQ(often->currentText(), u"every 3 months, 4 in all"_s);
    press(*form, u"Add the meeting"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(session->book().table<Meeting>().rows().size(), before + 4);
    EXPECT_EQ(session->document().undoVerb(), u"Add 4 meetings"_s);
    QListWidget& meetings = list(u"Meetings, the latest first"_s);
    EXPECT_TRUE(meetings.item(0)->text().startsWith(u"22 August 2027"_s)) << meetings.item(0)->text().toStdString();
    meetings.setCurrentRow(0);
    press(dialog, u"Remove"_s);
    EXPECT_EQ(session->book().table<Meeting>().rows().size(), before + 3);
}

} // namespace boardplan::test

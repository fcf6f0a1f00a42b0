#include "setup_fixture.h"

#include "gui/frame/message_bar.h"
#include "gui/inspector/action_rows.h"
#include "gui/setup/lead_card.h"
#include "gui/setup/lead_list.h"
#include "gui/setup/lead_suggestion_bar.h"
#include "gui/widgets/form_dialog.h"

#include <boardplan/domain/lead_directory.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST_F(SetupTest, SameMergesAndOffersToUndo)
{
    EXPECT_TRUE(shows(
        dialog, u"“Practice Mgr” and “Practice Manager”: one shortens a word of the other"_s));
    press(dialog, u"Same"_s);
    EXPECT_FALSE(hasLead(u"Practice Mgr"_s));
    EXPECT_EQ(lead(u"Practice Manager"_s).aliases, QStringList{u"Practice Mgr"_s});
    EXPECT_TRUE(namesOn(session.plan().survey).contains(u"Practice Manager"_s));
    EXPECT_EQ(message(), u"“Practice Mgr” is now a spelling of “Practice Manager”."_s);
    EXPECT_EQ(leads().list().chosen(), std::vector{lead(u"Practice Manager"_s).id});
    press(dialog.messages(), u"Undo"_s);
    EXPECT_TRUE(hasLead(u"Practice Mgr"_s));
    EXPECT_TRUE(message().startsWith(u"Undone: Merge “Practice Mgr”"_s)) << message().toStdString();
    press(dialog.messages(), u"Redo"_s);
    EXPECT_FALSE(hasLead(u"Practice Mgr"_s));
}

TEST_F(SetupTest, NotTheSameIsRemembered)
{
    const std::size_t before = leads().suggestions().suggestions().size();
    press(dialog, u"Not the same"_s);
    EXPECT_EQ(leads().suggestions().suggestions().size(), before - 1);
    EXPECT_TRUE(hasLead(u"Practice Mgr"_s));
    SetupDialog again{*session, settings, nullptr};
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_EQ(
        static_cast<LeadsPage&>(again.showPage(u"leads"_s)).suggestions().suggestions().size(),
        before - 1);
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(leads().suggestions().suggestions().size(), before);
}

TEST_F(SetupTest, TheListIsFilteredAndCounted)
{
    auto* const filter = spoken<QLineEdit>(dialog, u"Filter leads"_s);
    QTest::keyClicks(filter, u"practice"_s);
    EXPECT_EQ(leads().list().table().model()->rowCount(), 2);
    EXPECT_TRUE(shows(dialog, u"2 of "_s));
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(leads().list().table().hasFocus());
    choose({u"Board Manager"_s}); // what is filtered away comes back when it is wanted
    EXPECT_TRUE(filter->text().isEmpty());
    EXPECT_EQ(leads().list().chosen(), std::vector{lead(u"Board Manager"_s).id});
}

TEST_F(SetupTest, AFieldIsAcceptedWhenItIsLeftAndARefusalStaysUnderIt)
{
    choose({u"Board Manager"_s});
    write(u"E-mail"_s, u"manager at board"_s);
    EXPECT_TRUE(shows(dialog, u"“manager at board” is not an e-mail address."_s));
    press(dialog, u"Not the same"_s);
    write(u"E-mail"_s, u"manager@board.example"_s);
    EXPECT_TRUE(leads().suggestions().suggestions().empty()); // Enter did not press “Undo”
    EXPECT_EQ(lead(u"Board Manager"_s).email, u"manager@board.example"_s);
    write(u"Other spellings, one a line"_s, u"Manager of the Board\nBM"_s);
    EXPECT_EQ(lead(u"Board Manager"_s).aliases, (QStringList{u"Manager of the Board"_s, u"BM"_s}));
    auto* const kind = spoken<QComboBox>(dialog, u"Kind"_s);
    QTest::keyClick(kind, Qt::Key_P); // "Person"
    EXPECT_EQ(lead(u"Board Manager"_s).kind, LeadKind::Person);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lead(u"Board Manager"_s).kind, LeadKind::Role);
}

TEST_F(SetupTest, ANameThatIsTakenOffersToMerge)
{
    choose({u"Practice Mgr"_s});
    write(u"Name"_s, u"Practice Manager"_s);
    EXPECT_TRUE(shows(dialog, u"“Practice Manager” is in the directory already."_s));
    press(dialog, u"Merge into “Practice Manager”"_s);
    EXPECT_FALSE(hasLead(u"Practice Mgr"_s));
}

TEST_F(SetupTest, MergeSplitAndGiveAskInAForm)
{
    choose({u"Practice Mgr"_s});
    press(dialog, u"Merge into…"_s);
    answer(u"nobody at all"_s, u"Merge the leads"_s);
    EXPECT_TRUE(dialog.findChild<FormDialog*>()->refusal().contains(u"No lead of the directory"_s));
    answer(u"practice managers"_s, u"Merge the leads"_s);
    EXPECT_FALSE(hasLead(u"Practice Mgr"_s));

    press(dialog, u"Split…"_s);
    answer(u"Housing Lead\nBoard Manager"_s, u"Split the lead"_s);
    EXPECT_TRUE(hasLead(u"Housing Lead"_s));
    EXPECT_FALSE(hasLead(u"Practice Manager"_s));
    EXPECT_TRUE(namesOn(session.plan().survey).contains(u"Housing Lead"_s));
    EXPECT_EQ(leads().list().chosen(), std::vector{lead(u"Housing Lead"_s).id});

    press(dialog, u"Give open actions to…"_s);
    answer(u"Board Manager"_s, u"Give the actions"_s);
    EXPECT_EQ(message(), u"Gave 2 open actions to “Board Manager”."_s);
    EXPECT_FALSE(namesOn(session.plan().survey).contains(u"Housing Lead"_s));
}

TEST_F(SetupTest, SeveralChosenAreMergedUnderTheNameThatStays)
{
    choose({u"Practice Mgr"_s, u"Practice Manager"_s, u"Board Manager"_s});
    EXPECT_TRUE(shows(dialog, u"3 leads chosen"_s));
    auto* const stays = spoken<QComboBox>(dialog, u"Name that stays"_s);
    stays->setCurrentIndex(stays->findText(u"Practice Manager"_s));
    press(dialog, u"Merge 3 leads"_s);
    EXPECT_EQ(message(), u"Merged 3 leads into “Practice Manager”."_s);
    EXPECT_FALSE(hasLead(u"Board Manager"_s));
}

TEST_F(SetupTest, RemoveSaysWhyNotAndDoesItWhereNobodyNamesTheLead)
{
    choose({u"Board Manager"_s});
    EXPECT_TRUE(shows(dialog, u"so it cannot be removed."_s));
    QTest::keyClick(&leads().list().table(), Qt::Key_Delete);
    EXPECT_TRUE(message().contains(u"BP-DOC-065"_s));
    press(dialog, u"Add lead…"_s);
    answer(u"Spare Subgroup"_s, u"Add the lead"_s);
    EXPECT_EQ(lead(u"Spare Subgroup"_s).kind, LeadKind::Subgroup);
    press(dialog, u"Remove"_s);
    EXPECT_FALSE(hasLead(u"Spare Subgroup"_s));
    EXPECT_EQ(message(), u"Removed “Spare Subgroup”."_s);
}

TEST_F(SetupTest, AGroupHasMembersWhoseActionsSayThroughWhich)
{
    choose({u"Practice Manager"_s});
    const auto isThrough = [this] {
        const auto& rows = leads().card().findChild<ActionRows*>()->rows();
        return std::any_of(rows.begin(), rows.end(), [](const ActionRow& row) {
            return row.text.contains(u"(through Practice Mgr)"_s);
        });
    };
    EXPECT_FALSE(isThrough());
    choose({u"Practice Mgr"_s});
    auto* const kind = spoken<QComboBox>(dialog, u"Kind"_s);
    QTest::keyClick(kind, Qt::Key_G); // "Group"
    auto* const member = spoken<QComboBox>(dialog, u"Lead to put in"_s);
    member->setEditText(u"Practice Manager"_s);
    press(dialog, u"Put in"_s);
    EXPECT_EQ(lead(u"Practice Mgr"_s).members, std::vector{lead(u"Practice Manager"_s).id});
    choose({u"Practice Manager"_s});
    EXPECT_TRUE(isThrough());
    EXPECT_TRUE(shows(dialog, u"also through Practice Mgr"_s));
    choose({u"Practice Mgr"_s});
    auto* const members = spoken<QListWidget>(dialog, u"Members"_s);
    members->setCurrentRow(0);
    members->setFocus();
    QTest::keyClick(members, Qt::Key_Delete);
    EXPECT_TRUE(lead(u"Practice Mgr"_s).members.empty());
}

TEST_F(SetupTest, AnActionIsGoneTo)
{
    QSignalSpy wanted{&dialog, &SetupDialog::goToWanted};
    choose({u"Practice Mgr"_s});
    auto* const actions = leads().card().findChild<ActionRows*>();
    ASSERT_EQ(actions->rows().size(), 1U);
    actions->setCurrentRow(0);
    actions->setFocus();
    QTest::keyClick(actions, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<Node>(), Node::of(NodeKind::Action, session.plan().survey));
    EXPECT_FALSE(dialog.isVisible());
}

TEST(LeadListAlone, EveryColumnStandsBesideTheScrollBar)
{
    LeadList list;
    std::vector<LeadRow> rows;
    for (int i = 0; i < 40; ++i) {
        rows.push_back({LeadId::create(), u"Learning and Development Subgroup %1"_s.arg(i), LeadKind::Subgroup, 4, 12, {}, {}});
    }
    list.resize(430, 300);
    showActive(list);
    list.setRows(std::move(rows));
    const QTableView& table = list.table();
    EXPECT_TRUE(QTest::qWaitFor([&table] { return table.verticalScrollBar()->maximum() > 0; }));
    EXPECT_EQ(table.horizontalHeader()->length(), table.viewport()->width());
}

TEST_F(SetupTest, ThePastIsOnlyLookedAt)
{
    ASSERT_TRUE(session->lookAt(QDate{2026, 10, 1}).ok());
    choose({u"Practice Mgr"_s});
    EXPECT_TRUE(spoken<QLineEdit>(dialog, u"Name"_s)->isReadOnly());
    press(dialog, u"Same"_s);
    EXPECT_TRUE(hasLead(u"Practice Mgr"_s));
}

} // namespace boardplan::test

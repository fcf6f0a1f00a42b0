#include "gui/frame/settings.h"
#include "gui/plan/plan_cell.h"
#include "gui/plan/plan_empty_page.h"
#include "gui/plan/plan_header.h"
#include "gui/plan_view_fixture.h"
#include "gui/ratings/rating_choice.h"
#include "gui/ratings/rating_picker.h"

#include <boardplan/document/verbs.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

namespace boardplan {

using namespace Qt::StringLiterals;

TEST_F(PlanViewTest, TheRatingIsPickedByKeyboardAndAsksForAnUpdate)
{
    QSignalSpy chosen{&view, &PlanView::ratingChosen};
    goTo(sample.guide, u"rating"_s);
    press(Qt::Key_Return);
    auto* picker = view.findChild<RatingPicker*>();
    ASSERT_NE(picker, nullptr);
    EXPECT_EQ(picker->choice()->rating(), u"green"_s);
    QTest::keyClick(picker->choice(), Qt::Key_A);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ActionId>(), sample.guide);
    EXPECT_EQ(chosen[0][1].toString(), u"amber"_s);
    EXPECT_EQ(session.selection(), Node::of(NodeKind::Action, sample.guide));
    EXPECT_EQ(session.view().rating(sample.guide)->key,
              u"green"_s); // only a dated update changes it
    EXPECT_FALSE(picker->isVisible());
}

TEST_F(PlanViewTest, EscClosesThePickerWithoutAChoice)
{
    QSignalSpy chosen{&view, &PlanView::ratingChosen};
    goTo(sample.guide, u"rating"_s);
    view.rateCurrent();
    auto* picker = view.findChild<RatingPicker*>();
    ASSERT_NE(picker, nullptr);
    QTest::keyClick(picker->choice(), Qt::Key_Escape);
    EXPECT_FALSE(picker->isVisible());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(PlanViewTest, AClickTooManyOnTheCellChoosesNothing)
{
    QSignalSpy chosen{&view, &PlanView::ratingChosen};
    view.resize(600, 500);
    goTo(sample.guide, u"rating"_s);
    view.rateCurrent();
    auto* picker = view.findChild<RatingPicker*>();
    ASSERT_NE(picker, nullptr);
    QWidget* const list = picker->choice()->viewport();
    const QPoint cell = view.tree().cellRect(view.tree().currentIndex()).center();
    const QPoint under = list->mapFromGlobal(view.tree().viewport()->mapToGlobal(cell));
    ASSERT_TRUE(list->rect().contains(under)) << "the list covers the cell";
    QTest::mouseClick(list, Qt::LeftButton, {}, under);
    EXPECT_TRUE(picker->isVisible());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(PlanViewTest, LettersTypedOnACellTakeThePlaceOfItsText)
{
    goTo(sample.guide, u"action"_s);
    press(Qt::Key_N);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), u"n"_s);
    QTest::keyClicks(editor()->textEdit(), u"ew words"_s);
    QTest::keyClick(editor()->textEdit(), Qt::Key_Return);
    EXPECT_EQ(action(sample.guide).text, u"new words"_s);
}

TEST_F(PlanViewTest, ALetterTypedOnARatingIsLookedForInTheScheme)
{
    QSignalSpy chosen{&view, &PlanView::ratingChosen};
    goTo(sample.guide, u"rating"_s);
    press(Qt::Key_A);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][1].toString(), u"amber"_s);
}

TEST_F(PlanViewTest, EnterOnTheLatestUpdateAsksForTheUpdatePage)
{
    QSignalSpy chosen{&view, &PlanView::ratingChosen};
    goTo(sample.guide, u"latestUpdate"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][1].toString(), QString{});
}

TEST_F(PlanViewTest, EnterOnTheRatingOfAParentAsksWhy)
{
    QSignalSpy why{&view, &PlanView::whyRequested};
    const Node prevention = Node::of(NodeKind::Priority, sample.prevention);
    view.tree().setCurrentIndex(
        view.model().indexOf(prevention, view.model().columnShowing(u"rating"_s)));
    press(Qt::Key_Return);
    ASSERT_EQ(why.count(), 1);
    EXPECT_EQ(why[0][0].value<Node>(), prevention);
}

TEST_F(PlanViewTest, SelectionIsTheSessionsBothWays)
{
    goTo(sample.guide, u"action"_s);
    EXPECT_EQ(session.selection(), Node::of(NodeKind::Action, sample.guide));
    view.tree().collapseAll();
    session.select(Node::of(NodeKind::Action, sample.competency));
    EXPECT_EQ(view.model().nodeAt(view.tree().currentIndex()), session.selection());
    EXPECT_TRUE(view.tree().isExpanded(view.model().index(1, 0)));
    EXPECT_TRUE(view.find(u"2.2B"_s));
    EXPECT_EQ(session.selection(), Node::of(NodeKind::Action, sample.selfNeglect));
    EXPECT_FALSE(view.find(u"7.7"_s));
}

TEST_F(PlanViewTest, AnotherDayKeepsSelectionAndFolds)
{
    goTo(sample.competency, u"action"_s);
    view.tree().collapse(view.model().index(0, 0));
    ASSERT_TRUE(session.lookAt(QDate{2026, 7, 1}).ok());
    EXPECT_EQ(view.model().nodeAt(view.tree().currentIndex()),
              Node::of(NodeKind::Action, sample.competency));
    EXPECT_FALSE(view.tree().isExpanded(view.model().index(0, 0)));
    EXPECT_TRUE(view.tree().isExpanded(view.model().index(1, 0)));
}

TEST_F(PlanViewTest, ArrowsGoThroughCellsAndFoldParents)
{
    goTo(sample.guide, u"ref"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(view.tree().currentIndex(), cell(sample.guide, u"action"_s));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    const QModelIndex early = view.model().indexOf(Node::of(NodeKind::Objective, sample.early));
    EXPECT_EQ(view.tree().currentIndex(), early);
    press(Qt::Key_Left);
    EXPECT_FALSE(view.tree().isExpanded(early));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.tree().isExpanded(early));
    press(Qt::Key_Space);
    EXPECT_FALSE(view.tree().isExpanded(early));
}

TEST_F(PlanViewTest, AClickOnTheArrowFolds)
{
    const QModelIndex early = view.model().indexOf(Node::of(NodeKind::Objective, sample.early));
    QTest::mouseClick(view.tree().viewport(), Qt::LeftButton, {},
                      view.tree().visualRect(early).topLeft() + QPoint{12, 12});
    EXPECT_FALSE(view.tree().isExpanded(early));
}

TEST_F(PlanViewTest, CellsSpeakThroughTheAccessibleTree)
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&view.tree());
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->text(QAccessible::Name), u"Plan"_s);
    QStringList names;
    for (int at = 0; at < tree->childCount(); ++at) {
        names.append(tree->child(at)->text(QAccessible::Name));
    }
    EXPECT_FALSE(names.filter(u"Rating: Amber, overdue 53 days"_s).isEmpty());
    EXPECT_TRUE(names.contains(u"Key action: Annual conference"_s));
    EXPECT_TRUE(names.contains(u"Rating: Amber, 4 of 4 rated"_s));
}

TEST_F(PlanViewTest, CopyPutsHtmlTabsAndTextTogether)
{
    goTo(sample.fireSafety, u"action"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(mime->html().contains(u">Key action</th>"_s));
    EXPECT_TRUE(mime->html().contains(u"Fire and Rescue Service<br style=\"mso-data-placement:same-cell\">QA Subgroup"_s));
    EXPECT_TRUE(mime->text().contains(u"Fire and Rescue Service QA Subgroup\t"_s));
    const QString tsv = QString::fromUtf8(mime->data(u"text/tab-separated-values"_s));
    EXPECT_TRUE(tsv.contains(u"\t\"Fire and Rescue Service\nQA Subgroup\"\t"_s));
    EXPECT_TRUE(tsv.trimmed().endsWith(u"\tAmber"_s));
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->html().contains(u"<th"_s));
}

TEST_F(PlanViewTest, NothingIsClippedAtAnyWidthAndZoom)
{
    for (const double zoom : {1.0, 2.0}) {
        for (const int width : {620, 1000}) {
            QFont zoomed = QApplication::font();
            zoomed.setPointSizeF(zoomed.pointSizeF() * zoom);
            view.setFont(zoomed);
            view.resize(width, 700);
            QTest::qWait(30); // layouts are delayed
            for (const ActionId id : {sample.guide, sample.fireSafety, sample.conference}) {
                for (int column = 0; column < view.model().columnCount(); ++column) {
                    const QModelIndex index = cell(id, u"ref"_s).siblingAtColumn(column);
                    const PlanCellLayout layout{planCellContent(index),
                                                view.tree().columnWidth(column),
                                                view.tree().font()};
                    EXPECT_LE(layout.height(), view.tree().visualRect(index).height())
                        << "zoom " << zoom << ", width " << width << ", column " << column;
                }
            }
        }
    }
}

TEST_F(PlanViewTest, ColumnsFillTheWidthAndBreakNoWordWhereTheTableCanScroll)
{
    const int timescale = view.model().columnShowing(u"timescale"_s);
    const QFontMetrics metrics{view.tree().font()};
    for (const int width : {420, 700, 1000, 1600}) {
        view.resize(width, 700);
        int total = 0;
        for (int column = 0; column < view.model().columnCount(); ++column) {
            total += view.tree().columnWidth(column);
        }
        EXPECT_GE(view.tree().columnWidth(timescale),
                  metrics.horizontalAdvance(u"September"_s) + 2 * planCellMarginX)
            << width;
        if (width >= 1000) {
            EXPECT_LE(total, view.tree().viewport()->width());
            EXPECT_GT(total, view.tree().viewport()->width() - view.model().columnCount());
        }
    }
}

TEST_F(PlanViewTest, WhereTheTableScrollsTheRatingStandsBesideTheWords)
{
    const PlanHeader& header = *view.tree().planHeader();
    const int words = view.model().columnShowing(u"action"_s);
    const int rating = view.model().columnShowing(u"rating"_s);
    EXPECT_EQ(header.visualIndex(rating), rating); // as printed, where all fits
    view.resize(420, 700);
    EXPECT_EQ(header.visualIndex(rating), header.visualIndex(words) + 1);
    goTo(sample.guide, u"action"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(view.tree().currentIndex(), cell(sample.guide, u"rating"_s)); // keys go as the eye does
    press(Qt::Key_Left);
    EXPECT_EQ(view.tree().currentIndex(), cell(sample.guide, u"action"_s));
    const QModelIndex group = view.model().indexOf(Node::of(NodeKind::Priority, sample.prevention));
    EXPECT_LE(view.tree().cellRect(group).right(), view.tree().columnViewportPosition(rating)); // its title is in sight too
    view.resize(1600, 700);
    EXPECT_EQ(header.visualIndex(rating), rating);
}

TEST_F(PlanViewTest, HeadingsWrapWithoutBeingCut)
{
    view.resize(620, 700);
    const PlanHeader& header = *view.tree().planHeader();
    const QRect room{0, 0, header.sectionSize(4) - 16, 10'000};
    QFont bold = planSmallFont(header.font());
    bold.setWeight(QFont::DemiBold);
    const QRect needed =
        QFontMetrics{bold}.boundingRect(room, Qt::TextWordWrap, u"What will demonstrate success"_s);
    EXPECT_GT(needed.height(), QFontMetrics{bold}.height()); // it does wrap
    EXPECT_LE(needed.height(), header.height());
}

TEST_F(PlanViewTest, AColumnThatWasDraggedIsRememberedPerPlan)
{
    Settings settings{folder.filePath(u"settings.ini"_s)};
    PlanView first{session, &settings};
    first.resize(1000, 700);
    first.show();
    PlanHeader& header = *first.tree().planHeader();
    const int edge = header.sectionViewportPosition(1) + header.sectionSize(1) - 2;
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, {edge, 10});
    QTest::mouseMove(header.viewport(), {edge + 60, 10});
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, {edge + 60, 10});
    const int dragged = header.sectionSize(1);
    PlanView second{session, &settings};
    second.resize(700, 700);
    EXPECT_EQ(second.tree().planHeader()->sectionSize(1), dragged);
    EXPECT_NE(view.tree().planHeader()->sectionSize(1), dragged);
}

TEST_F(PlanViewTest, TheMenuOffersWhatTheKeysDo)
{
    goTo(sample.guide, u"action"_s);
    const std::unique_ptr<QMenu> menu{view.makeContextMenu()};
    QStringList texts;
    for (const QAction* entry : menu->actions()) {
        texts.append(entry->text().section(u'\t', 0, 0).remove(u'&'));
    }
    for (const QString& wanted : {u"Edit cell"_s, u"Rate…"_s, u"New action"_s, u"Copy"_s,
                                  u"Expand all"_s, u"Collapse all"_s}) {
        EXPECT_TRUE(texts.contains(wanted)) << wanted.toStdString();
    }
}

TEST_F(PlanViewTest, UndoOfANewActionTakesItsRowAway)
{
    goTo(sample.pathway, u"action"_s);
    view.newAction();
    QTest::keyClick(editor()->textEdit(), Qt::Key_Escape);
    const QModelIndex early = view.model().indexOf(Node::of(NodeKind::Objective, sample.early));
    EXPECT_EQ(view.model().rowCount(early), 3);
    session.undo();
    EXPECT_EQ(view.model().rowCount(early), 2);
}

TEST(PlanViewEmpty, SaysWhatToDoNext)
{
    test::OpenDocument file;
    const auto plan = addPlan(file->book(), {u"Exampleshire"_s, u"Plan"_s, {}});
    ASSERT_TRUE(plan.ok() && file->apply(plan.value()).ok());
    const QString path = file.path();
    file.close();
    auto document = Document::open(path, OpenMode::ReadWrite, [] {
        return QDateTime{QDate{2026, 11, 22}, {}, Qt::UTC};
    });
    Session session{std::move(document).value()};
    PlanView view{session};
    view.show();
    auto* page = view.findChild<PlanEmptyPage*>();
    ASSERT_TRUE(page->isVisible());
    QSignalSpy import{&view, &PlanView::importRequested};
    const auto buttons = page->findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 3);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_EQ(import.count(), 1);
    QSignalSpy priority{&view, &PlanView::newPriorityRequested};
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    EXPECT_EQ(priority.count(), 1);
    QTest::mouseClick(buttons[2], Qt::LeftButton);
    ASSERT_EQ(session.book().prioritiesOf(session.plan()).size(), 1U);
    EXPECT_EQ(session.book().allActionsOf(session.plan()).size(), 1U);
    EXPECT_FALSE(page->isVisible());
    EXPECT_NE(view.findChild<PlanCellEditor*>(), nullptr);
}

TEST(PlanViewLong, FiveThousandRowsAskForFewHeights)
{
    test::OpenDocument file;
    test::addLongPlan(*file, 5000);
    const QString path = file.path();
    file.close();
    auto document = Document::open(path, OpenMode::ReadWrite, [] {
        return QDateTime{QDate{2026, 11, 22}, {}, Qt::UTC};
    });
    Session session{std::move(document).value()};
    PlanView view{session};
    view.resize(1000, 700);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    PlanTreeView& tree = view.tree();
    const QModelIndex last = tree.model()->index(4999, 0, tree.model()->index(0, 0));
    const int estimated = tree.verticalScrollBar()->maximum();
    EXPECT_GT(estimated, 5000 * 30);

    // Rows in sight are exact at once, wherever one goes.
    tree.scrollTo(last);
    tree.grab();
    QTest::qWait(20);
    const PlanCellLayout layout{planCellContent(last.siblingAtColumn(1)), tree.columnWidth(1),
                                tree.font()};
    EXPECT_GE(tree.visualRect(last).height(), layout.height());
    EXPECT_LE(tree.visualRect(last).bottom(), tree.viewport()->height());

    const QModelIndex far = tree.model()->index(2500, 0, tree.model()->index(0, 0));
    view.goTo(view.model().nodeAt(far));
    EXPECT_NEAR(tree.visualRect(far).center().y(), tree.viewport()->height() / 2, tree.viewport()->height() / 4);
}

} // namespace boardplan

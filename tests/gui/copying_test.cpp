// Ctrl+C and Ctrl+Shift+C take tables to other programs, in every view that shows one.

#include "frame_fixture.h"

#include "gui/check/check_list.h"
#include "gui/check/check_view.h"
#include "gui/commands/commands.h"
#include "gui/copying/table_clipboard.h"
#include "gui/figures/figure_table.h"
#include "gui/frame/workspace.h"
#include "gui/overview/overview_view.h"
#include "gui/overview/trend_chart.h"
#include "gui/reports/page_tools.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/reports_view.h"
#include "gui/reports/table_menu.h"
#include "gui/timeline/timeline_view.h"

#include <boardplan/reporting/paper_pages.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <set>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutTime = 30'000; // ms

} // namespace

class CopyingTest : public FrameTest {
protected:
    void SetUp() override
    {
        QApplication::clipboard()->clear();
        openFrameBook();
        showWindow();
    }

    const QMimeData& copied() const { return *QApplication::clipboard()->mimeData(); }

    void show(ViewKind kind)
    {
        window().workspace()->enterView(kind);
        QApplication::clipboard()->clear();
    }

    bool copyWithHeadings() { return window().commands().run(u"edit.copyWithHeadings"_s); }

    template <typename Widget> Widget& in(ViewKind kind)
    {
        show(kind);
        Widget* const found = window().findChild<Widget*>();
        EXPECT_NE(found, nullptr);
        return *found;
    }

    ReportsView& reports()
    {
        show(ViewKind::Reports);
        ReportsView& view = window().workspace()->reportsView();
        EXPECT_TRUE(QTest::qWaitFor([&] { return view.isSettled() && view.preview().pageCount() > 0; }, layoutTime));
        return view;
    }

    QAction* entry(QMenu& menu, const QString& words)
    {
        Q_EMIT menu.aboutToShow();
        for (QAction* const action : menu.actions()) {
            if (action->text().remove(u'&').contains(words)) {
                return action;
            }
        }
        ADD_FAILURE() << "no entry says " << words.toStdString();
        return menu.addAction(u"none"_s);
    }
};

TEST_F(CopyingTest, TheOverviewGivesItsPrioritiesWithThePictureOfTheirBars)
{
    show(ViewKind::Overview);
    ASSERT_TRUE(copyWithHeadings());
    EXPECT_TRUE(copied().html().contains(u"<th scope=\"col\""_s));
    EXPECT_TRUE(copied().html().contains(u"Preventing"_s));
    EXPECT_TRUE(copied().hasImage());
    EXPECT_TRUE(copied().data(u"image/svg+xml"_s).contains("<svg"));
    EXPECT_TRUE(copied().hasFormat(u"text/tab-separated-values"_s));
}

TEST_F(CopyingTest, TheTableThatHasTheKeyboardIsTheOneThatIsCopied)
{
    show(ViewKind::Overview);
    OverviewView& overview = window().workspace()->overview();
    FigureTable* other = nullptr;
    for (FigureTable* const table : overview.findChildren<FigureTable*>()) {
        other = table != &overview.priorities() && table->isVisible() && table->canCopy() ? table : other;
    }
    ASSERT_NE(other, nullptr);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(copied().text().contains(other->model()->index(0, 0).data().toString().section(u'\n', 0, 0)));
    other->setCurrentRow(0);
    QTest::keyClick(other, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied().text().count(u'\n'), 1); // the row alone
    EXPECT_FALSE(copied().html().contains(u"<th"_s));
}

TEST_F(CopyingTest, ATrendIsItsNumbersAndItsPicture)
{
    show(ViewKind::Overview);
    auto* const chart = window().workspace()->overview().findChild<TrendChart*>();
    ASSERT_NE(chart, nullptr);
    ASSERT_TRUE(chart->canCopy());
    chart->setFocus();
    ASSERT_TRUE(copyWithHeadings());
    EXPECT_TRUE(copied().text().contains(chart->columns().front().label)) << copied().text().toStdString();
    EXPECT_TRUE(copied().hasImage());
}

struct ViewCase {
    ViewKind view;
    const char16_t* words;
};

TEST_F(CopyingTest, EveryViewWithATableGivesIt)
{
    for (const ViewCase& one : {ViewCase{ViewKind::Timeline, u"2.1"}, ViewCase{ViewKind::Meetings, u"2026"},
             ViewCase{ViewKind::PlanCheck, u"What to do"}}) {
        show(one.view);
        ASSERT_TRUE(copyWithHeadings()) << QString::fromUtf16(one.words).toStdString();
        EXPECT_TRUE(copied().text().contains(QString::fromUtf16(one.words))) << copied().text().toStdString();
        EXPECT_TRUE(copied().html().contains(u"<th scope=\"col\""_s));
    }
}

TEST_F(CopyingTest, WhereNothingCanBeCopiedTheCommandsAreOff)
{
    show(ViewKind::Plan);
    session().select({});
    window().setFocus();
    window().commands().refresh();
    EXPECT_FALSE(window().commands().action(u"edit.copy"_s)->isEnabled());
    session().select(action(u"2.1"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return window().commands().action(u"edit.copy"_s)->isEnabled(); }));
}

TEST_F(CopyingTest, APaperListsItsTablesAndCopiesTheOneChosen)
{
    ReportsView& view = reports();
    const std::vector<PaperTable> tables = tablesOf(view.preview().pages()->report());
    ASSERT_GE(tables.size(), 2U);
    const PaperTable& last = tables.back();
    entry(view.tables(), last.title + u" – page "_s)->trigger();
    EXPECT_TRUE(copied().html().contains(u"<th scope=\"col\""_s));
    EXPECT_EQ(view.preview().markedTable(), last.block);
    EXPECT_TRUE(view.tools().said().startsWith(u"Copied “%1”"_s.arg(last.title))) << view.tools().said().toStdString();
    EXPECT_TRUE(entry(view.tables(), u"Copy “%1”"_s.arg(last.title))->isEnabled()); // the marked one comes first
}

TEST_F(CopyingTest, TheMarkedTableIsCopiedByTheKeysOfTheWindow)
{
    ReportsView& view = reports();
    view.preview().setFocus();
    QTest::keyClick(&view.preview(), Qt::Key_T);
    ASSERT_TRUE(view.preview().markedTable().has_value());
    EXPECT_TRUE(view.preview().accessibleName().contains(u"table “"_s));
    QTest::keyClick(&view.preview(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(copied().hasHtml());
    const QString withHeadings = copied().text();
    QTest::keyClick(&view.preview(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(withHeadings.endsWith(copied().text()));
    const auto first = view.preview().markedTable();
    QTest::keyClick(&view.preview(), Qt::Key_T);
    EXPECT_NE(view.preview().markedTable(), first);
    QTest::keyClick(&view.preview(), Qt::Key_T, Qt::ShiftModifier);
    EXPECT_EQ(view.preview().markedTable(), first);
}

TEST_F(CopyingTest, AClickOnATableMarksItAndBesideItNone)
{
    ReportsView& view = reports();
    PaperPreview& preview = view.preview();
    const auto areas = preview.pages()->tableAreas();
    preview.showTable(areas.front().block);
    const QPoint middle = preview.viewport()->rect().center();
    // Where on the screen it stands depends on how much of the paper there is room for.
    std::set<std::size_t> marked;
    for (int y = 0; y < preview.viewport()->height(); y += 4) {
        QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, {middle.x(), y});
        marked.insert(preview.markedTable().value_or(areas.back().block + 1));
    }
    EXPECT_TRUE(marked.contains(areas.front().block));
    EXPECT_TRUE(marked.contains(areas.back().block + 1)) << "beside tables there is none";
    preview.goToPage(1);
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, {middle.x(), 20}); // the title
    EXPECT_FALSE(preview.markedTable().has_value());
}

TEST_F(CopyingTest, WithoutAMarkedTableTheMenuOpens)
{
    ReportsView& view = reports();
    ASSERT_TRUE(copyWithHeadings());
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.tables().isVisible(); }, layoutTime));
    view.tables().close();
}

TEST_F(CopyingTest, AFigureIsCopiedAsAPictureAlone)
{
    ReportsView& view = reports();
    QMenu* pictures = nullptr;
    Q_EMIT view.tables().aboutToShow();
    for (QAction* const action : view.tables().actions()) {
        pictures = action->menu() != nullptr ? action->menu() : pictures;
    }
    ASSERT_NE(pictures, nullptr);
    ASSERT_FALSE(pictures->actions().isEmpty());
    pictures->actions().front()->trigger();
    EXPECT_FALSE(copied().hasHtml());
    EXPECT_FALSE(copied().hasText());
    const QImage image = qvariant_cast<QImage>(copied().imageData());
    EXPECT_GT(image.width(), 200);
    EXPECT_TRUE(copied().hasFormat(u"image/svg+xml"_s));
}

TEST_F(CopyingTest, TheMarkStaysWithItsTableWhenThePaperChanges)
{
    ReportsView& view = reports();
    const PaperTable last = tablesOf(view.preview().pages()->report()).back();
    view.preview().showTable(last.block);
    PaperChoice choice = view.choice();
    choice.intro = u"Some words before everything else."_s;
    view.choose(choice);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.isSettled(); }, layoutTime));
    ASSERT_TRUE(view.preview().markedTable().has_value());
    EXPECT_NE(view.preview().markedTable(), last.block); // one place further
    choice.leftOut = reportSections(choice.kind);
    choice.leftOut.removeAll(u"overall"_s);
    view.choose(choice);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.isSettled(); }, layoutTime));
    EXPECT_FALSE(view.preview().markedTable().has_value());
}

} // namespace boardplan::test

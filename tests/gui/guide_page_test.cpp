#include "gui/help/guide_page.h"
#include "gui/help/guide_pages.h"
#include "gui/help/guide_window.h"

#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

class GuidePageTest : public ::testing::Test {
protected:
    GuidePageTest() { page.resize(400, 300); }

    QImage picture(const QString& url)
    {
        return page.loadResource(QTextDocument::ImageResource, QUrl{url}).value<QImage>();
    }

    GuidePage page{QDir{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/docs/user-guide"_s}};
};

TEST_F(GuidePageTest, ShowsPicturesAsWideAsThePageAtMost)
{
    const QImage overview = picture(u"../pictures/overview.png"_s);
    ASSERT_FALSE(overview.isNull());
    EXPECT_LE(overview.width(), 400);
    EXPECT_GT(overview.height(), 100);
}

TEST_F(GuidePageTest, ReadsNothingFromElsewhere)
{
    const QString pictures = QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/docs/pictures/overview.png"_s;
    EXPECT_TRUE(picture(u"file://"_s + pictures).isNull());
    EXPECT_TRUE(picture(u"../../resources/icons/boardplan.svg"_s).isNull());
    EXPECT_TRUE(picture(u"https://example.org/picture.png"_s).isNull());
}

TEST_F(GuidePageTest, TablesHaveSingleLines)
{
    page.showText(u"# Keys\n\n| key | act |\n|---|---|\n| F2 | edit |\n"_s);
    const QList<QTextFrame*> frames = page.document()->rootFrame()->childFrames();
    ASSERT_EQ(frames.size(), 1);
    const auto* const table = qobject_cast<QTextTable*>(frames.front());
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(table->format().borderCollapse());
    EXPECT_EQ(table->cellAt(1, 1).firstCursorPosition().block().text(), u"edit"_s);
}

TEST(Guide, BeginsWithTheFirstHour)
{
    const QDir folder{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/docs/user-guide"_s};
    EXPECT_EQ(guidePages(folder).value(0), u"first-plan.md"_s);
    EXPECT_EQ(guidePages(folder).value(1), u"README.md"_s);
}

TEST(Guide, LinksLeadToPagesThatAreThere)
{
    const QDir folder{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/docs/user-guide"_s};
    static const QRegularExpression link{u"\\]\\(([^)#]+)"_s};
    int links = 0;
    for (const QString& page : guidePages(folder)) {
        const QString text = guideText(folder, page);
        for (auto match = link.globalMatch(text); match.hasNext(); ++links) {
            const QString target = match.next().captured(1);
            EXPECT_TRUE(target.startsWith(u"http"_s) || folder.exists(target))
                << page.toStdString() << " → " << target.toStdString();
        }
    }
    EXPECT_GT(links, 20);
}

TEST(Guide, ALinkShowsItsPage)
{
    GuideWindow window{QDir{QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/docs/user-guide"_s}, nullptr};
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.showPage(u"first-plan.md"_s);
    Q_EMIT window.text().anchorClicked(QUrl{u"importing.md#text-and-csv"_s});
    EXPECT_EQ(window.page(), u"importing.md"_s);
    Q_EMIT window.text().anchorClicked(QUrl{u"../../README.md"_s}); // outside the guide
    EXPECT_EQ(window.page(), u"importing.md"_s);
}

} // namespace boardplan::test

#include "gui/help/guide_page.h"

#include <QImage>
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

} // namespace boardplan::test

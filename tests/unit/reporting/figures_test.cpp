#include <boardplan/base/colour.h>
#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/rating_scheme.h>
#include <boardplan/reporting/figures.h>

#include <QImage>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QFont figureFont()
{
    QFont font{QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s}};
    font.setPixelSize(12);
    return font;
}

template <typename Paint> QImage painted(const QSize& size, Paint paint)
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    paint(painter);
    painter.end();
    return image;
}

QImage paintedChip(const Chip& chip, const QRectF& rect, const QSize& size)
{
    return painted(size,
                   [&](QPainter& painter) { paintChip(painter, rect, chip, figureFont(), {}); });
}

QImage paintedBar(const Distribution& distribution, const FigureStyle& style = {})
{
    return painted({302, 20}, [&](QPainter& painter) {
        paintDistribution(painter, {0, 0, 302, 20}, distribution, figureFont(), style);
    });
}

Rating ratingOf(const QString& key)
{
    return *bragScheme().find(key);
}

QRect inkedArea(const QImage& image)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            area |= image.pixelColor(x, y) == Qt::white ? QRect{} : QRect{x, y, 1, 1};
        }
    }
    return area;
}

double contrastOf(const QColor& one, const QColor& other)
{
    return contrast(*colourOf(one.name()), *colourOf(other.name()));
}

} // namespace

TEST(Chip, IsAsLargeAsItSaysAndFilledWithItsRating)
{
    const Chip chip{ratingOf(u"amber"_s), {}};
    const QSizeF size = chipSize(chip, figureFont());
    const QImage image = paintedChip(chip, {QPointF{4, 4}, size}, {160, 40});
    const QRect area = inkedArea(image);
    EXPECT_NEAR(area.width(), size.width(), 1);
    EXPECT_NEAR(area.height(), size.height(), 1);
    EXPECT_EQ(image.pixelColor(4 + static_cast<int>(size.height()) / 2, 7), QColor{u"#ffc800"_s});
}

TEST(Chip, ShrinksIntoARectangleThatIsTooSmall)
{
    const Chip chip{{}, u"Too few rated to say"_s};
    const QRect area = inkedArea(paintedChip(chip, {10, 10, 60, 20}, {200, 40}));
    EXPECT_TRUE(QRect(9, 9, 62, 22).contains(area)) << area.width() << " x " << area.height();
}

TEST(Chip, AWordOfItsOwnTakesThePlaceOfTheRatings)
{
    EXPECT_EQ((Chip{ratingOf(u"blue"_s), {}}.text()), u"Complete"_s);
    EXPECT_EQ((Chip{{}, {}}.text()), u"Not rated"_s);
    EXPECT_EQ((Chip{{}, u"Too few rated"_s}.text()), u"Too few rated"_s);
}

TEST(Chip, HoldsARatingByValueAsFarAsAnyoneCanTell)
{
    const Chip red{ratingOf(u"red"_s), {}};
    EXPECT_TRUE(red == (Chip{ratingOf(u"red"_s), {}})); // held apart
    EXPECT_FALSE(red == (Chip{ratingOf(u"green"_s), {}}));
    EXPECT_FALSE(red == Chip{});
    EXPECT_TRUE((Chip{std::optional<Rating>{}, {}}) == Chip{});
    const std::optional<Rating> taken = red.rating;
    EXPECT_EQ(taken->key, u"red"_s);
    EXPECT_LE(sizeof(ReportCell), 160u); // papers have cells by the hundred thousand
}

TEST(Chip, ShapesTellRatingsApartWithoutColour)
{
    std::vector<QImage> images;
    for (const EnumKey<RatingShape>& known : enumKeys<RatingShape>()) {
        Rating rating = ratingOf(u"green"_s);
        rating.shape = known.value;
        images.push_back(paintedChip({rating, u"Same"_s}, {0, 0, 90, 24}, {90, 24}));
    }
    for (std::size_t one = 0; one < images.size(); ++one) {
        for (std::size_t other = one + 1; other < images.size(); ++other) {
            EXPECT_NE(images[one], images[other]) << one << " and " << other;
        }
    }
}

TEST(Chip, WordsAndOutlinesHaveContrastInBothPalettes)
{
    const QColor darkView{0x17, 0x19, 0x1c};
    EXPECT_GE(contrastOf(FigureStyle{}.outline, Qt::white), 3);
    EXPECT_GE(contrastOf(darkFigureStyle().outline, darkView), 3);
    EXPECT_GE(contrastOf(FigureStyle{}.emptyFill, FigureStyle{}.emptyInk), 4.5);
    EXPECT_GE(contrastOf(darkFigureStyle().emptyFill, darkFigureStyle().emptyInk), 4.5);
}

TEST(DistributionBar, SegmentsAreInProportionAndNeverTouch)
{
    const Distribution distribution{{{ratingOf(u"red"_s), 1}, {ratingOf(u"green"_s), 2}}};
    const QImage image = paintedBar(distribution);
    EXPECT_EQ(image.pixelColor(98, 2), QColor{ratingOf(u"red"_s).fill});
    EXPECT_EQ(image.pixelColor(100, 2), QColor{Qt::white});
    EXPECT_EQ(image.pixelColor(101, 2), QColor{Qt::white});
    EXPECT_EQ(image.pixelColor(103, 2), QColor{ratingOf(u"green"_s).fill});
    EXPECT_EQ(image.pixelColor(300, 2), QColor{ratingOf(u"green"_s).fill});
}

TEST(DistributionBar, OneAmongHundredsStaysVisible)
{
    const QImage image = paintedBar({{{ratingOf(u"red"_s), 1}, {ratingOf(u"green"_s), 900}}});
    EXPECT_EQ(image.pixelColor(1, 2), QColor{ratingOf(u"red"_s).fill});
    EXPECT_EQ(image.pixelColor(2, 17), QColor{ratingOf(u"red"_s).fill});
}

TEST(DistributionBar, ANarrowSegmentBearsItsLetterWhereTheBarHasRoom)
{
    const Distribution distribution{{{ratingOf(u"amber"_s), 1}, {ratingOf(u"green"_s), 9}}};
    const QImage image = painted({100, 20}, [&](QPainter& painter) {
        paintDistribution(painter, {0, 0, 100, 20}, distribution, figureFont(), {});
    });
    int end = 0; // of the amber segment
    while (image.pixelColor(end, 1) == QColor{ratingOf(u"amber"_s).fill}) {
        ++end;
    }
    EXPECT_LT(end, 24);
    bool isLettered = false;
    for (int x = 0; x < end; ++x) {
        isLettered = isLettered || image.pixelColor(x, 10).lightness() < 80;
    }
    EXPECT_TRUE(isLettered);
}

TEST(DistributionBar, HatchIsForPrintOnlyAndNotForGreen)
{
    FigureStyle print;
    print.isHatched = true;
    for (const QString& key : {u"red"_s, u"amber"_s, u"blue"_s}) {
        const Distribution one{{{ratingOf(key), 3}}};
        EXPECT_NE(paintedBar(one), paintedBar(one, print)) << key.toStdString();
    }
    const Distribution green{{{ratingOf(u"green"_s), 3}}};
    EXPECT_EQ(paintedBar(green), paintedBar(green, print));
}

TEST(DistributionBar, HatchTellsEveryRatingOfASchemeApart)
{
    FigureStyle print;
    print.isHatched = true;
    for (const RatingScheme& scheme : builtInSchemes()) {
        std::vector<QImage> images;
        for (Rating rating : scheme.ratings) {
            rating.fill = u"#ffffff"_s;
            rating.ink = u"#0b0c0c"_s;
            rating.letter.clear();
            images.push_back(paintedBar({{{rating, 3}}}, print));
        }
        for (std::size_t one = 0; one < images.size(); ++one) {
            for (std::size_t other = one + 1; other < images.size(); ++other) {
                EXPECT_NE(images[one], images[other]) << scheme.name.toStdString() << one << " and " << other;
            }
        }
    }
}

TEST(DistributionBar, NothingIsDrawnOfNothing)
{
    EXPECT_TRUE(inkedArea(paintedBar({{{ratingOf(u"red"_s), 0}, {std::nullopt, 0}}})).isNull());
    EXPECT_FALSE(inkedArea(paintedBar({{{std::nullopt, 4}}})).isNull());
}

TEST(DistributionText, NamesWhatOccursWorstFirst)
{
    const Distribution distribution{{{ratingOf(u"red"_s), 1},
                                     {ratingOf(u"amber"_s), 0},
                                     {ratingOf(u"green"_s), 5},
                                     {ratingOf(u"blue"_s), 1},
                                     {std::nullopt, 2}}};
    EXPECT_EQ(distributionText(distribution), u"red 1, green 5, complete 1, not rated 2"_s);
    EXPECT_EQ(distribution.total(), 9);
    EXPECT_EQ(distributionText({}), u"no actions"_s);
}

} // namespace boardplan::test

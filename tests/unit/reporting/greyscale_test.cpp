// Ratings are told apart without colour: printed on a grey printer, every chip, segment and mark of a scheme differs
// from every other in shape or pattern, not in its shade alone.

#include "reporting/paper_style.h"

#include <boardplan/reporting/figures.h>

#include <QImage>
#include <functional>
#include <gtest/gtest.h>
#include <numeric>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int greyScale = 3; // as fine as print
constexpr QSize greySize{90, 24};

using PaintRated = std::function<void(QPainter&, const QRectF&, const std::optional<Rating>&, const FigureStyle&)>;

struct GreyFigure {
    const char* name;
    PaintRated paint;
};

void PrintTo(const GreyFigure& figure, std::ostream* out)
{
    *out << figure.name;
}

QImage greyOf(const GreyFigure& figure, const std::optional<Rating>& rating)
{
    FigureStyle style;
    style.isHatched = true;
    QImage image{greySize * greyScale, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(greyScale, greyScale);
    figure.paint(painter, {2, 2, 86, 20}, rating, style);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

// Light and dark as far apart as the picture has them, so that what is left is drawing, not shade.
QImage stretched(QImage image)
{
    int darkest = 255;
    int lightest = 0;
    for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
        for (int x = image.width() / 8; x < image.width() * 7 / 8; ++x) {
            const int grey = qGray(image.pixel(x, y));
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        uchar* line = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            line[x] = static_cast<uchar>(std::clamp((line[x] - darkest) * 255 / std::max(1, lightest - darkest), 0, 255));
        }
    }
    return image;
}

// How much of two pictures differs clearly, either way up: white on black is the same drawing as black on white.
double differingShare(const QImage& one, const QImage& other)
{
    const auto share = [&](bool isInverted) {
        int differing = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const int left = qGray(one.pixel(x, y));
                const int right = isInverted ? 255 - qGray(other.pixel(x, y)) : qGray(other.pixel(x, y));
                differing += std::abs(left - right) > 60 ? 1 : 0;
            }
        }
        return static_cast<double>(differing) / (one.width() * one.height());
    };
    return std::min(share(false), share(true));
}

std::vector<std::optional<Rating>> ratingsAndNone()
{
    std::vector<std::optional<Rating>> ratings{std::nullopt};
    for (const Rating& rating : bragScheme().ratings) {
        ratings.emplace_back(rating);
    }
    return ratings;
}

void paintSegmentAlone(QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                       const FigureStyle& style)
{
    paintDistribution(painter, rect, {{{rating, 3}}}, paperFont(PaperStyle::smallSize), style);
}

void paintColumnAlone(QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                      const FigureStyle& style)
{
    paintDistributionColumn(painter, rect, {{{rating, 3}}}, 3, paperFont(PaperStyle::smallSize), style);
}

} // namespace

class GreyFigures : public ::testing::TestWithParam<GreyFigure> {};

TEST_P(GreyFigures, EveryRatingIsDrawnInAWayOfItsOwn)
{
    const auto ratings = ratingsAndNone();
    for (std::size_t one = 0; one < ratings.size(); ++one) {
        for (std::size_t other = one + 1; other < ratings.size(); ++other) {
            const double share = differingShare(stretched(greyOf(GetParam(), ratings[one])),
                                                stretched(greyOf(GetParam(), ratings[other])));
            EXPECT_GT(share, 0.005) << Chip{ratings[one], {}}.text().toStdString() << " and "
                                   << Chip{ratings[other], {}}.text().toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table, GreyFigures,
    ::testing::Values(
        GreyFigure{"Chip",
                   [](QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                      const FigureStyle& style) {
                       const Chip chip{rating, u"Same"_s}; // shapes, not words
                       paintChip(painter, rect, chip, paperFont(PaperStyle::bodySize), style);
                   }},
        GreyFigure{"Segment", paintSegmentAlone}, GreyFigure{"Column", paintColumnAlone},
        GreyFigure{"Bar",
                   [](QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                      const FigureStyle& style) {
                       paintRatingBar(painter, rect, rating, paperFont(PaperStyle::smallSize), style);
                   }},
        GreyFigure{"Diamond",
                   [](QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                      const FigureStyle& style) {
                       paintRatingDiamond(painter, rect, rating, paperFont(PaperStyle::smallSize), style);
                   }},
        GreyFigure{"Lozenge",
                   [](QPainter& painter, const QRectF& rect, const std::optional<Rating>& rating,
                      const FigureStyle& style) {
                       paintRatingLozenge(painter, rect, rating, paperFont(PaperStyle::smallSize), style);
                   }}),
    [](const auto& figure) { return std::string{figure.param.name}; });

TEST(Greyscale, LettersStandOutFromTheirFill)
{
    for (const Rating& rating : bragScheme().ratings) {
        const double difference = std::abs(qGray(QColor{rating.fill}.rgb()) - qGray(QColor{rating.ink}.rgb()));
        EXPECT_GT(difference, 90) << rating.key.toStdString();
    }
}

} // namespace boardplan::test

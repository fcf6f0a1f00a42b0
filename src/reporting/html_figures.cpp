#include "reporting/html_figures.h"

#include "reporting/chip_words.h"
#include "reporting/html_hatch.h"
#include "reporting/html_text.h"
#include "reporting/rating_hatch.h"
#include "reporting/rating_shape.h"

#include <QRectF>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double barWidth = 300;
constexpr double barHeight = 20;
constexpr double barGap = 2;
constexpr double letterRoom = 26; // of "G 12"
constexpr double columnWidth = 44; // of a trend
constexpr double columnStep = 84;
constexpr double columnHeight = 140;
constexpr double leastPart = 15;

bool looksAlike(const Rating& one, const Rating& other)
{
    return one.fill == other.fill && one.ink == other.ink;
}

QString svgPath(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        const QString point = svgNumber(element.x) + u' ' + svgNumber(element.y);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M' + point;
            break;
        case QPainterPath::LineToElement:
            data += u'L' + point;
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + point;
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + point;
            break;
        }
    }
    return data;
}

QString svgRect(const QString& attributes, const QRectF& rect)
{
    return u"<rect %1 x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>"_s.arg(
        attributes, svgNumber(rect.x()), svgNumber(rect.y()), svgNumber(rect.width()), svgNumber(rect.height()));
}

// One part of a bar: its colour, in print its hatch and a calm ground for the letter, and letter and count where there
// is room for them.
QString svgPart(const DistributionSegment& segment, const QString& className, const QRectF& rect)
{
    QString svg = svgRect(u"class=\"%1\""_s.arg(className), rect);
    const bool hasLetter = rect.width() >= letterRoom;
    if (segment.rating && hatchOf(*segment.rating) != Hatch::Plain) {
        svg += svgRect(u"class=\"hatch\" fill=\"url(#hatch-%1)\""_s.arg(className), rect);
        if (hasLetter) {
            const QRectF ground{rect.center().x() - letterRoom / 2, rect.y() + 1, letterRoom, rect.height() - 2};
            svg += svgRect(u"class=\"hatch %1\""_s.arg(className), ground);
        }
    }
    if (hasLetter) {
        svg += u"<text class=\"%1\" x=\"%2\" y=\"%3\">%4 %5</text>"_s.arg(
            className, svgNumber(rect.center().x()), svgNumber(rect.center().y() + 4), htmlText(ratingLetter(segment.rating)),
            QString::number(segment.count));
    }
    return svg;
}

// One upright bar: the worst on top, every part tall enough for its letter.
QString svgColumn(const Distribution& distribution, int tallest, double x, const HtmlRatings& ratings)
{
    const auto parts = std::count_if(distribution.segments.begin(), distribution.segments.end(),
                                     [](const DistributionSegment& segment) { return segment.count > 0; });
    const double total = columnHeight * distribution.total() / tallest;
    const double shared = std::max(total - static_cast<double>(parts) * (leastPart + barGap) + barGap, 0.0);
    QString svg;
    double bottom = columnHeight;
    for (auto segment = distribution.segments.rbegin(); segment != distribution.segments.rend(); ++segment) {
        if (segment->count == 0) {
            continue;
        }
        const double height = leastPart + shared * segment->count / distribution.total();
        svg += svgPart(*segment, ratings.className(segment->rating), {x, bottom - height, columnWidth, height});
        bottom -= height + barGap;
    }
    return svg;
}

} // namespace

HtmlRatings::HtmlRatings(const Report& report)
{
    if (report.overall) {
        note(report.overall->rating);
    }
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            note(*table);
        } else if (const auto* key = std::get_if<ReportKey>(&block)) {
            for (const KeyEntry& entry : key->entries) {
                note(entry.chip.rating);
            }
        } else if (const auto* trend = std::get_if<ReportTrend>(&block)) {
            for (const TrendPoint& point : trend->points) {
                note(point.chip ? point.chip->rating : std::nullopt);
                note(point.distribution);
            }
        }
    }
}

void HtmlRatings::note(const ReportTable& table)
{
    for (const RowGroup& group : table.groups) {
        if (group.chip) {
            note(group.chip->rating);
        }
        for (const ReportRow& row : group.rows) {
            for (const ReportCell& cell : row.cells) {
                note(cell.chip.rating);
                note(cell.distribution);
            }
        }
    }
}

void HtmlRatings::note(const Distribution& distribution)
{
    for (const DistributionSegment& segment : distribution.segments) {
        note(segment.rating);
    }
}

void HtmlRatings::note(const std::optional<Rating>& rating)
{
    if (rating && className(rating).isEmpty()) {
        m_ratings.push_back(*rating);
    }
}

QString HtmlRatings::className(const std::optional<Rating>& rating) const
{
    if (!rating) {
        return u"n"_s;
    }
    const auto found = std::find_if(m_ratings.begin(), m_ratings.end(), [&](const Rating& known) {
        return looksAlike(known, *rating);
    });
    return found == m_ratings.end() ? QString{} : u"r%1"_s.arg(found - m_ratings.begin());
}

QString HtmlRatings::styleRules() const
{
    QString rules;
    for (const Rating& rating : m_ratings) {
        const QString name = className(rating);
        const QString fill = htmlColour(rating.fill);
        const QString ink = htmlColour(rating.ink);
        rules +=
            u".chip.%1{background:%2;color:%3}.bar rect.%1,.bar path.%1{fill:%2}.bar text.%1{fill:%3}\n"_s.arg(
                name, fill, ink);
    }
    return rules;
}

QString HtmlRatings::hatches() const
{
    QString patterns;
    for (const Rating& rating : m_ratings) {
        patterns += svgHatch(rating, u"hatch-"_s + className(rating));
    }
    return patterns.isEmpty()
               ? QString{}
               : u"<svg class=\"hatches\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"_s + patterns +
                     u"</defs></svg>\n"_s;
}

QString htmlChip(const Chip& chip, const HtmlRatings& ratings)
{
    const RatingShape shape = chip.rating ? chip.rating->shape : RatingShape::Ring;
    return u"<span class=\"chip %1\"><svg width=\"10\" height=\"10\" aria-hidden=\"true\"><path d=\"%2\"/></svg>%3</span>"_s
        .arg(ratings.className(chip.rating), svgPath(shapePath(shape, {1, 1, 8, 8})),
             htmlText(chip.text()));
}

QString htmlDistribution(const Distribution& distribution, const HtmlRatings& ratings)
{
    const QString text = htmlText(distributionText(distribution));
    const auto shown =
        std::count_if(distribution.segments.begin(), distribution.segments.end(),
                      [](const DistributionSegment& segment) { return segment.count > 0; });
    if (shown == 0) {
        return text;
    }
    const double free = barWidth - barGap * static_cast<double>(shown - 1);
    double x = 0;
    QString svg =
        u"<svg class=\"bar\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" aria-hidden=\"true\">"_s
            .arg(svgNumber(barWidth), svgNumber(barHeight));
    for (const DistributionSegment& segment : distribution.segments) {
        if (segment.count > 0) {
            const double width = free * segment.count / distribution.total();
            svg += svgPart(segment, ratings.className(segment.rating), {x, 0.5, width, barHeight - 1});
            x += width + barGap;
        }
    }
    return svg + u"</svg> <span class=\"small\">"_s + text + u"</span>"_s;
}

QString htmlTrend(const ReportTrend& trend, const HtmlRatings& ratings)
{
    int tallest = 1;
    for (const TrendPoint& point : trend.points) {
        tallest = std::max(tallest, point.distribution.total());
    }
    const double width = columnStep * static_cast<double>(trend.points.size());
    QString svg =
        u"<svg class=\"bar\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" aria-hidden=\"true\">"_s.arg(
            svgNumber(width), svgNumber(columnHeight + 22));
    double x = 0;
    for (const TrendPoint& point : trend.points) {
        svg += svgColumn(point.distribution, tallest, x + (columnStep - columnWidth) / 2, ratings);
        svg += u"<text class=\"label\" x=\"%1\" y=\"%2\">%3</text>"_s.arg(
            svgNumber(x + columnStep / 2), svgNumber(columnHeight + 17), htmlText(point.label));
        x += columnStep;
    }
    return svg + u"</svg>"_s;
}

} // namespace boardplan

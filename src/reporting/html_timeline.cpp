#include "reporting/html_timeline.h"

#include "reporting/chip_words.h"
#include "reporting/html_text.h"
#include "reporting/rating_hatch.h"
#include "reporting/time_figure.h"

#include <QRectF>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF timeSize{fullTimeline, timelineHeight};
constexpr double axisHeight = 28;
constexpr double letterWidth = 5.5; // of small type, by estimate

QString timeSvg(double height, const QString& content)
{
    return u"<svg class=\"bar time\" viewBox=\"0 0 %1 %2\" aria-hidden=\"true\">%3</svg>"_s.arg(
        svgNumber(fullTimeline), svgNumber(height), content);
}

QString upright(const char* name, double x, double height)
{
    return u"<path class=\"%1\" d=\"M%2 0V%3\"/>"_s.arg(QLatin1String{name}, svgNumber(x), svgNumber(height));
}

QString axisLines(const ReportAxis& axis, double height)
{
    QString lines;
    for (const ReportAxisQuarter& quarter : axis.quarters) {
        lines += upright("quarter", axisPlace(axis, quarter.from, fullTimeline), height);
    }
    for (const ReportAxisDay& day : axis.days) {
        lines += upright(day.isToday ? "today" : "day", axisPlace(axis, day.day, fullTimeline), height);
    }
    return lines;
}

QString outlineOf(const MarkShape& shape, const QString& attributes)
{
    const QRectF& rect = shape.rect;
    if (shape.kind == ReportMarkKind::Due) {
        return u"<path %1 d=\"M%2 %3L%4 %5L%2 %6L%7 %5Z\"/>"_s.arg(
            attributes, svgNumber(rect.center().x()), svgNumber(rect.top()), svgNumber(rect.right()),
            svgNumber(rect.center().y()), svgNumber(rect.bottom()), svgNumber(rect.left()));
    }
    return u"<rect %1 x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"3\"/>"_s.arg(
        attributes, svgNumber(rect.x()), svgNumber(rect.y()), svgNumber(rect.width()), svgNumber(rect.height()));
}

// In a rating's colour, in print with its hatch and a calm ground for the letter.
QString ratedShape(const MarkShape& shape, const std::optional<Rating>& rating, const QString& className)
{
    constexpr double letterRoom = 17; // with less the rating is told by the chip beside it
    const bool hasLetter = shape.rect.width() >= letterRoom;
    const double x = shape.kind == ReportMarkKind::Period ? shape.rect.left() + 9 : shape.rect.center().x();
    const double y = shape.rect.center().y();
    QString svg = outlineOf(shape, u"class=\"%1\""_s.arg(className));
    if (rating && hatchOf(*rating) != Hatch::Plain) {
        svg += outlineOf(shape, u"class=\"hatch\" fill=\"url(#hatch-%1)\""_s.arg(className));
        if (hasLetter) {
            svg += u"<rect class=\"hatch %1\" x=\"%2\" y=\"%3\" width=\"9\" height=\"10\"/>"_s.arg(
                className, svgNumber(x - 4.5), svgNumber(y - 5));
        }
    }
    if (hasLetter) {
        svg += u"<text class=\"%1\" x=\"%2\" y=\"%3\">%4</text>"_s.arg(className, svgNumber(x), svgNumber(y + 3.5),
                                                                     htmlText(ratingLetter(rating)));
    }
    return svg;
}

QString svgMark(const MarkShape& shape, const ReportCell& cell, const QString& className)
{
    const double middle = shape.rect.center().y();
    switch (shape.kind) {
    case ReportMarkKind::Going:
        return outlineOf(shape, u"class=\"going\""_s);
    case ReportMarkKind::Overdue:
        return u"<path class=\"overdue\" d=\"M%1 %2H%3\"/>"_s.arg(svgNumber(shape.rect.left()), svgNumber(middle),
                                                                     svgNumber(shape.rect.right()));
    case ReportMarkKind::Period:
    case ReportMarkKind::Report:
    case ReportMarkKind::Due:
        break;
    }
    return ratedShape(shape, cell.chip.rating, className);
}

} // namespace

QString htmlTimeline(const ReportCell& cell, const ReportAxis& axis, const HtmlRatings& ratings)
{
    QString svg = axisLines(axis, timelineHeight);
    for (const MarkShape& shape : markShapes(axis, cell.marks, timeSize)) {
        svg += svgMark(shape, cell, ratings.className(cell.chip.rating));
    }
    return timeSvg(timelineHeight, svg);
}

QString htmlAxis(const ReportAxis& axis)
{
    if (axis.quarters.empty()) {
        return {};
    }
    const auto name = [](const QString& text, double x, int y) {
        return u"<text class=\"label\" x=\"%1\" y=\"%2\">%3</text>"_s.arg(svgNumber(x), QString::number(y),
                                                                           htmlText(text));
    };
    QString svg = axisLines(axis, axisHeight);
    for (const ReportAxisQuarter& quarter : axis.quarters) {
        svg += name(quarter.name, axisPlace(axis, quarter.from, fullTimeline) + 3, 11);
    }
    const auto measure = [](const QString& text) { return letterWidth * static_cast<double>(text.size()); };
    for (const DayName& day : dayNames(axis, fullTimeline, measure)) {
        svg += name(day.name, day.left, 24);
    }
    return timeSvg(axisHeight, svg);
}

} // namespace boardplan

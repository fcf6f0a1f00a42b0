#include "reporting/time_figure.h"

#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

#include <boardplan/domain/timescale.h>
#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <QStringList>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal periodHeight = 14;
constexpr qreal goingHeight = 5;
constexpr qreal overdueHeight = 3;
constexpr qreal diamond = 18;
constexpr qreal lozengeWidth = 17;
constexpr qreal lozengeHeight = 12;
constexpr qreal leastPeriod = 6;
constexpr qreal betweenNames = 8; // between the names of two days

// The first at the back.
constexpr std::array drawingOrder{ReportMarkKind::Going, ReportMarkKind::Period, ReportMarkKind::Overdue,
                                  ReportMarkKind::Report, ReportMarkKind::Due};

QRectF around(const QPointF& centre, qreal width, qreal height, qreal widest)
{
    const qreal left = std::clamp(centre.x() - width / 2, 0.0, std::max(0.0, widest - width));
    return {left, centre.y() - height / 2, width, height};
}

QRectF stretch(const ReportAxis& axis, const ReportMark& mark, const QSizeF& size, qreal height)
{
    const qreal left = axisPlace(axis, mark.from, size.width());
    const qreal right = axisPlace(axis, mark.to.addDays(1), size.width());
    const qreal width = std::max(right - left, leastPeriod);
    return {std::min(left, size.width() - width), (size.height() - height) / 2, width, height};
}

MarkShape shapeOf(const ReportAxis& axis, const ReportMark& mark, const QSizeF& size)
{
    const QPointF day{axisPlace(axis, mark.from, size.width()), size.height() / 2};
    switch (mark.kind) {
    case ReportMarkKind::Going:
        return {mark.kind, stretch(axis, mark, size, goingHeight)};
    case ReportMarkKind::Period:
        return {mark.kind, stretch(axis, mark, size, periodHeight)};
    case ReportMarkKind::Overdue:
        return {mark.kind, stretch(axis, mark, size, overdueHeight)};
    case ReportMarkKind::Report:
        return {mark.kind, around(day, lozengeWidth, lozengeHeight, size.width())};
    case ReportMarkKind::Due:
        break;
    }
    return {mark.kind, around(day, diamond, diamond, size.width())};
}

void paintUpright(QPainter& painter, const QRectF& rect, qreal x, const QPen& pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF{rect.left() + x, rect.top()}, QPointF{rect.left() + x, rect.bottom()});
}

QPen dayPen(const ReportAxisDay& day)
{
    return day.isToday ? QPen{PaperStyle::ink, 1.3} : QPen{PaperStyle::muted, 0.9, Qt::DashLine};
}

void paintMark(QPainter& painter, const MarkShape& shape, const std::optional<Rating>& rating, const QFont& font)
{
    const FigureStyle style = printFigureStyle();
    switch (shape.kind) {
    case ReportMarkKind::Going:
        painter.setPen(QPen{PaperStyle::muted, PaperStyle::hairline});
        painter.setBrush(PaperStyle::band);
        painter.drawRect(shape.rect);
        return;
    case ReportMarkKind::Period:
        return paintRatingBar(painter, shape.rect, rating, font, style);
    case ReportMarkKind::Overdue: {
        const QPointF middle{0, shape.rect.height() / 2};
        QPen pen{PaperStyle::ink, overdueHeight};
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1, 0.7});
        painter.setPen(pen);
        painter.drawLine(shape.rect.topLeft() + middle, shape.rect.topRight() + middle);
        return;
    }
    case ReportMarkKind::Report:
        return paintRatingLozenge(painter, shape.rect, rating, font, style);
    case ReportMarkKind::Due:
        return paintRatingDiamond(painter, shape.rect, rating, font, style);
    }
}

Strip nameStrip(const std::vector<DayName>& names, const QFont& font, const QColor& colour)
{
    const QFontMetricsF metrics{font};
    return {metrics.height(), [=](QPainter& painter, const QPointF& topLeft) {
                painter.setFont(font);
                painter.setPen(colour);
                for (const DayName& name : names) {
                    painter.drawText(topLeft + QPointF{name.left, metrics.ascent()}, name.name);
                }
            }};
}

} // namespace

qreal axisPlace(const ReportAxis& axis, const QDate& day, qreal width)
{
    const QDate first = axis.quarters.front().from;
    const QDate end = axis.quarters.back().to.addDays(1);
    const qreal days = static_cast<qreal>(std::max<qint64>(1, first.daysTo(end)));
    return width * static_cast<qreal>(std::clamp<qint64>(first.daysTo(day), 0, first.daysTo(end))) / days;
}

std::vector<MarkShape> markShapes(const ReportAxis& axis, const std::vector<ReportMark>& marks, const QSizeF& size)
{
    std::vector<MarkShape> shapes;
    if (axis.quarters.empty()) {
        return shapes;
    }
    for (const ReportMarkKind kind : drawingOrder) {
        for (const ReportMark& mark : marks) {
            const bool isThere = mark.from <= axis.quarters.back().to && mark.to >= axis.quarters.front().from;
            if (mark.kind == kind && isThere) {
                shapes.push_back(shapeOf(axis, mark, size));
            }
        }
    }
    return shapes;
}

void paintAxisLines(QPainter& painter, const QRectF& rect, const ReportAxis& axis)
{
    painter.save();
    for (const ReportAxisQuarter& quarter : axis.quarters) {
        paintUpright(painter, rect, axisPlace(axis, quarter.from, rect.width()),
                     QPen{PaperStyle::line, PaperStyle::hairline});
    }
    for (const ReportAxisDay& day : axis.days) {
        paintUpright(painter, rect, axisPlace(axis, day.day, rect.width()), dayPen(day));
    }
    painter.restore();
}

void paintMarks(QPainter& painter, const QRectF& rect, const ReportAxis& axis, const ReportCell& cell,
                const QFont& font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    for (const MarkShape& shape : markShapes(axis, cell.marks, rect.size())) {
        paintMark(painter, shape, cell.chip.rating, font);
    }
    painter.restore();
}

std::vector<DayName> dayNames(const ReportAxis& axis, qreal width, const std::function<qreal(const QString&)>& measure)
{
    std::vector<ReportAxisDay> days = axis.days;
    std::stable_sort(days.begin(), days.end(), [](const ReportAxisDay& one, const ReportAxisDay& other) {
        return one.isToday > other.isToday; // which has its name in any case
    });
    std::vector<QRectF> taken;
    std::vector<DayName> names;
    for (const ReportAxisDay& day : days) {
        const QString name = printableText(day.name);
        const qreal needed = measure(name);
        const qreal left =
            std::clamp(axisPlace(axis, day.day, width) - needed / 2, 0.0, std::max(0.0, width - needed));
        const QRectF place{left, 0, needed + betweenNames, 1};
        if (needed <= width &&
            std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); })) {
            taken.push_back(place);
            names.push_back({left, name});
        }
    }
    return names;
}

Strips axisStrips(const ReportAxis& axis, qreal width, int fontSize)
{
    if (axis.quarters.empty()) {
        return {};
    }
    const QFont font = paperFont(std::max(PaperStyle::leastSize, fontSize - 2));
    const QFontMetricsF metrics{font};
    std::vector<DayName> quarters;
    const qreal room = width / static_cast<qreal>(axis.quarters.size()) - 4;
    for (const ReportAxisQuarter& quarter : axis.quarters) {
        quarters.push_back({axisPlace(axis, quarter.from, width) + 3,
                            metrics.elidedText(printableText(quarter.name), Qt::ElideRight, room)});
    }
    Strips strips{nameStrip(quarters, font, PaperStyle::muted)};
    const auto names = dayNames(axis, width, [&](const QString& name) { return metrics.horizontalAdvance(name); });
    if (!names.empty()) {
        strips.push_back(nameStrip(names, font, PaperStyle::ink));
    }
    return strips;
}

QString axisWords(const ReportAxis& axis)
{
    QStringList quarters;
    for (const ReportAxisQuarter& quarter : axis.quarters) {
        quarters << quarter.name;
    }
    QStringList days;
    for (const ReportAxisDay& day : axis.days) {
        days << day.name + u' ' + displayDate(day.day);
    }
    return quarters.join(u", "_s) + (days.isEmpty() ? QString{} : u"; "_s + days.join(u", "_s));
}

} // namespace boardplan

#include "reporting/distribution_bar.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr qreal segmentGap = 2;   // fills never touch
constexpr qreal leastSegment = 4; // a single action among hundreds stays visible
constexpr qreal hatchStep = 6;
constexpr qreal textMargin = 2;

enum class Hatch { Plain, Diagonal, Dots, Cross };

Hatch hatchOf(const Rating& rating)
{
    if (rating.role == RatingRole::Complete) {
        return Hatch::Cross;
    }
    switch (rating.ratingClass) {
    case RatingClass::OffTrack:
        return Hatch::Diagonal;
    case RatingClass::AtRisk:
        return Hatch::Dots;
    case RatingClass::OnPlan:
        break;
    }
    return Hatch::Plain;
}

// Opaque, so that paper without transparency (PDF/A-1) shows the same.
QColor mixed(const QColor& fill, const QColor& ink, qreal share)
{
    const auto mix = [share](float from, float to) {
        return from + static_cast<float>(share) * (to - from);
    };
    return QColor::fromRgbF(mix(fill.redF(), ink.redF()), mix(fill.greenF(), ink.greenF()),
                            mix(fill.blueF(), ink.blueF()));
}

void paintDiagonals(QPainter& painter, const QRectF& rect, bool isRising)
{
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += hatchStep) {
        const qreal top = isRising ? rect.bottom() : rect.top();
        const qreal bottom = isRising ? rect.top() : rect.bottom();
        painter.drawLine(QPointF{x, top}, QPointF{x + rect.height(), bottom});
    }
}

void paintDots(QPainter& painter, const QRectF& rect)
{
    constexpr qreal radius = 0.8;
    constexpr qreal step = hatchStep * 0.75;
    bool isShifted = false;
    for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step) {
        for (qreal x = rect.left() + (isShifted ? step : step / 2); x < rect.right(); x += step) {
            painter.drawEllipse(QPointF{x, y}, radius, radius);
        }
        isShifted = !isShifted;
    }
}

void paintHatch(QPainter& painter, const QRectF& rect, const Rating& rating)
{
    const QColor colour = mixed(QColor{rating.fill}, QColor{rating.ink}, 0.4);
    const Hatch hatch = hatchOf(rating);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen{colour, 0.9});
    if (hatch == Hatch::Diagonal || hatch == Hatch::Cross) {
        paintDiagonals(painter, rect, false);
    }
    if (hatch == Hatch::Cross) {
        paintDiagonals(painter, rect, true);
    }
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintDots(painter, rect);
    }
    painter.restore();
}

QString letterOf(const DistributionSegment& segment)
{
    return segment.rating ? segment.rating->letter : QStringLiteral("N");
}

QString fullSegmentText(const DistributionSegment& segment)
{
    return letterOf(segment) + u' ' + QString::number(segment.count);
}

// Letter and count, the letter alone, or nothing: whatever the segment has room for.
QString segmentText(const DistributionSegment& segment, const QFontMetricsF& metrics, qreal width)
{
    for (const QString& text : {fullSegmentText(segment), letterOf(segment)}) {
        if (metrics.horizontalAdvance(text) + 2 * textMargin <= width) {
            return text;
        }
    }
    return {};
}

void paintSegmentText(QPainter& painter, const QRectF& rect, const DistributionSegment& segment,
                      const QColor& fill, const QColor& ink, bool isHatched)
{
    const QFontMetricsF metrics{painter.font()};
    const QString text = segmentText(segment, metrics, rect.width());
    if (text.isEmpty()) {
        return;
    }
    const qreal width = metrics.horizontalAdvance(text);
    if (isHatched) { // a calm ground behind the letter
        const QRectF ground{rect.center().x() - width / 2 - 2, rect.top() + 1, width + 4,
                            rect.height() - 2};
        painter.fillRect(ground.intersected(rect), fill);
    }
    painter.setPen(ink);
    painter.drawText(
        QPointF{rect.center().x() - width / 2, rect.center().y() + metrics.capHeight() / 2}, text);
}

void paintSegment(QPainter& painter, const QRectF& rect, const DistributionSegment& segment,
                  const FigureStyle& style)
{
    const QColor fill = segment.rating ? QColor{segment.rating->fill} : style.emptyFill;
    const QColor ink = segment.rating ? QColor{segment.rating->ink} : style.emptyInk;
    if (segment.rating) {
        painter.fillRect(rect, fill);
        if (style.isHatched) {
            paintHatch(painter, rect, *segment.rating);
        }
    } else {
        QPen pen{style.outline, 1};
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintSegmentText(painter, rect, segment, fill, ink, segment.rating && style.isHatched);
}

// Widths in proportion to the counts; what the smallest are widened by is taken from the widest.
std::vector<qreal> segmentWidths(const std::vector<DistributionSegment>& segments, int total,
                                 qreal width)
{
    const qreal free = std::max(0.0, width - segmentGap * static_cast<qreal>(segments.size() - 1));
    const qreal least = std::min(leastSegment, free / static_cast<qreal>(segments.size()));
    std::vector<qreal> widths;
    for (const DistributionSegment& segment : segments) {
        widths.push_back(free * segment.count / total);
    }
    for (qreal& one : widths) {
        if (one < least) {
            *std::max_element(widths.begin(), widths.end()) -= least - one;
            one = least;
        }
    }
    return widths;
}

std::vector<DistributionSegment> shownSegments(const Distribution& distribution)
{
    std::vector<DistributionSegment> segments;
    std::copy_if(distribution.segments.begin(), distribution.segments.end(),
                 std::back_inserter(segments),
                 [](const DistributionSegment& segment) { return segment.count > 0; });
    return segments;
}

QFont segmentFont(const QFont& font)
{
    QFont bold{font};
    bold.setWeight(QFont::DemiBold);
    return bold;
}

} // namespace

bool showsEveryCount(const Distribution& distribution, qreal width, const QFont& font)
{
    const auto segments = shownSegments(distribution);
    if (segments.empty()) {
        return false;
    }
    const QFontMetricsF metrics{segmentFont(font)};
    const auto widths = segmentWidths(segments, distribution.total(), width);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segmentText(segments[i], metrics, widths[i]) != fullSegmentText(segments[i])) {
            return false;
        }
    }
    return true;
}

void paintDistribution(QPainter& painter, const QRectF& rect, const Distribution& distribution,
                       const QFont& font, const FigureStyle& style)
{
    const auto segments = shownSegments(distribution);
    if (segments.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(segmentFont(font));
    const auto widths = segmentWidths(segments, distribution.total(), rect.width());
    qreal x = rect.left();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        paintSegment(painter, {x, rect.top(), widths[i], rect.height()}, segments[i], style);
        x += widths[i] + segmentGap;
    }
    painter.restore();
}

} // namespace boardplan

#include "reporting/distribution_bar.h"

#include "reporting/chip_words.h"
#include "reporting/rating_hatch.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace boardplan {

namespace {

constexpr qreal segmentGap = 2;   // fills never touch
constexpr qreal leastSegment = 4; // a single action among hundreds stays visible
constexpr qreal textMargin = 2;
constexpr qreal shareOfLetters = 0.6; // of a bar: with more, its parts would be out of proportion

QString fullSegmentText(const DistributionSegment& segment)
{
    return ratingLetter(segment.rating) + u' ' + QString::number(segment.count);
}

// Letter and count, the letter alone, or nothing: whatever the segment has room for.
QString segmentText(const DistributionSegment& segment, const QFontMetricsF& metrics, qreal width)
{
    for (const QString& text : {fullSegmentText(segment), ratingLetter(segment.rating)}) {
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

// Enough for the letter of any segment, so that none says itself by colour alone; where that is much of the bar, enough
// to be seen.
qreal leastWidth(const std::vector<DistributionSegment>& segments, const QFontMetricsF& metrics, qreal free)
{
    qreal least = leastSegment;
    for (const DistributionSegment& segment : segments) {
        least = std::max(least, metrics.horizontalAdvance(ratingLetter(segment.rating)) + 2 * textMargin);
    }
    const auto count = static_cast<qreal>(segments.size());
    return count * least <= shareOfLetters * free ? least : std::min(leastSegment, free / count);
}

// Widths in proportion to the counts; what the smallest are widened by is taken from the widest.
std::vector<qreal> segmentWidths(const std::vector<DistributionSegment>& segments, int total,
                                 qreal width, const QFontMetricsF& metrics)
{
    const qreal free = std::max(0.0, width - segmentGap * static_cast<qreal>(segments.size() - 1));
    const qreal least = leastWidth(segments, metrics, free);
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
    const auto widths = segmentWidths(segments, distribution.total(), width, metrics);
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
    const auto widths = segmentWidths(segments, distribution.total(), rect.width(), QFontMetricsF{painter.font()});
    qreal x = rect.left();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        paintSegment(painter, {x, rect.top(), widths[i], rect.height()}, segments[i], style);
        x += widths[i] + segmentGap;
    }
    painter.restore();
}

} // namespace boardplan

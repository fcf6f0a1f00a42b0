#include <boardplan/reporting/figures.h>

#include <QFontMetricsF>
#include <algorithm>

namespace boardplan {

namespace {

constexpr qreal partGap = 2; // fills never touch

} // namespace

// Every part is tall enough for its letter; the rest is shared out by count.
void paintDistributionColumn(QPainter& painter, const QRectF& rect,
                             const Distribution& distribution, int tallest, const QFont& font,
                             const FigureStyle& style)
{
    std::vector<DistributionSegment> segments = distribution.segments;
    std::erase_if(segments, [](const DistributionSegment& segment) { return segment.count == 0; });
    if (segments.empty()) {
        return;
    }
    const qreal least = QFontMetricsF{font}.height() - 2;
    const auto parts = static_cast<qreal>(segments.size());
    const qreal total = rect.height() * distribution.total() / std::max(tallest, 1);
    const qreal shared = std::max(total - parts * least - (parts - 1) * partGap, 0.0);
    qreal bottom = rect.bottom();
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        const qreal height = least + shared * segment->count / distribution.total();
        const QRectF part{rect.left(), bottom - height, rect.width(), height};
        paintDistribution(painter, part, Distribution{{*segment}}, font, style);
        bottom -= height + partGap;
    }
}

} // namespace boardplan

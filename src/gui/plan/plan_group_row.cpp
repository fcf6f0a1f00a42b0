#include "gui/plan/plan_group_row.h"

#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"

#include <boardplan/domain/node.h>
#include <boardplan/models/roles.h>

#include <QFontMetrics>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace boardplan {

namespace {

constexpr int shortTitle = 16; // letters, with the ref

Distribution distributionOf(const std::vector<RatingCount>& counts)
{
    Distribution distribution;
    for (const RatingCount& part : counts) {
        distribution.segments.push_back({part.rating, part.count});
    }
    return distribution;
}

// Rating and lines below it, without the text of an action's cell.
PlanCellContent figureContent(const QModelIndex& index)
{
    PlanCellContent content = planCellContent(index);
    content.body.clear();
    return content;
}

int barHeight(const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF{planSmallFont(font)}.height())) + 1;
}

void paintArrow(QPainter& painter, const QPointF& centre, qreal size, bool isExpanded,
                const QColor& ink)
{
    const qreal half = size / 2;
    QPainterPath arrow;
    if (isExpanded) {
        arrow.addPolygon(QPolygonF{{-half, -half * 0.6}, {half, -half * 0.6}, {0, half * 0.7}});
    } else {
        arrow.addPolygon(QPolygonF{{-half * 0.6, -half}, {-half * 0.6, half}, {half * 0.7, 0}});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow.translated(centre), ink);
    painter.restore();
}

} // namespace

int planArrowWidth(const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF{font}.height() * 0.62));
}

PlanGroupRow::PlanGroupRow(const QModelIndex& first, std::vector<PlanColumnSpan> spans,
                           const QFont& font)
    : m_first{first}
    , m_spans{std::move(spans)}
    , m_font{font}
    , m_titleFont{font}
    , m_isPriority{first.data(NodeRole).value<Node>().kind == NodeKind::Priority}
{
    m_titleFont.setWeight(m_isPriority ? QFont::DemiBold : QFont::Normal);
    placeTitle();
}

bool PlanGroupRow::hasFigure(int column) const
{
    const QModelIndex index = sibling(column);
    return index.data(ShownRatingRole).isValid() ||
           (m_isPriority && index.data(DistributionRole).isValid());
}

// From the left, the columns beside each other that have no figure.
std::vector<PlanColumnSpan> PlanGroupRow::freeRuns() const
{
    std::vector<int> columns(m_spans.size());
    std::iota(columns.begin(), columns.end(), 0);
    const auto span = [this](int column) { return m_spans[static_cast<std::size_t>(column)]; };
    std::sort(columns.begin(), columns.end(), [&](int one, int other) { return span(one).left < span(other).left; });
    std::vector<PlanColumnSpan> runs;
    bool isOpen = false;
    for (const int column : columns) {
        const bool isFree = !hasFigure(column);
        if (isFree && isOpen) {
            runs.back().width += span(column).width;
        } else if (isFree) {
            runs.push_back(span(column));
        }
        isOpen = isFree;
    }
    return runs;
}

// Beside the ref, which stands in the first column; where figures leave too little there, in the widest run.
void PlanGroupRow::placeTitle()
{
    const std::vector<PlanColumnSpan> runs = freeRuns();
    const int least = shortTitle * QFontMetrics{m_titleFont}.averageCharWidth();
    const auto roomy = std::find_if(runs.begin(), runs.end(), [&](const PlanColumnSpan& run) { return run.width >= least; });
    const auto widest = std::max_element(runs.begin(), runs.end(), [](const PlanColumnSpan& one, const PlanColumnSpan& other) {
        return one.width < other.width;
    });
    if (!runs.empty()) {
        m_title = roomy != runs.end() ? *roomy : *widest;
    }
    const PlanColumnSpan& first = m_spans.front();
    if (m_title.left == first.left) {
        const QString ref = m_first.data(RefRole).toString();
        const int taken =
            static_cast<int>(std::ceil(QFontMetricsF{m_titleFont}.horizontalAdvance(ref))) +
            planArrowWidth(m_font) + 2 * planCellMarginX;
        const int start = std::max(m_spans.size() > 2 ? first.width : 0, taken);
        m_title = {m_title.left + start, m_title.width - start};
    }
}

int PlanGroupRow::height() const
{
    QTextLayout title{m_first.data(TitleRole).toString(), m_titleFont};
    qreal inner = std::max(breakLines(title, m_title.width - 2.0 * planCellMarginX).height(),
                           QFontMetricsF{m_titleFont}.height());
    for (int column = 0; column < static_cast<int>(m_spans.size()); ++column) {
        if (!hasFigure(column)) {
            continue;
        }
        const PlanCellLayout figure{figureContent(sibling(column)),
                                    m_spans[static_cast<std::size_t>(column)].width, m_font};
        const bool hasBoth = sibling(column).data(ShownRatingRole).isValid() &&
                             sibling(column).data(DistributionRole).isValid() && m_isPriority;
        inner = std::max(inner, figure.height() - 2.0 * planCellMarginY +
                                    (hasBoth ? barHeight(m_font) + 4 : 0));
    }
    return static_cast<int>(std::ceil(inner)) + 2 * planCellMarginY;
}

QRect PlanGroupRow::titleRect() const
{
    return {m_title.left, 0, m_title.width, height()};
}

void PlanGroupRow::paint(QPainter& painter, const QPoint& topLeft, bool isExpanded,
                         const ThemeColours& colours) const
{
    const QFontMetricsF metrics{m_titleFont};
    const QPointF first =
        topLeft + QPointF{m_spans.front().left + 1.0 * planCellMarginX, planCellMarginY};
    const qreal arrow = planArrowWidth(m_font);
    if (m_first.model()->hasChildren(m_first)) {
        paintArrow(painter, first + QPointF{arrow * 0.36, metrics.height() / 2}, arrow * 0.62,
                   isExpanded, colours.text);
    }
    painter.setFont(m_titleFont);
    painter.setPen(m_isPriority ? colours.text : colours.muted);
    painter.drawText(first + QPointF{arrow, metrics.ascent()}, m_first.data(RefRole).toString());
    painter.setPen(colours.text);
    QTextLayout title{m_first.data(TitleRole).toString(), m_titleFont};
    breakLines(title, m_title.width - 2.0 * planCellMarginX);
    title.draw(&painter, topLeft + QPointF{m_title.left + 1.0 * planCellMarginX, planCellMarginY});
    paintFigures(painter, topLeft, colours);
}

void PlanGroupRow::paintFigures(QPainter& painter, const QPoint& topLeft,
                                const ThemeColours& colours) const
{
    for (int column = 0; column < static_cast<int>(m_spans.size()); ++column) {
        const PlanColumnSpan& span = m_spans[static_cast<std::size_t>(column)];
        const QModelIndex index = sibling(column);
        int top = planCellMarginY;
        if (index.data(ShownRatingRole).isValid()) {
            const PlanCellLayout figure{figureContent(index), span.width, m_font};
            figure.paint(painter, topLeft + QPoint{span.left, 0}, colours);
            top = figure.height() - planCellMarginY + 4;
        }
        if (const QVariant counts = index.data(DistributionRole);
            m_isPriority && counts.isValid()) {
            const int height = barHeight(m_font);
            const int line = static_cast<int>(QFontMetricsF{m_font}.height());
            const QRectF bar{QPointF{topLeft} + QPointF{1.0 * span.left + planCellMarginX,
                                                        top + std::max(0.0, (line - height) / 2.0)},
                             QSizeF(span.width - 2 * planCellMarginX, height)};
            paintDistribution(painter, bar,
                              distributionOf(counts.value<std::vector<RatingCount>>()),
                              pixelFont(planSmallFont(m_font)), colours.figures);
        }
    }
}

} // namespace boardplan

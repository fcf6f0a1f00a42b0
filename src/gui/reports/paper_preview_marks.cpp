// The table or figure of a paper that is marked.

#include "gui/reports/paper_preview.h"

#include <boardplan/reporting/paper_pages.h>
#include <boardplan/reporting/paper_tables.h>

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace boardplan {

namespace {

constexpr qreal markMargin = 38; // from the sides of a sheet, in units of the paper
constexpr qreal markBelow = 6;   // of what stands before the table
constexpr QColor markColour{0x1a, 0x4f, 0x94};

QString titleOf(const Report& report, std::size_t block)
{
    const std::vector<PaperTableTitle> tables = tableTitlesOf(report);
    const auto found = std::find_if(
        tables.begin(), tables.end(), [block](const PaperTableTitle& table) { return table.block == block; });
    return found == tables.end() ? QString{} : found->title;
}

} // namespace

// Marks the table with this title where the paper has one.
void PaperPreview::markTitled(const QString& title)
{
    std::optional<std::size_t> block;
    if (m_pages != nullptr && !title.isEmpty()) {
        const std::vector<PaperTableTitle> tables = tableTitlesOf(m_pages->report());
        const auto found = std::find_if(
            tables.begin(), tables.end(), [&](const PaperTableTitle& table) { return table.title == title; });
        block = found == tables.end() ? block : found->block;
    }
    mark(block);
}

int PaperPreview::pageOf(std::size_t block) const
{
    for (const PaperPages::TableArea& area : m_pages->tableAreas()) {
        if (area.block == block) {
            return static_cast<int>(area.top / m_pages->pageSize().height()) + 1;
        }
    }
    return 1;
}

void PaperPreview::showTable(std::size_t block)
{
    if (m_pages == nullptr) {
        return;
    }
    for (const PaperPages::TableArea& area : m_pages->tableAreas()) {
        if (area.block == block) {
            mark(block);
            verticalScrollBar()->setValue(barValueAt(area.top) - previewGap);
        }
    }
}

void PaperPreview::showNextTable(int step)
{
    if (m_pages == nullptr) {
        return;
    }
    const std::vector<PaperTableTitle> tables = tableTitlesOf(m_pages->report());
    if (tables.empty()) {
        return;
    }
    const auto marked = std::find_if(
        tables.begin(), tables.end(), [&](const PaperTableTitle& table) { return table.block == m_marked; });
    const int count = static_cast<int>(tables.size());
    const int at = marked == tables.end() ? (step > 0 ? -1 : 0) : static_cast<int>(marked - tables.begin());
    showTable(tables[static_cast<std::size_t>((at + step + count) % count)].block);
}

void PaperPreview::mark(std::optional<std::size_t> block)
{
    const QString title = block ? titleOf(m_pages->report(), *block) : QString{};
    if (block != m_marked || title != m_markedTitle) {
        m_marked = block;
        m_markedTitle = title;
        speakPlace();
        viewport()->update();
    }
}

std::optional<std::size_t> PaperPreview::tableAt(const QPoint& point) const
{
    if (m_pages == nullptr) {
        return std::nullopt;
    }
    const int page = std::clamp((point.y() + verticalScrollBar()->value()) / pageStep(), 0, pageCount() - 1);
    const QRectF sheet = sheetArea(page);
    if (!sheet.contains(point)) {
        return std::nullopt;
    }
    const qreal depth = page * m_pages->pageSize().height() + (point.y() - sheet.top()) / scale();
    for (const PaperPages::TableArea& area : m_pages->tableAreas()) {
        if (area.top <= depth && depth < area.bottom) {
            return area.block;
        }
    }
    return std::nullopt;
}

// A frame around the marked table, on paper's white in every theme.
void PaperPreview::paintMark(QPainter& painter, int page, const QRectF& sheet) const
{
    const qreal height = m_pages->pageSize().height();
    for (const PaperPages::TableArea& table : m_pages->tableAreas()) {
        const qreal top = std::max(table.top + markBelow - page * height, 0.0);
        const qreal bottom = std::min(table.bottom - page * height, height);
        if (m_marked == table.block && top < bottom) {
            const QRectF frame{sheet.left() + markMargin * scale(), sheet.top() + top * scale(),
                               sheet.width() - 2 * markMargin * scale(), (bottom - top) * scale()};
            painter.setPen(QPen{markColour, 2});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame, 3, 3);
        }
    }
}

void PaperPreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton) {
        mark(tableAt(event->position().toPoint()));
    }
    QAbstractScrollArea::mousePressEvent(event);
}

void PaperPreview::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                  : viewport()->mapToGlobal(viewport()->rect().center()));
}

} // namespace boardplan

#include "importing/readers/document_blocks.h"

#include "importing/text_decoder.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QString& bullet()
{
    static const QString sign = u"•"_s;
    return sign;
}

QString labelled(const QString& label, const QString& text)
{
    return label.isEmpty() || text.isEmpty() ? label + text : label + u' ' + text;
}

} // namespace

DocumentBlocks::DocumentBlocks(const QString& fileName, const ReadLimits& limits)
    : m_blocks{fileName, limits}
    , m_limits{limits}
{
}

void DocumentBlocks::keep(Status status)
{
    m_status = m_status ? std::move(status) : m_status;
}

void DocumentBlocks::addLine(const QString& text)
{
    m_cell += (m_cell.isEmpty() || text.isEmpty() ? QString{} : u"\n"_s) + text;
}

void DocumentBlocks::addParagraph(const QString& label, const QString& text)
{
    const QString plain = tidiedText(text).trimmed();
    if (isInCell()) {
        addLine(plain.isEmpty() && label == bullet() ? QString{} : labelled(label, plain));
        return;
    }
    if (plain.isEmpty()) {
        return;
    }
    if (label == bullet()) {
        keep(m_blocks.addBlock(SourceBlockKind::ListItem, plain, 0, Place{++m_line}));
        return;
    }
    for (const QString& line : labelled(label, plain).split(u'\n', Qt::SkipEmptyParts)) {
        keep(m_blocks.addText(line, Place{++m_line}));
    }
}

void DocumentBlocks::addHeading(const QString& label, const QString& text, int level)
{
    const QString plain = tidiedText(text).simplified();
    if (isInCell()) {
        addLine(labelled(label, plain));
    } else if (!plain.isEmpty()) {
        keep(m_blocks.addBlock(SourceBlockKind::Heading, labelled(label, plain), level, Place{++m_line}));
    }
}

void DocumentBlocks::startTable()
{
    if (++m_tables == 1) {
        m_blocks.endTable();
    }
}

void DocumentBlocks::endTable()
{
    if (--m_tables > 0) {
        return;
    }
    giveRows();
    m_blocks.endTable();
}

void DocumentBlocks::giveRows()
{
    for (SourceRow& row : m_rows) {
        const Place place{row.empty() ? m_line : row.front().place.line};
        keep(m_blocks.addRow(std::move(row), place));
    }
    m_rows.clear();
    m_cells = 0;
}

void DocumentBlocks::startRow()
{
    if (m_tables == 1) {
        ++m_line;
        m_row.clear();
    }
}

void DocumentBlocks::endRow(bool isDeleted)
{
    if (m_tables != 1 || isDeleted) {
        return;
    }
    m_cells += static_cast<qsizetype>(m_row.size()) + 1;
    m_rows.push_back(std::move(m_row));
    m_row.clear();
    if (m_cells > m_limits.cells || m_line > m_limits.lines) {
        giveRows(); // which says what is too much
    }
}

// One more than a row may have is enough to refuse it.
void DocumentBlocks::addCell(SourceCell cell)
{
    if (static_cast<int>(m_row.size()) > m_limits.cellsPerRow) {
        return;
    }
    cell.place = Place{m_line, static_cast<int>(m_row.size()) + 1};
    m_row.push_back(std::move(cell));
}

void DocumentBlocks::skipColumns(int columns)
{
    for (int skipped = 0; m_tables == 1 && skipped < std::min(columns, m_limits.cellsPerRow); ++skipped) {
        addCell({});
    }
}

void DocumentBlocks::startCell()
{
    if (m_tables == 1) {
        m_cell.clear();
    }
}

// The cell that reaches down into this column spans one row more.
void DocumentBlocks::lengthenAbove(std::size_t column)
{
    constexpr int mostRowsSpanned = 1'000; // looked at for every cell of a column
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        const auto distance = static_cast<int>(row - m_rows.rbegin()) + 1;
        if (column >= row->size() || distance > mostRowsSpanned) {
            return;
        }
        SourceCell& cell = (*row)[column];
        if (!cell.text.isEmpty() || cell.rowSpan > 1) {
            cell.rowSpan = std::max(cell.rowSpan, distance + 1);
            return;
        }
    }
}

void DocumentBlocks::endCell(const CellShape& shape)
{
    if (m_tables != 1) {
        return;
    }
    if (shape.continues) {
        lengthenAbove(m_row.size());
    }
    const int columns = std::clamp(shape.columns, 1, m_limits.cellsPerRow);
    addCell({m_cell, {}, std::max(shape.rows, 1), columns, shape.fill});
    skipColumns(columns - 1);
    m_cell.clear();
}

} // namespace boardplan

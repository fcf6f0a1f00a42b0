#include "importing/readers/document_blocks.h"

#include "importing/readers/text_decoder.h"

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

void DocumentBlocks::addRows()
{
    for (SourceRow& row : m_rows) {
        const Place place{row.empty() ? m_line : row.front().place.line};
        keep(m_blocks.addRow(std::move(row), place));
    }
    m_rows.clear();
    m_tops.clear();
    m_cells = 0;
}

void DocumentBlocks::endTable()
{
    if (--m_tables > 0) {
        return;
    }
    addRows();
    m_blocks.endTable();
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
        addRows(); // which says what is too much
    }
}

void DocumentBlocks::addCell(SourceCell cell)
{
    cell.place = Place{m_line, static_cast<int>(m_row.size()) + 1};
    m_row.push_back(std::move(cell));
    if (m_row.size() > static_cast<std::size_t>(m_limits.cellsPerRow)) {
        keep(m_blocks.addRow(std::move(m_row), Place{m_line})); // which says what is too much
        m_row.clear();
    }
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
void DocumentBlocks::reachDown(std::size_t column, bool continues)
{
    m_tops.resize(std::max(m_tops.size(), column + 1), m_rows.size());
    const std::size_t top = m_tops[column];
    if (!continues) {
        m_tops[column] = m_rows.size();
    } else if (top < m_rows.size() && column < m_rows[top].size()) {
        SourceCell& cell = m_rows[top][column];
        cell.rowSpan = std::max(cell.rowSpan, static_cast<int>(m_rows.size() - top) + 1);
    }
}

void DocumentBlocks::endCell(const CellShape& shape)
{
    if (m_tables != 1) {
        return;
    }
    reachDown(m_row.size(), shape.continues);
    const int columns = std::clamp(shape.columns, 1, m_limits.cellsPerRow);
    addCell({m_cell, {}, std::max(shape.rows, 1), std::max(columns, shape.spans), shape.fill});
    skipColumns(columns - 1);
    m_cell.clear();
}

} // namespace boardplan

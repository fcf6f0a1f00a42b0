#pragma once

#include <boardplan/importing/import.h>

#include <QStringList>

namespace boardplan {

// Rows and lines of a text in order → blocks, within limits. Left-overs of markup go; a line with a bullet is a list
// item; a row of nothing but empty cells ends its table; above the first table, a row whose first cell alone is filled is a
// line.
class TextBlocks {
public:
    // Both must outlive it.
    TextBlocks(const QString& fileName, const ReadLimits& limits);

    // `line` counts from 1, as editors do. Refused over a limit: BP-IMP-009 to -012, -021.
    Status addRow(const QStringList& cells, int line);
    Status addRow(SourceRow row, const Place& place);
    Status addText(const QString& text, const Place& place);
    Status addBlock(SourceBlockKind kind, const QString& text, int level, const Place& place);
    void endTable() { m_isTableOpen = false; }
    // Whether the limits allow so long a line; for readers that split it themselves.
    Status allowLine(const QString& text, const Place& place) const;
    // Whether the limits allow so many cells in all; for readers that keep rows back.
    Status allowTotal(qsizetype cells, const Place& place) const;

    std::vector<SourceBlock> take() { return std::move(m_blocks); }

private:
    Status takeText(const QString& text, const Place& place);
    Status allowCells(qsizetype cells, const Place& place);

    const QString& m_fileName;
    const ReadLimits& m_limits;
    int m_cells = 0;
    qsizetype m_characters = 0;
    bool m_isTableOpen = false;
    bool m_hasTable = false;
    std::vector<SourceBlock> m_blocks;
};

} // namespace boardplan

#pragma once

#include "importing/readers/text_blocks.h"

namespace boardplan {

// What a word processor says of a cell.
struct CellShape {
    int columns = 1;        // it reaches over; those after the first are told of in no cell of their own
    int spans = 1;          // it reaches over; those after the first are told of in cells of their own
    int rows = 1;
    bool continues = false; // the cell above reaches into it
    QString fill{};         // "#rrggbb"; empty: none
};

// Paragraphs and tables of a word processor's document in order → blocks. Lines are counted as paragraphs and rows of
// tables. A table inside a cell gives lines of that cell.
class DocumentBlocks {
public:
    // Both must outlive it.
    DocumentBlocks(const QString& fileName, const ReadLimits& limits);

    // A paragraph with what is printed before it ("1.2", "•"; may be empty). One of several lines gives several blocks.
    void addParagraph(const QString& label, const QString& text);
    void addHeading(const QString& label, const QString& text, int level);

    void startTable();
    void endTable();
    void startRow();
    // A row that was deleted is left out.
    void endRow(bool isDeleted = false);
    // Columns at the start of a row that have no cell.
    void skipColumns(int columns);
    void startCell();
    // Also adds the columns that the cell reaches over.
    void endCell(const CellShape& shape);

    bool isInCell() const { return m_tables > 0; }
    const Status& status() const { return m_status; }
    std::vector<SourceBlock> take() { return m_blocks.take(); }

private:
    void addLine(const QString& text);
    void addCell(SourceCell cell);
    void addRows();
    void keep(Status status);
    void reachDown(std::size_t column, bool continues);

    TextBlocks m_blocks;
    const ReadLimits& m_limits;
    Status m_status = done();
    int m_line = 0;
    int m_tables = 0; // open, inside each other
    std::vector<SourceRow> m_rows; // of the open table
    std::vector<std::size_t> m_tops; // by column: the row of the last cell that goes on from none above
    qsizetype m_cells = 0;         // in m_rows, and one more a row
    SourceRow m_row;
    QString m_cell;
};

} // namespace boardplan

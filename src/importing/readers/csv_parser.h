#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <csv.h>
#include <functional>

namespace boardplan {

// libcsv, row by row. Quotes that do not belong are kept as they stand.
class CsvParser {
public:
    // `takeRow` gets the cells of a row and the line it begins on, counted from 1. It says whether to go on.
    using TakeRow = std::function<bool(const QStringList& cells, int line)>;

    // Of a row with more cells than `mostCells` only one more than that is given.
    CsvParser(char separator, qsizetype mostCells, TakeRow takeRow);
    ~CsvParser();
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    // Parts of the UTF-8 text in order; false: out of memory, or `takeRow` wants no more.
    bool feed(QByteArrayView part);
    // After the last part.
    bool finish();

private:
    static void onCell(void* text, std::size_t size, void* self);
    static void onRow(int letter, void* self);

    csv_parser m_parser{};
    qsizetype m_mostCells;
    TakeRow m_takeRow;
    QStringList m_cells;
    int m_line = 1;
    int m_linesInside = 0; // line breaks in the cells of the row being read
    bool m_goesOn = true;
};

} // namespace boardplan

#pragma once

#include "importing/reader_registry.h"

#include <QDate>
#include <vector>

namespace boardplan {

// A cell of a sheet as its file tells it; cells that hold nothing and have no colour are left out.
struct SheetCell {
    int column = 1; // from 1
    QString text;   // tidied
    QString fill;   // "#rrggbb"; empty: none
    int rowSpan = 1;
    int columnSpan = 1;
    bool isError = false; // "#REF!"
    QDate dayOfNoYear{};  // shown as "01-Feb": may be a typed "1/2"
};

struct SheetRow {
    int number = 1; // from 1, rising
    std::vector<SheetCell> cells; // columns rising
};

struct Sheet {
    QString name;
    std::vector<SheetRow> rows;
    bool isHidden = false;
};

// What a sheet may hold; a reader that fills one keeps to it. Refused: BP-IMP-010, -011.
class SheetLimit {
public:
    SheetLimit(const QString& fileName, const ReadLimits& limits) : m_fileName{fileName}, m_limits{limits} {}

    // Adds the cell to the row if there is anything in it.
    Status add(SheetRow& row, SheetCell cell);

private:
    const QString& m_fileName;
    const ReadLimits& m_limits;
    int m_cells = 0;
    int m_fills = 0;
};

// The sheets of a workbook in order → document. Where several hold something, each is headed by its name. Hidden sheets
// are left out and reported, errors of formulas reported, references that became days turned back and reported.
Result<SourceDocument> workbookDocument(
    const QString& fileName, const QString& format, std::vector<Sheet> sheets, const ReadLimits& limits);

} // namespace boardplan

#pragma once

#include <boardplan/reporting/report.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace boardplan {

// A report as sheets of a workbook: a cover with everything that is no table, then a sheet for each
// table. XLSX and ODS hold these and nothing else, so that they agree.

enum class PaperCellLook { Words, Title, Muted, Heading, Lead, ColumnHead, Rating, Prompt };

struct PaperCell {
    QString text; // printable (printable_text.h)
    PaperCellLook look = PaperCellLook::Words;
    std::optional<double> number; // then `text` says the same
    QString fill, ink;            // look Rating
    bool isBold = false;
    bool isRuled = false; // of a form
};

using PaperRow = std::vector<PaperCell>;
using TakePaperRow = std::function<void(const PaperRow&)>;

PaperCell lookCell(const QString& text, PaperCellLook look);
PaperCell ratingCell(const Chip& chip);

// The rows of a sheet, handed over one after the other: a table of any length is not held a second time.
class PaperRows {
public:
    virtual ~PaperRows() = default;

    virtual std::size_t count() const = 0;
    virtual void each(const TakePaperRow& take) const = 0;
};

// Stacked bars of a table's counts, a bar for each row. `isUpright`: one beside the other, the worst on top.
struct PaperChart {
    bool isUpright = false;
    QString title;
    std::size_t labels = 0; // the column that names the bars
    std::size_t first = 0;  // the columns counted
    std::vector<std::optional<Rating>> ratings; // of those columns; empty: not rated
};

struct PaperSheet {
    QString name;
    std::vector<double> widths; // of columns, in letters
    std::shared_ptr<const PaperRows> rows;
    bool isTable = false; // its first row heads its columns
    std::optional<PaperChart> chart;
    const ReportLogo* logo = nullptr; // over the first row, which is empty and as high; lives as long as the report
};

// What a cell of a spreadsheet holds at most, counted as Excel does. Longer text goes on in a column
// beside ("Comment (continued)"), on the cover in a row below.
inline constexpr qsizetype mostCellLetters = 32'767;

// `report` must outlive what is made of it.
std::vector<PaperSheet> paperSheets(const Report& report);

// The text in pieces that a cell can hold, parted at line ends or spaces where there are any; joined
// again they are the text.
QStringList cellPieces(const QString& text, qsizetype most = mostCellLetters);

} // namespace boardplan

#pragma once

#include <boardplan/reporting/report.h>

#include <functional>
#include <optional>
#include <vector>

namespace boardplan {

// A table as rows and columns and nothing else: what CSV and spreadsheets hold, so that it can be
// sorted, filtered and added up. Headings of groups and their ratings become columns of their own,
// a rating's word stands alone with what is said of it in a column beside, a distribution becomes a
// column of counts for each rating.

enum class FlatPart { Group, GroupRating, Words, Rating, Note, Count };

struct FlatColumn {
    QString heading;
    FlatPart part = FlatPart::Words;
    std::size_t source = 0; // column of the table; of groups: level - 1
    std::optional<Rating> counted; // part Count; empty: not rated
    double weight = 1.0;
    bool isNarrow = false;
};

struct FlatCell {
    QString text;
    std::optional<double> number; // where the text is a number to reckon with
    const Chip* chip = nullptr;   // of a rating; lives as long as the table it came from
    bool isBold = false;
};

struct FlatTable {
    std::vector<FlatColumn> columns;
    std::vector<std::vector<FlatCell>> rows; // one cell for each column
};

// `table` must outlive what is made of it.
FlatTable flatTable(const ReportTable& table);

// The same for a writer of many rows, which are not held: the columns first, then each row as it comes.
struct FlatWriter {
    std::function<void(const std::vector<FlatColumn>& columns)> addHead;
    std::function<void(std::vector<FlatCell>&& row)> addRow;
};
void writeFlat(const ReportTable& table, const FlatWriter& writer);

// The number that a cell of kind Number says, signs of typography ("−2") read as such.
std::optional<double> numberSaid(const QString& text);

} // namespace boardplan

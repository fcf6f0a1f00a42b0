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

using FlatRow = std::vector<FlatCell>; // one cell for each column

// Rows are made one after the other, so that a table of any length takes the room of one.
class FlatTable {
public:
    // `table` must outlive it.
    explicit FlatTable(const ReportTable& table);

    const std::vector<FlatColumn>& columns() const { return m_columns; }
    std::size_t rowCount() const { return m_rowCount; }
    void eachRow(const std::function<void(const FlatRow&)>& take) const;

private:
    const ReportTable& m_table;
    std::vector<FlatColumn> m_columns;
    std::size_t m_rowCount = 0;
};

// The number that a cell of kind Number says, signs of typography ("−2") read as such.
std::optional<double> numberSaid(const QString& text);

} // namespace boardplan

#pragma once

#include "reporting/page_flow.h"
#include "reporting/row_box.h"
#include "reporting/table_grid.h"

#include <boardplan/reporting/report.h>

#include <array>
#include <optional>

namespace boardplan {

// Lays one table onto pages: the header row stands on every page of it, a row that fits a page is
// not split, a group's heading stays with its first row and comes again with "(continued)"
// (papers.md, "Pages").
class TableLayout {
public:
    TableLayout(const ReportTable& table, const TableGrid& grid, PageFlow& flow);

    void run();

private:
    // A group's headings, laid out once.
    struct OpenGroup {
        Piece heading;
        Piece continued;
        Strips lines;          // instead of `heading`, where that would fill much of a page
        bool isWaiting = true; // opened, but without a row yet
    };

    Piece makeHeader() const;
    Strips headingStrips(std::size_t column, qreal width) const;
    OpenGroup opened(const RowGroup& group) const;
    Piece groupHeading(const RowGroup& group, bool isContinued) const;
    RowBox rowBox(const ReportRow& row) const;
    void openGroup(const RowGroup& group);
    void addRow(const ReportRow& row);
    bool hasWaiting(std::size_t fromLevel) const;
    qreal heightOfWaiting() const;
    // Room for a row on a page of its own, below the header and the continued headings.
    qreal roomOnNewPage() const;
    void begin(qreal needed);
    void placeHeading(OpenGroup& group);
    void continueOnNewPage();

    const ReportTable& m_table;
    PageFlow& m_flow;
    int m_fontSize;
    std::vector<qreal> m_widths;
    qreal m_padding;
    bool m_repeatsHeader = true;
    bool m_isStarted = false;
    std::array<std::optional<OpenGroup>, 3>
        m_open; // by level: the groups that the next row stands in
    Piece m_header;
};

} // namespace boardplan

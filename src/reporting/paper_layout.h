#pragma once

#include "reporting/page_flow.h"

#include <boardplan/reporting/report.h>

#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QSizeF>

namespace boardplan {

// A sheet in layout units (1/96 inch).
struct PageSheet {
    QSizeF size;
    QMarginsF margins;

    QSizeF body() const;
};

QPageSize pageSize(PaperSize paper);
PageSheet sheetOf(PaperSize paper, PageOrientation orientation);

// Where a block stands, with its heading.
struct BlockArea {
    std::size_t block = 0; // its place among the report's blocks
    PagePoint first;
    PagePoint last;
};

// A report laid out on sheets, ready to be painted as often as wanted.
class PaperLayout {
public:
    PaperLayout(const Report& report, const PageSheet& sheet);

    int pageCount() const { return m_flow.page() + 1; }
    // The page that says how ratings are worked out, from 0; -1: the report has no rules.
    int rulesPage() const { return m_rulesPage; }
    // Headings by page; the title comes first.
    const std::vector<PageMark>& marks() const { return m_flow.marks(); }
    // Of tables and trends, in the paper's order.
    const std::vector<BlockArea>& tableAreas() const { return m_tableAreas; }
    const PageSheet& sheet() const { return m_sheet; }
    qreal cellPadding() const { return m_flow.cellPadding(); }
    // Everything in the order it was placed.
    const std::vector<PlacedPiece>& placed() const { return m_flow.placed(); }

    // Paints one page; the painter's origin is the sheet's corner, its unit 1/96 inch.
    void paint(QPainter& painter, int page) const;

private:
    void layOut(const Report& report);
    void addTitle(const Report& report);
    bool endsOnNearlyEmptyPage() const;
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);
    void add(const ReportTrend& trend);
    void addBlock(std::size_t block);
    void paintFooter(QPainter& painter, int page) const;

    PageSheet m_sheet;
    PageFlow m_flow;
    std::vector<BlockArea> m_tableAreas;
    const Report* m_report; // while it is laid out
    bool m_isIntroduction = false; // what is laid out: a paragraph that ends "…:" before a list
    int m_rulesPage = -1;
    QString m_version; // and marking
    QString m_origin;  // board, plan and date
};

} // namespace boardplan

#pragma once

#include "reporting/laid_paper.h"

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

// A report laid out on sheets, ready to be painted as often as wanted.
class PaperLayout {
public:
    PaperLayout(const Report& report, const PageSheet& sheet);

    int pageCount() const { return m_laid.flow.page() + 1; }
    // The page that says how ratings are worked out, from 0; -1: the report has no rules.
    int rulesPage() const { return m_laid.rulesPage; }
    // Headings by page; the title comes first.
    const std::vector<PageMark>& marks() const { return m_laid.flow.marks(); }
    // Of tables and trends, in the paper's order.
    const std::vector<BlockArea>& tableAreas() const { return m_laid.tableAreas; }
    const PageSheet& sheet() const { return m_sheet; }
    qreal cellPadding() const { return m_laid.flow.cellPadding(); }
    // Everything in the order it was placed.
    const std::vector<PlacedPiece>& placed() const { return m_laid.flow.placed(); }

    // Paints one page; the painter's origin is the sheet's corner, its unit 1/96 inch.
    void paint(QPainter& painter, int page) const;

private:
    void paintFooter(QPainter& painter, int page) const;

    PageSheet m_sheet;
    LaidPaper m_laid;
    QString m_version; // and marking
    QString m_origin;  // board, plan and date
};

} // namespace boardplan

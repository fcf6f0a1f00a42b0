#include "reporting/paint_pages.h"

#include <boardplan/reporting/renderers.h>

#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <algorithm>

namespace boardplan {

namespace {

constexpr qreal unitsPerPoint = 96.0 / 72.0;

// The device's own paper; margins are ours or, where the device cannot print so far out, its own.
PageSheet sheetOn(const QPageLayout& page, const Report& report)
{
    const QMarginsF own = page.margins(QPageLayout::Point) * unitsPerPoint;
    PageSheet sheet = sheetOf(report.paper, report.orientation);
    sheet.size = page.fullRect(QPageLayout::Point).size() * unitsPerPoint;
    sheet.margins = {std::max(sheet.margins.left(), own.left()),
                     std::max(sheet.margins.top(), own.top()),
                     std::max(sheet.margins.right(), own.right()),
                     std::max(sheet.margins.bottom(), own.bottom())};
    return sheet;
}

} // namespace

bool paintPages(const PaperLayout& layout, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QPageLayout page = device.pageLayout();
    const QMarginsF origin =
        page.mode() == QPageLayout::FullPageMode
            ? QMarginsF{}
            : page.margins(QPageLayout::Point) *
                  unitsPerPoint; // the painter begins inside the device's margins
    painter.scale(device.logicalDpiX() / 96.0, device.logicalDpiY() / 96.0);
    painter.translate(-origin.left(), -origin.top());
    const QPageRanges wanted = device.pageRanges(); // from 1; empty: all
    bool isFirst = true;
    for (int number = 0; number < layout.pageCount(); ++number) {
        if (!wanted.isEmpty() && !wanted.contains(number + 1)) {
            continue;
        }
        if (!isFirst && !device.newPage()) {
            return false;
        }
        isFirst = false;
        layout.paint(painter, number);
    }
    return painter.end();
}

bool paintReport(const Report& report, QPagedPaintDevice& device)
{
    return paintPages(PaperLayout{report, sheetOn(device.pageLayout(), report)}, device);
}

} // namespace boardplan

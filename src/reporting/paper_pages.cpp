#include <boardplan/reporting/paper_pages.h>

#include "reporting/paper_layout.h"

namespace boardplan {

struct PaperPages::Data {
    explicit Data(Report given)
        : report{std::move(given)}
        , layout{report, sheetOf(report.paper, report.orientation)}
    {
    }

    Report report;
    PaperLayout layout;
};

PaperPages::PaperPages(Report report)
    : d{std::make_unique<Data>(std::move(report))}
{
}

PaperPages::~PaperPages() = default;

const Report& PaperPages::report() const
{
    return d->report;
}

int PaperPages::count() const
{
    return d->layout.pageCount();
}

QSizeF PaperPages::pageSize() const
{
    return d->layout.sheet().size;
}

void PaperPages::paint(QPainter& painter, int page) const
{
    d->layout.paint(painter, page);
}

std::vector<PaperPages::Heading> PaperPages::headings() const
{
    std::vector<Heading> headings;
    const PageSheet& sheet = d->layout.sheet();
    for (const PageMark& mark : d->layout.marks()) {
        headings.push_back({mark.text, mark.page * sheet.size.height() + sheet.margins.top() + mark.top});
    }
    return headings;
}

std::vector<PaperPages::TableArea> PaperPages::tableAreas() const
{
    std::vector<TableArea> areas;
    const PageSheet& sheet = d->layout.sheet();
    const auto depth = [&](const PagePoint& point) {
        return point.page * sheet.size.height() + sheet.margins.top() + point.top;
    };
    for (const BlockArea& area : d->layout.tableAreas()) {
        areas.push_back({area.block, depth(area.first), depth(area.last)});
    }
    return areas;
}

} // namespace boardplan

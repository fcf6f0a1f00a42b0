#pragma once

#include <boardplan/reporting/report.h>

#include <QSizeF>
#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

class QPainter;

namespace boardplan {

// The pages of a paper, laid out once and painted as often as wanted, at any size: what previews and small pictures
// show. The same pages as in the PDF. Lengths are in units of 1/96 inch. Needs a QGuiApplication; may be made on any
// thread and used by one at a time.
class PaperPages {
public:
    explicit PaperPages(Report report);
    ~PaperPages();

    const Report& report() const;
    int count() const; // one at least
    QSizeF pageSize() const;
    // Page from 0; the painter's origin is the corner of the sheet.
    void paint(QPainter& painter, int page) const;

    // A heading and where it stands, from the top of the first sheet as if all sheets hung below each other.
    struct Heading {
        QString text;
        qreal top = 0;
    };
    std::vector<Heading> headings() const;

    // Where a table or a trend stands, with its heading, measured in the same way. What lies between two sheets is none
    // of it.
    struct TableArea {
        std::size_t block = 0; // its place among the report's blocks
        qreal top = 0;
        qreal bottom = 0;
    };
    std::vector<TableArea> tableAreas() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace boardplan

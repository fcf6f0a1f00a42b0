#pragma once

#include "reporting/page_flow.h"

#include <boardplan/base/result.h>

#include <QByteArray>
#include <QDate>
#include <QPointF>
#include <QString>

namespace boardplan {

// What a PDF says about itself.
struct PdfFacts {
    QString title;
    QString author;
    QDate date; // of creation and change: the report's, never the clock's
    std::vector<PageMark> marks;
    QPointF bodyOrigin; // of the marks on a page, in layout units
};

// What the paint device cannot do: gives a PDF its language, bookmarks, title and dates, and an /ID
// made of its contents, so that equal reports are equal files. Refused (BP-REP-004) where `pdf` is
// not a PDF.
Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFacts& facts);

} // namespace boardplan

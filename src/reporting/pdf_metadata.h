#pragma once

#include "reporting/pdf_finish.h"

#include <qpdf/QPDF.hh>

namespace boardplan {

// Title, author, language and dates, in the Info dictionary and, equal to it as PDF/A asks, in the
// XMP packet.
void setPdfMetadata(QPDF& pdf, const PdfFacts& facts);

// Bookmarks, nested by the level of their headings.
void setPdfBookmarks(QPDF& pdf, const PdfFacts& facts);

} // namespace boardplan

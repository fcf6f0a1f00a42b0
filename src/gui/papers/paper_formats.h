#pragma once

#include <QString>
#include <QStringList>

namespace boardplan {

// What the window calls the formats of papers.

// "PDF", "Word document".
QString paperFormatName(const QString& format);
// "PDF (*.pdf)", "Word document (*.docx)".
QString paperFormatFilter(const QString& format);
// "Accessible PDF: tagged, made by LibreOffice (*.pdf)".
QString taggedFilter();
// Every format; behind PDF the tagged one where it can be made.
QStringList paperFilters(bool canTag);

} // namespace boardplan

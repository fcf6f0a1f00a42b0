#pragma once

#include <boardplan/base/result.h>
#include <boardplan/reporting/report.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;

namespace boardplan {

// The formats a report can be written in, by file ending: "pdf", "html", "docx", "odt",
// "xlsx", "ods", "csv". Adding one is adding a row to the registry.
QStringList reportFormats();

// The bytes of a report; the same report gives the same bytes on one machine. PDF, DOCX and ODT need
// a QGuiApplication.
QByteArray renderHtml(const Report& report);
QByteArray renderCsv(const Report& report);
Result<QByteArray> renderPdf(const Report& report);
Result<QByteArray> renderXlsx(const Report& report);
Result<QByteArray> renderOds(const Report& report);
Result<QByteArray> renderDocx(const Report& report);
Result<QByteArray> renderOdt(const Report& report);

// Draws the report on a printer or a preview, page by page.
void paintReport(const Report& report, QPagedPaintDevice& device);

// Renders by the ending of `path` and writes to a temporary file beside it, renamed into place: a
// full disk leaves the old file. Refused (BP-REP-…) where the ending is unknown or the file cannot
// be written.
Status writeReport(const Report& report, const QString& path);

} // namespace boardplan

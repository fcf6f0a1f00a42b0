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

// Draws the report on a printer page by page: those of its page ranges, all where it has none. False where it refuses
// to be painted on.
bool paintReport(const Report& report, QPagedPaintDevice& device);

// Renders by the ending of `path` and writes to a temporary file beside it, renamed into place: a
// full disk leaves the old file. Refused (BP-REP-…) where the ending is unknown or the file cannot
// be written.
Status writeReport(const Report& report, const QString& path);
// The same of bytes that were rendered before.
Status writePaperFile(const QByteArray& bytes, const QString& path);

// Whether a PDF made elsewhere can be read aloud: tagged, with a structure, a language and a title. Refused (BP-REP-024)
// where it is not, or is no PDF.
Status checkTaggedPdf(const QByteArray& pdf);

} // namespace boardplan

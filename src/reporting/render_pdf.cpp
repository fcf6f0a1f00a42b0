#include "reporting/paint_pages.h"
#include "reporting/pdf_finish.h"

#include <boardplan/reporting/renderers.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

void preparePdf(QPdfWriter& writer, const Report& report)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    writer.setPageLayout(
        {pageSize(report.paper),
         report.orientation == PageOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
         QMarginsF{}});
}

} // namespace

Result<QByteArray> renderPdf(const Report& report)
{
    Q_ASSERT(qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr);
    const PaperLayout layout{report, sheetOf(report.paper, report.orientation)};
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        preparePdf(writer, report);
        paintPages(layout, writer);
    }
    const PageSheet& sheet = layout.sheet();
    return finishPdf(bytes, {report.title,
                             report.author,
                             report.date,
                             layout.marks(),
                             {sheet.margins.left(), sheet.margins.top()}});
}

} // namespace boardplan

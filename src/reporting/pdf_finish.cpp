#include "reporting/pdf_finish.h"

#include "reporting/pdf_fonts.h"
#include "reporting/pdf_metadata.h"

#include <QCoreApplication>
#include <qpdf/QPDFWriter.hh>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Error pdfRefusal(const std::exception& cause)
{
    return {ErrorKind::Io,
            u"BP-REP-004"_s,
            QCoreApplication::translate("boardplan", "The PDF could not be put together."),
            QCoreApplication::translate("boardplan", "Nothing has been written."),
            QCoreApplication::translate("boardplan",
                                        "Write the report as HTML, or print it from the window."),
            QString::fromUtf8(cause.what())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfFacts& facts)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        setPdfMetadata(document, facts);
        setPdfBookmarks(document, facts);
        setSubsetTags(document);
        document.getTrailer().removeKey("/ID");

        QPDFWriter writer{document};
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows no object streams
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray{reinterpret_cast<const char*>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize())};
    } catch (const std::exception& cause) { // libqpdf's way of saying no
        return pdfRefusal(cause);
    }
}

} // namespace boardplan

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <qpdf/QPDF.hh>

#include <exception>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Error notTagged(const QString& details)
{
    return {ErrorKind::Io, u"BP-REP-024"_s,
            QCoreApplication::translate("boardplan", "LibreOffice made a PDF that cannot be read aloud."),
            QCoreApplication::translate("boardplan", "Nothing has been written."),
            QCoreApplication::translate("boardplan", "Export the paper as HTML, or as an ordinary PDF. LibreOffice 7.4 and later make such PDFs."),
            details};
}

QString lackingIn(QPDF& pdf)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle marks = root.getKey("/MarkInfo");
    const bool isMarked = marks.isDictionary() && marks.getKey("/Marked").isBool() && marks.getKey("/Marked").getBoolValue();
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    const bool hasTitle = info.isDictionary() && info.getKey("/Title").isString();
    return !isMarked                               ? u"not tagged"_s
        : !root.getKey("/StructTreeRoot").isDictionary() ? u"no structure"_s
        : !root.getKey("/Lang").isString()               ? u"no language"_s
        : !hasTitle                                      ? u"no title"_s
                                                         : QString{};
}

} // namespace

Status checkTaggedPdf(const QByteArray& bytes)
{
    QString lacking;
    try { // qpdf says what is wrong by throwing
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        lacking = lackingIn(pdf);
    } catch (const std::exception& error) {
        lacking = QString::fromUtf8(error.what());
    }
    return lacking.isEmpty() ? done() : Status{notTagged(lacking)};
}

} // namespace boardplan

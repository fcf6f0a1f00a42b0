#include <boardplan/reporting/report_logo.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int printedLogo =
    800; // pixels either way: 400 dots an inch at the size of the title block

QString logoText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

Error badLogo(const QString& what, const QString& details = {})
{
    return {ErrorKind::InvalidInput,
            u"BP-REP-015"_s,
            what,
            logoText("No report has been made."),
            logoText("Give a PNG or JPEG picture of at most 1 MB and 4,000 pixels either way."),
            details};
}

// By its first bytes: what a file is called says nothing. Formats that can carry more than a
// picture are not read.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    return bytes.startsWith("\xff\xd8\xff") ? QByteArray{"jpeg"} : QByteArray{};
}

// Print has no transparency (PDF/A-1), and dark pages would swallow a dark mark.
QImage onWhite(const QImage& image)
{
    QImage flat{image.size(), QImage::Format_RGB32};
    flat.fill(Qt::white);
    QPainter painter{&flat};
    painter.drawImage(0, 0, image);
    return flat;
}

QByteArray encoded(const QImage& image)
{
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, "png"};
    writer.write(image);
    return png;
}

} // namespace

Result<ReportLogo> readLogo(const QByteArray& bytes, const QString& alternative)
{
    if (bytes.size() > largestLogo) {
        return badLogo(logoText("The logo is larger than 1 MB."));
    }
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty()) {
        return badLogo(logoText("The logo is neither a PNG nor a JPEG picture."));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer, format};
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > widestLogo || size.height() > widestLogo) {
        return badLogo(
            logoText("The logo has %1 by %2 pixels.").arg(size.width()).arg(size.height()));
    }
    QImage image = size.isEmpty() ? QImage{} : reader.read();
    if (image.isNull()) {
        return badLogo(logoText("The logo cannot be read as a picture: the file is damaged."),
                       reader.errorString());
    }
    if (image.width() > printedLogo || image.height() > printedLogo) {
        image =
            image.scaled(printedLogo, printedLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    const QImage flat = onWhite(image);
    return ReportLogo{encoded(flat), flat.size(), alternative};
}

} // namespace boardplan

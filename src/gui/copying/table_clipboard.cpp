#include "gui/copying/table_clipboard.h"

#include <boardplan/reporting/table_forms.h>

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsAnInch = 96;

void addPicture(QMimeData& mime, const FigurePicture& picture)
{
    const QByteArray png = pngOf(picture);
    mime.setImageData(QImage::fromData(png, "PNG"));
    mime.setData(u"image/png"_s, png);
    mime.setData(u"image/svg+xml"_s, svgOf(picture));
}

} // namespace

std::unique_ptr<QMimeData> tableForClipboard(const ReportTable& table, bool withHeadings)
{
    const TableForms forms = tableForms(table, withHeadings ? TableHeadings::Shown : TableHeadings::LeftOut);
    auto mime = std::make_unique<QMimeData>();
    mime->setHtml(forms.html);
    mime->setText(forms.text);
    mime->setData(u"text/tab-separated-values"_s, forms.tsv.toUtf8());
    return mime;
}

void copyTable(const ReportTable& table, bool withHeadings)
{
    QGuiApplication::clipboard()->setMimeData(tableForClipboard(table, withHeadings).release());
}

void copyTable(const PaperTable& table)
{
    auto mime = tableForClipboard(table.table, true);
    if (const auto picture = table.picture()) {
        addPicture(*mime, *picture);
    }
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

void copyPicture(const FigurePicture& picture)
{
    auto mime = std::make_unique<QMimeData>();
    addPicture(*mime, picture);
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

QByteArray svgOf(const FigurePicture& picture)
{
    QByteArray svg;
    QBuffer buffer{&svg};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(unitsAnInch);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF{QPointF{}, picture.size});
    generator.setTitle(picture.words);
    QPainter painter{&generator};
    painter.fillRect(QRectF{QPointF{}, picture.size}, Qt::white);
    picture.paint(painter);
    painter.end();
    return svg;
}

} // namespace boardplan

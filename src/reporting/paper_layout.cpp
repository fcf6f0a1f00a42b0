#include "reporting/paper_layout.h"

#include "reporting/footer_words.h"
#include "reporting/paper_style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal nearlyEmpty = 0.25; // of a page

// A page that a little less room between rows would save.
bool endsOnNearlyEmptyPage(const PageFlow& flow)
{
    return flow.page() > 0 && flow.height() - flow.room() < nearlyEmpty * flow.height();
}

LaidPaper laidOutWell(const Report& report, const QSizeF& body)
{
    SharedGrids grids{report, [width = body.width()](const auto& tables, int fontSize) {
                          return gridFor(tables, width, fontSize);
                      }};
    LaidPaper loose = laidOut(report, body, PaperStyle::cellPaddingY, grids);
    if (endsOnNearlyEmptyPage(loose.flow)) {
        LaidPaper tight = laidOut(report, body, PaperStyle::tightPaddingY, grids);
        if (tight.flow.page() < loose.flow.page()) {
            return tight;
        }
    }
    return loose;
}

} // namespace

QPageSize pageSize(PaperSize paper)
{
    return QPageSize{paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4};
}

QSizeF PageSheet::body() const
{
    return {size.width() - margins.left() - margins.right(),
            size.height() - margins.top() - margins.bottom() - PaperStyle::footerHeight};
}

PageSheet sheetOf(PaperSize paper, PageOrientation orientation)
{
    const QSizeF portrait = pageSize(paper).size(QPageSize::Point) * (96.0 / 72.0);
    const QSizeF size =
        orientation == PageOrientation::Landscape ? portrait.transposed() : portrait;
    constexpr qreal side = PaperStyle::margin;
    return {size, {side, side * 0.84, side, side * 0.6}};
}

PaperLayout::PaperLayout(const Report& report, const PageSheet& sheet)
    : m_sheet{sheet}
    , m_laid{laidOutWell(report, sheet.body())}
    , m_version{versionWords(report)}
    , m_origin{originWords(report)}
{
}

void PaperLayout::paint(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_sheet.margins.left(), m_sheet.margins.top());
    for (const PageItem& item : m_laid.flow.pages()[static_cast<std::size_t>(page)]) {
        item(painter);
    }
    paintFooter(painter, page);
    painter.restore();
}

void PaperLayout::paintFooter(QPainter& painter, int page) const
{
    const qreal top = m_laid.flow.height() + 10;
    const qreal width = m_laid.flow.width();
    const QFont font = paperFont(PaperStyle::smallSize);
    const QFontMetricsF metrics{font};
    QStringList left;
    if (m_laid.rulesPage >= 0) {
        left << QCoreApplication::translate("boardplan", "How ratings are worked out: page %1")
                    .arg(m_laid.rulesPage + 1);
    }
    left << m_version;
    const QString right =
        QCoreApplication::translate("boardplan", "Page %1 of %2").arg(page + 1).arg(pageCount());
    const qreal rightWidth = metrics.horizontalAdvance(right);

    painter.setPen(QPen{PaperStyle::line, PaperStyle::hairline});
    painter.drawLine(QPointF{0, top}, QPointF{width, top});
    painter.setFont(font);
    painter.setPen(PaperStyle::muted);
    const qreal first = top + 5 + metrics.ascent();
    painter.drawText(QPointF{0, first}, metrics.elidedText(left.join(u" · "_s), Qt::ElideRight,
                                                           width - rightWidth - 20));
    painter.drawText(QPointF{width - rightWidth, first}, right);
    painter.drawText(QPointF{0, first + metrics.height()},
                     metrics.elidedText(m_origin, Qt::ElideMiddle, width));
}

} // namespace boardplan

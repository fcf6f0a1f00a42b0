#include "gui/import/import_finding_delegate.h"

#include "gui/figures/severity_sign.h"
#include "gui/import/import_findings.h"
#include "gui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace boardplan {

namespace {

constexpr int findingPadding = 7;
constexpr int findingSignWidth = 30;
constexpr int findingSideShare = 40; // of the row, in hundredths: place and links
constexpr int leastLinkHeight = 24;

SeveritySign signOf(FindingSeverity severity)
{
    return severity == FindingSeverity::Error     ? SeveritySign::Grave
           : severity == FindingSeverity::Warning ? SeveritySign::Doubtful
                                                  : SeveritySign::Note;
}

} // namespace

FindingBoxes findingBoxes(const ImportFindings& list, int at, const QRect& row)
{
    const QFontMetrics metrics{list.font()};
    const Finding& finding = list.findings().at(static_cast<std::size_t>(at));
    const QString& words = finding.text;
    FindingBoxes boxes;
    const int side = row.width() * findingSideShare / 100;
    boxes.text = QRect{row.left() + findingSignWidth, row.top() + findingPadding,
        std::max(80, row.width() - side - findingSignWidth - findingPadding), 10'000};
    boxes.text.setHeight(metrics.boundingRect(boxes.text, Qt::TextWordWrap, words).height());
    const int left = boxes.text.right() + 2 * findingPadding;
    const int lineHeight = std::max(leastLinkHeight, metrics.height() + 2);
    const int placeWidth = std::max(metrics.horizontalAdvance(QStringLiteral("line 000, cell 00")),
        metrics.horizontalAdvance(finding.place) + findingPadding);
    boxes.place = QRect{left, boxes.text.top(), placeWidth, metrics.height()};
    const int linkTop = boxes.text.top() + (metrics.height() - lineHeight) / 2;
    QPoint corner{boxes.place.right() + findingPadding, linkTop};
    for (const QString& link : list.linksOf(at)) {
        const int width = metrics.horizontalAdvance(link);
        if (corner.x() + width > row.right() && corner.x() > left) {
            corner = QPoint{left, corner.y() + lineHeight};
        }
        boxes.links.append(QRect{corner, QSize{width, lineHeight}});
        corner.rx() += width + 2 * findingPadding;
    }
    const int below = boxes.links.isEmpty() ? 0 : boxes.links.last().bottom() - row.top();
    boxes.height = std::max(boxes.text.height() + 2 * findingPadding, below + findingPadding / 2);
    return boxes;
}

FindingDelegate::FindingDelegate(ImportFindings& list)
    : FittedRowDelegate{&list}
    , m_list{list}
{
}

int FindingDelegate::rowHeight(const QModelIndex& index, int width, const QFont&) const
{
    return findingBoxes(m_list, index.row(), QRect{0, 0, width, 10'000}).height;
}

void FindingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Finding& finding = m_list.findings().at(static_cast<std::size_t>(index.row()));
    const FindingBoxes boxes = findingBoxes(m_list, index.row(), option.rect);
    const QStringList links = m_list.linksOf(index.row());
    painter->save();
    paintRowState(*painter, option);
    painter->setPen(theme().hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    painter->setPen(theme().text);
    painter->drawText(boxes.text, Qt::TextWordWrap, finding.text);
    painter->setPen(theme().muted);
    painter->drawText(boxes.place, Qt::TextSingleLine, finding.place);
    painter->setPen(theme().accent);
    for (qsizetype link = 0; link < links.size(); ++link) {
        painter->drawText(boxes.links[link], Qt::AlignLeft | Qt::AlignVCenter, links[link]);
    }
    const int line = QFontMetrics{option.font}.height();
    paintSeveritySign(*painter, QPointF{option.rect.left() + 14.0, boxes.text.top() + line / 2.0},
                      signOf(finding.severity));
    painter->restore();
}

} // namespace boardplan

#include "gui/check/check_delegate.h"

#include "gui/check/check_list.h"
#include "gui/figures/severity_sign.h"
#include "gui/look/theme.h"
#include "gui/widgets/row_heights.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkPadding = 7;
constexpr int checkSignWidth = 32;
constexpr int checkGap = 14;
constexpr int leastCheckLink = 24; // the height of a target
constexpr int wideInLetters = 84;  // from here everything of a row stands in one line

QFont checkHeadingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

SeveritySign checkSign(CheckSeverity severity)
{
    return severity == CheckSeverity::Must     ? SeveritySign::Grave
           : severity == CheckSeverity::Should ? SeveritySign::Doubtful
                                               : SeveritySign::Note;
}

// "Must · Nobody leads", the words of a heading that stand out.
QString headingWords(const CheckRow& row)
{
    if (row.finding.isDismissed()) {
        return CheckList::tr("Fine as it is");
    }
    return checkSeverityWord(row.finding.severity) + u" · "_s + checkKindWords(row.finding.kind);
}

QString headingNote(const CheckRow& row)
{
    return row.finding.isDismissed() ? QString{} : row.finding.todo;
}

// A finding says what to do where its heading does not, and what it is where it is dismissed.
QString findingWords(const CheckRow& row)
{
    return row.finding.isDismissed()
               ? u"%1 – %2"_s.arg(checkKindWords(row.finding.kind), row.finding.words)
               : row.finding.words;
}

QRect linkRect(const QFontMetrics& metrics, const QString& words, const QPoint& corner, int most)
{
    if (words.isEmpty()) {
        return {};
    }
    const int height = std::max(leastCheckLink, metrics.height() + 2);
    return {corner, QSize{std::min(metrics.horizontalAdvance(words) + 2, most), height}};
}

CheckBoxes checkHeadingBoxes(const CheckList& list, int row, const QRect& rect)
{
    const QFontMetrics metrics{checkHeadingFont(list.font())};
    const QFontMetrics plain{list.font()};
    const CheckRow& shown = list.rows().at(static_cast<std::size_t>(row));
    const QString words = headingWords(shown) + u"  "_s + QString::number(shown.count);
    CheckBoxes boxes;
    const int left = rect.left() + checkSignWidth;
    const int top = rect.top() + checkPadding + 6;
    boxes.words = QRect{left, top, metrics.horizontalAdvance(words) + 2, metrics.height()};
    const int width = plain.horizontalAdvance(list.linkOf(row)) + 2;
    const int linkLeft = rect.right() - checkPadding - width;
    const QPoint corner{
        linkLeft, top + (metrics.height() - std::max(leastCheckLink, metrics.height() + 2)) / 2};
    boxes.link = linkRect(plain, list.linkOf(row), corner, width);
    const int noteLeft = boxes.words.right() + checkGap;
    const int noteRight = boxes.link.isEmpty() ? rect.right() - checkPadding : linkLeft - checkGap;
    if (noteRight - noteLeft > plain.averageCharWidth() * 12) {
        boxes.where = QRect{noteLeft, top, noteRight - noteLeft, metrics.height()};
    }
    boxes.height = metrics.height() + 2 * checkPadding + 8;
    return boxes;
}

int wrappedHeight(const QFontMetrics& metrics, int width, const QString& words)
{
    return metrics.boundingRect(QRect{0, 0, width, 10'000}, Qt::TextWordWrap, words).height();
}

CheckBoxes checkFindingBoxes(const CheckList& list, int row, const QRect& rect)
{
    const QFontMetrics metrics{list.font()};
    const int letter = metrics.averageCharWidth();
    const CheckRow& shown = list.rows().at(static_cast<std::size_t>(row));
    const QString words = findingWords(shown);
    const bool isWide = rect.width() > wideInLetters * letter;
    CheckBoxes boxes;
    const int left = rect.left() + checkSignWidth;
    const int top = rect.top() + checkPadding;
    const int lift = (metrics.height() - std::max(leastCheckLink, metrics.height() + 2)) / 2;
    const int linksWidth = isWide ? list.linksWidth() : rect.right() - checkPadding - left;
    int wordsLeft = left;
    int wordsTop = top;
    if (!shown.finding.where.isEmpty()) {
        const int whereWidth = isWide ? list.whereWidth() : rect.right() - checkPadding - left;
        boxes.where = QRect{left, top, whereWidth, metrics.height()};
        wordsTop += isWide ? 0 : metrics.height() + 2;
    }
    wordsLeft += isWide && list.whereWidth() > 2 ? list.whereWidth() + checkGap : 0;
    const int wordsRight = rect.right() - checkPadding - (isWide ? linksWidth + checkGap : 0);
    const int wordsWidth = std::max(letter * 12, wordsRight - wordsLeft);
    boxes.words = QRect{wordsLeft, wordsTop, wordsWidth, wrappedHeight(metrics, wordsWidth, words)};
    QPoint corner = isWide ? QPoint{rect.right() - checkPadding - linksWidth, top + lift}
                           : QPoint{left, boxes.words.bottom() + 4};
    int bottom = boxes.words.bottom();
    for (QRect* const link : {&boxes.link, &boxes.dismissLink}) {
        const QString text = link == &boxes.link ? list.linkOf(row) : list.dismissLinkOf(row);
        *link = linkRect(metrics, text, corner, linksWidth);
        if (!link->isEmpty()) {
            corner.ry() += link->height();
            bottom = std::max(bottom, link->bottom() + (isWide ? lift : 0));
        }
    }
    boxes.height = bottom - rect.top() + checkPadding + 1;
    return boxes;
}

} // namespace

CheckBoxes checkBoxes(const CheckList& list, int row, const QRect& rect)
{
    return list.rows().at(static_cast<std::size_t>(row)).isHeading
               ? checkHeadingBoxes(list, row, rect)
               : checkFindingBoxes(list, row, rect);
}

CheckDelegate::CheckDelegate(CheckList& list)
    : FittedRowDelegate{&list}
    , m_list{list}
    , m_heights{new RowHeights{list, [&list](int row) {
        return checkBoxes(list, row, QRect{0, 0, list.viewport()->width(), 10'000}).height;
    }}}
{
}

int CheckDelegate::rowHeight(const QModelIndex& index, int, const QFont&) const
{
    return m_heights->height(index.row());
}

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    if (m_list.rows().at(static_cast<std::size_t>(index.row())).isHeading) {
        paintHeading(*painter, option, index.row());
    } else {
        paintFinding(*painter, option, index.row());
    }
    painter->restore();
}

void CheckDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 int row) const
{
    const CheckRow& shown = m_list.rows()[static_cast<std::size_t>(row)];
    const CheckBoxes boxes = checkBoxes(m_list, row, option.rect);
    painter.fillRect(option.rect.adjusted(0, 6, 0, 0), theme().group);
    paintRowState(painter, option);
    painter.setFont(checkHeadingFont(option.font));
    painter.setPen(theme().text);
    painter.drawText(boxes.words, Qt::TextSingleLine,
                     headingWords(shown) + u"  "_s + QString::number(shown.count));
    painter.setFont(option.font);
    painter.setPen(theme().muted);
    const QString note = QFontMetrics{option.font}.elidedText(headingNote(shown), Qt::ElideRight,
                                                              boxes.where.width());
    painter.drawText(boxes.where, Qt::TextSingleLine, note);
    painter.setPen(theme().accent);
    painter.drawText(boxes.link, Qt::AlignLeft | Qt::AlignVCenter, m_list.linkOf(row));
    if (!shown.finding.isDismissed()) {
        paintSeveritySign(
            painter,
            QPointF{option.rect.left() + 16.0, boxes.words.top() + boxes.words.height() / 2.0},
            checkSign(shown.finding.severity));
    }
}

void CheckDelegate::paintFinding(QPainter& painter, const QStyleOptionViewItem& option,
                                 int row) const
{
    const CheckRow& shown = m_list.rows()[static_cast<std::size_t>(row)];
    const CheckBoxes boxes = checkBoxes(m_list, row, option.rect);
    const QFontMetrics metrics{option.font};
    paintRowState(painter, option);
    painter.setPen(theme().hairline);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setFont(option.font);
    painter.setPen(theme().muted);
    painter.drawText(boxes.where, Qt::TextSingleLine,
                     metrics.elidedText(shown.finding.where, Qt::ElideRight, boxes.where.width()));
    painter.setPen(shown.finding.isDismissed() ? theme().muted : theme().text);
    painter.drawText(boxes.words, Qt::TextWordWrap, findingWords(shown));
    painter.setPen(theme().accent);
    for (const auto& [box, words] : {std::pair{boxes.link, m_list.linkOf(row)},
                                     std::pair{boxes.dismissLink, m_list.dismissLinkOf(row)}}) {
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(words, Qt::ElideRight, box.width()));
    }
}

} // namespace boardplan

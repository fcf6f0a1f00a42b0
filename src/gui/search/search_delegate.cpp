#include "gui/search/search_delegate.h"

#include "gui/look/theme.h"
#include "gui/search/search_rows.h"
#include "gui/widgets/found_marks.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginX = 12;
constexpr int marginY = 5;

QFont strongOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    const int small = QFontMetrics{smallFont()}.height();
    const bool isHeading = index.data(SearchRows::HeadingRole).toBool();
    const int note = index.data(SearchRows::NoteRole).toString().isEmpty() ? 0 : small;
    return {200, isHeading ? small + 2 * marginY + 4 : line + note + 2 * marginY};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect area = option.rect.adjusted(marginX, marginY, -marginX, -marginY);
    if (index.data(SearchRows::HeadingRole).toBool()) {
        painter->fillRect(option.rect, theme().group);
        paintHeading(*painter, area, index.data().toString());
    } else {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isSelected ? theme().selection : theme().base);
        if (isSelected) {
            painter->fillRect(QRect{option.rect.topLeft(), QSize{3, option.rect.height()}}, theme().accent);
        }
        paintText(*painter, area, option.font, index);
        painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, theme().hairline);
    }
    painter->restore();
}

void SearchDelegate::paintHeading(QPainter& painter, const QRect& area, const QString& words) const
{
    const QFont font = strongOf(smallFont());
    painter.setFont(font);
    painter.setPen(theme().text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics{font}.elidedText(words, Qt::ElideRight, area.width()));
}

void SearchDelegate::paintText(QPainter& painter, const QRect& area, const QFont& font, const QModelIndex& index) const
{
    const QString label = index.data(SearchRows::LabelRole).toString();
    const QFontMetricsF metrics{strongOf(font)};
    const qreal labelWidth = label.isEmpty() ? 0 : metrics.horizontalAdvance(label + u"  "_s);
    painter.setPen(theme().text);
    paintFoundLine(painter, area.topLeft(), label, strongOf(font), area.width(), m_terms);
    const QString text = index.data().toString();
    const qreal room = area.width() - labelWidth;
    const qsizetype letters = std::max(qsizetype{1}, static_cast<qsizetype>(room / metrics.averageCharWidth()));
    const qsizetype start = startShowing(text, m_terms, letters);
    paintFoundLine(painter, {area.left() + labelWidth, static_cast<qreal>(area.top())},
        start == 0 ? text : u"… "_s + text.mid(start), font, room, m_terms);
    painter.setPen(theme().muted);
    const qreal below = area.top() + QFontMetrics{font}.height();
    paintFoundLine(painter, {static_cast<qreal>(area.left()), below}, index.data(SearchRows::NoteRole).toString(),
        smallFont(), area.width(), m_terms);
}

} // namespace boardplan

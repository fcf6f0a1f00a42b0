#include "gui/compare/change_delegate.h"

#include "gui/compare/change_list_model.h"
#include "gui/look/theme.h"
#include "gui/widgets/row_heights.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int changePadding = 8;
constexpr int changeGap = 12;
constexpr int labelLetters = 7;
constexpr int chipLetters = 30;       // room for two chips and the arrow between them
constexpr int narrowestWords = 30;    // letters; with less, chips go below the words
constexpr int mostTextLines = 3;      // of the action's own words: they stand whole in the plan

int letters(const QFont& font, int count)
{
    return QFontMetrics{font}.averageCharWidth() * count;
}

QColor arrowColour(ChangeTravel travel)
{
    switch (travel) {
    case ChangeTravel::Worse:
        return theme().danger;
    case ChangeTravel::Better:
        return theme().good;
    default:
        return theme().muted;
    }
}

QFont arrowFont(QFont font)
{
    font.setWeight(QFont::Bold);
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 1.2);
    }
    return font;
}

// The text cut to a few lines; what is cut shows an ellipsis.
QString fittedText(const QString& text, const QFont& font, int width)
{
    QTextLayout layout;
    const qreal whole = layOutRuns(layout, {{text, RunStyle::Plain}}, font, theme().text, width);
    if (layout.lineCount() <= mostTextLines || whole <= 0) {
        return text;
    }
    const QTextLine last = layout.lineAt(mostTextLines - 1);
    const int end = last.textStart() + last.textLength();
    return text.left(std::max(end - 2, 1)).trimmed() + u'…';
}

} // namespace

// Where the parts of a row stand, from its own top left.
struct ChangeDelegate::Layout {
    QRectF label;
    QRectF text;
    QRectF chips;
    std::vector<QRectF> details;
    QString fitted;
    qreal height = 0;
};

ChangeDelegate::ChangeDelegate(QListView& list)
    : QAbstractItemDelegate{&list}
    , m_list{list}
    , m_heights{new RowHeights{list, [this](int row) { return heightOf(row); }}}
{
}

ChangeDelegate::Layout ChangeDelegate::layOut(const ChangeRow& row, const QFont& font, int width) const
{
    Layout layout;
    const int label = letters(font, labelLetters);
    const int chips = row.chips.empty() ? 0 : letters(font, chipLetters);
    const int free = width - 2 * changePadding - label - changeGap;
    const bool isNarrow = free - chips - changeGap < letters(font, narrowestWords);
    const int words = std::max(isNarrow || chips == 0 ? free : free - chips - changeGap, letters(font, 10));
    const qreal left = changePadding + label + changeGap;
    const qreal line = QFontMetricsF{font}.height();
    qreal y = changePadding;
    layout.label = {1.0 * changePadding, y, 1.0 * label, line};
    if (!row.text.isEmpty()) {
        layout.fitted = fittedText(row.text, font, words);
        QTextLayout text;
        const qreal height = layOutRuns(text, {{layout.fitted, RunStyle::Plain}}, font, theme().text, words);
        layout.text = {left, y, 1.0 * words, height};
        y += height;
    }
    if (isNarrow && chips > 0) {
        layout.chips = {left, y + 2, 1.0 * free, line + 4};
        y += line + 6;
    } else if (chips > 0) {
        layout.chips = {left + words + changeGap, 1.0 * changePadding, 1.0 * chips, line};
    }
    for (const std::vector<TextRun>& runs : row.details) {
        QTextLayout text;
        y += row.text.isEmpty() && layout.details.empty() ? 0 : 3;
        const qreal height = layOutRuns(text, runs, font, theme().text, words);
        layout.details.emplace_back(left, y, words, height);
        y += height;
    }
    layout.height = std::max(y, changePadding + line) + changePadding + 1;
    return layout;
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_list.viewport()->width();
    return {width, m_heights->height(index.row())};
}

int ChangeDelegate::heightOf(int row) const
{
    const auto& changes = *static_cast<const ChangeListModel*>(m_list.model());
    if (changes.isHeading(row)) {
        return QFontMetrics{headingFont()}.height() + 2 * changePadding + 6;
    }
    return static_cast<int>(std::ceil(layOut(changes.rowAt(row), m_list.font(), m_list.viewport()->width()).height));
}

void ChangeDelegate::paintChips(QPainter& painter, const ChangeRow& row, const QRectF& area,
                                const QFont& font) const
{
    const QFont chipFont = pixelFont(font);
    const QString arrow = u"→"_s;
    const double arrowWidth = QFontMetricsF{arrowFont(font)}.horizontalAdvance(arrow) + 12;
    double x = area.left();
    for (std::size_t at = 0; at < row.chips.size(); ++at) {
        if (at > 0) {
            painter.setFont(arrowFont(font));
            painter.setPen(arrowColour(row.travel));
            painter.drawText(QRectF{x, area.top(), arrowWidth, area.height()}, Qt::AlignCenter, arrow);
            x += arrowWidth;
        }
        const QSizeF size = chipSize(row.chips[at], chipFont);
        const double width = std::min(size.width(), std::max(area.right() - x, 1.0));
        const double y = area.top() + (area.height() - size.height()) / 2;
        paintChip(painter, QRectF{x, y, width, size.height()}, row.chips[at], chipFont, theme().figures);
        x += width;
    }
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ChangeRow row = static_cast<const ChangeListModel*>(index.model())->rowAt(index.row());
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.isHeading()) {
        painter->fillRect(rect, theme().base);
        painter->setFont(headingFont());
        painter->setPen(theme().text);
        painter->drawText(rect.adjusted(changePadding, 6, -changePadding, 0), Qt::AlignLeft | Qt::AlignVCenter, row.heading);
        painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme().hairline);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(rect, isCurrent ? theme().selection : theme().base);
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme().hairline);
    if (isCurrent && m_list.hasFocus()) {
        painter->fillRect(QRect{rect.left(), rect.top(), 3, rect.height()}, theme().accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) { // chosen or not: Tab comes to a row before it is
        painter->setPen(QPen{theme().accent, 2});
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    const Layout layout = layOut(row, option.font, rect.width());
    painter->translate(rect.topLeft());
    painter->setFont(option.font);
    painter->setPen(theme().muted);
    painter->drawText(layout.label, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics{option.font}.elidedText(row.label, Qt::ElideRight,
                                                           static_cast<int>(layout.label.width())));
    const auto paintRuns = [&](const std::vector<TextRun>& runs, const QRectF& area) {
        QTextLayout text;
        layOutRuns(text, runs, option.font, theme().text, area.width());
        text.draw(painter, area.topLeft());
    };
    if (!row.text.isEmpty()) {
        paintRuns({{layout.fitted, RunStyle::Plain}}, layout.text);
    }
    for (std::size_t at = 0; at < layout.details.size(); ++at) {
        paintRuns(row.details[at], layout.details[at]);
    }
    if (!row.chips.empty()) {
        paintChips(*painter, row, layout.chips, option.font);
    }
    painter->restore();
}

} // namespace boardplan

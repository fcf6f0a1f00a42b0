#include "gui/ratings/rating_choice_delegate.h"

#include "gui/look/theme.h"
#include "gui/widgets/key_cap.h"

#include <boardplan/reporting/figures.h>

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceGap = 10;     // between chip and words
constexpr int choicePadding = 4;  // above and below a row
constexpr int leastChoiceRow = 26; // a target that a finger or an unsteady hand meets

} // namespace

QString ratingMeaning(const Rating& rating)
{
    if (rating.meaning.isEmpty() || rating.consequence.isEmpty()) {
        return rating.meaning + rating.consequence;
    }
    const bool isSentence = rating.consequence.front().isUpper();
    return rating.meaning + (isSentence ? u". "_s : u"; "_s) + rating.consequence;
}

int RatingChoiceDelegate::chipWidth(const QFont& font) const
{
    qreal widest = 0;
    for (const Rating& rating : m_scheme.ratings) {
        widest = std::max(widest, chipSize(Chip{rating, {}}, pixelFont(font)).width());
    }
    return static_cast<int>(std::ceil(widest));
}

qreal RatingChoiceDelegate::layOut(
    QTextLayout& layout, const Rating& rating, int width, const QFont& font, bool isBold) const
{
    QFont words = smallFont();
    words.setBold(isBold);
    const QSize cap = keyCapSize(rating.letter, smallFont());
    const qreal left = chipWidth(font) + choiceGap;
    layout.setFont(words);
    layout.setText(ratingMeaning(rating));
    QTextOption breaking{Qt::AlignLeft};
    breaking.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(breaking);
    layout.beginLayout();
    qreal bottom = cap.height();
    const qreal room = width - left - choicePadding;
    const qreal first = QFontMetricsF{words}.horizontalAdvance(layout.text().section(u' ', 0, 0));
    const bool isBesideKey = first <= room - cap.width() - 5; // else below it: large text in a narrow list
    qreal top = isBesideKey ? 1 : cap.height() + 2;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal indent = line.lineNumber() == 0 && isBesideKey ? cap.width() + 5 : 0;
        line.setLineWidth(std::max<qreal>(20, room - indent));
        line.setPosition({left + indent, top});
        top += std::ceil(line.height());
        bottom = std::max(bottom, top);
    }
    layout.endLayout();
    return bottom;
}

int RatingChoiceDelegate::rowHeight(const QModelIndex& index, int width, const QFont& font) const
{
    QTextLayout layout;
    const Rating& rating = m_scheme.ratings.at(static_cast<std::size_t>(index.row()));
    const qreal words = layOut(layout, rating, width, font, true); // so that nothing moves when it is chosen
    const qreal chip = chipSize(Chip{rating, {}}, pixelFont(font)).height();
    return std::max(leastChoiceRow,
                    static_cast<int>(std::ceil(std::max(words, chip))) + choicePadding);
}

void RatingChoiceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Rating& rating = m_scheme.ratings.at(static_cast<std::size_t>(index.row()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, rating.key == m_chosen);
    paintRowState(*painter, row);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter->setOpacity(isEnabled ? 1.0 : 0.5);

    QTextLayout layout;
    const qreal words = layOut(layout, rating, option.rect.width(), option.font, rating.key == m_chosen);
    const QFont chipFont = pixelFont(option.font);
    const qreal chipHeight = chipSize(Chip{rating, {}}, chipFont).height();
    const QRectF chip{option.rect.left() + 2.0,
        option.rect.top() + (option.rect.height() - chipHeight) / 2,
        static_cast<qreal>(chipWidth(option.font)), chipHeight};
    paintChip(*painter, chip, Chip{rating, {}}, chipFont, theme().figures);

    const qreal top = option.rect.top() + (option.rect.height() - words) / 2;
    const QSize cap = keyCapSize(rating.letter, smallFont());
    const qreal left = option.rect.left() + chipWidth(option.font) + choiceGap;
    paintKeyCap(*painter, QRectF{{left, top}, cap}, rating.letter, smallFont());
    painter->setPen(rating.key == m_chosen ? theme().text : theme().muted);
    layout.draw(painter, {static_cast<qreal>(option.rect.left()), top});
    painter->restore();
}

} // namespace boardplan

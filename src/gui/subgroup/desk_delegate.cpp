#include "gui/subgroup/desk_delegate.h"

#include "gui/look/theme.h"
#include "gui/subgroup/desk_list_model.h"
#include "gui/widgets/run_layout.h"

#include <boardplan/reporting/figures.h>

#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int deskPadding = 8;
constexpr int deskGap = 12;
constexpr int leastDeskLabel = 5; // letters
constexpr int mostDeskLabel = 12;
constexpr int leastDeskWhyBeside = 24;
constexpr int mostDeskWhyBeside = 44; // in one line where the list is wide
constexpr double deskWhyShare = 0.36;
constexpr int deskChipLetters = 13;
constexpr int leastDeskWords = 26; // letters; with less, why and chip stand below the words
constexpr int leastDeskWhy = 14;   // with less, why stands below the chip
constexpr int mostDeskLines = 2;   // of an action's words: they stand whole in the inspector

int deskLetters(const QFont& font, int count)
{
    return QFontMetrics{font}.averageCharWidth() * count;
}

std::vector<TextRun> wordRuns(const DeskRow& row)
{
    std::vector<TextRun> runs{{row.text.simplified(), RunStyle::Plain}};
    if (!row.plan.isEmpty()) {
        runs.push_back({u" · "_s + row.plan, RunStyle::Muted});
    }
    return runs;
}

std::vector<TextRun> whyRuns(const DeskRow& row)
{
    std::vector<TextRun> runs{{row.why, row.isPressing ? RunStyle::Danger : RunStyle::Plain}};
    if (row.isBegun) {
        runs.push_back({u"\n"_s + DeskListModel::tr("not yet recorded"), RunStyle::Muted});
    }
    return runs;
}

// The runs cut to so many lines; what is cut shows an ellipsis.
std::vector<TextRun> fittedRuns(std::vector<TextRun> runs, const QFont& font, qreal width)
{
    QTextLayout layout;
    layOutRuns(layout, runs, font, theme().text, width);
    if (layout.lineCount() <= mostDeskLines) {
        return runs;
    }
    const QTextLine last = layout.lineAt(mostDeskLines - 1);
    const qsizetype end = last.textStart() + last.textLength();
    return {{joinedText(runs).left(std::max<qsizetype>(end - 2, 1)).trimmed() + u'…', runs.front().style}};
}

qreal runsHeight(const std::vector<TextRun>& runs, const QFont& font, qreal width)
{
    QTextLayout layout;
    return layOutRuns(layout, runs, font, theme().text, width);
}

QFont deskHeadingFont()
{
    return headingFont();
}

} // namespace

// Where the parts of an action's row stand, from its own top left.
struct DeskDelegate::Layout {
    QRectF label;
    QRectF words;
    QRectF why;
    QRectF chip;
    std::vector<TextRun> wordRuns;
    std::vector<TextRun> whyRuns;
    qreal height = 0;
};

DeskDelegate::DeskDelegate(QListView& list)
    : QAbstractItemDelegate{&list}
    , m_list{list}
{
}

DeskDelegate::Layout DeskDelegate::layOut(const DeskRow& row, const QFont& font, int width) const
{
    Layout layout;
    const qreal line = QFontMetricsF{font}.height();
    const auto& model = static_cast<const DeskListModel&>(*m_list.model());
    const qreal label = std::clamp(QFontMetrics{font}.horizontalAdvance(model.longestLabel()) + 2,
                                   deskLetters(font, leastDeskLabel), deskLetters(font, mostDeskLabel));
    const qreal left = deskPadding + label + deskGap;
    const qreal chip = std::min<qreal>(deskLetters(font, deskChipLetters), width - left - deskPadding);
    const qreal room = width - left - chip - 2 * deskGap - deskPadding;
    const qreal why = std::clamp<qreal>(room * deskWhyShare, deskLetters(font, leastDeskWhyBeside), deskLetters(font, mostDeskWhyBeside));
    const qreal beside = room - why;
    const bool isNarrow = beside < deskLetters(font, leastDeskWords);
    const qreal words = std::max<qreal>(isNarrow ? width - left - deskPadding : beside, line);
    layout.wordRuns = fittedRuns(wordRuns(row), font, words);
    layout.label = {1.0 * deskPadding, 1.0 * deskPadding, label, line};
    layout.words = {left, 1.0 * deskPadding, words, runsHeight(layout.wordRuns, font, words)};
    const qreal aroundChip = std::max<qreal>(4, line / 4); // a chip is higher than its line
    const qreal below = layout.words.bottom() + aroundChip;
    const bool isNarrowest = isNarrow && words - chip - deskGap < deskLetters(font, leastDeskWhy);
    const qreal whyWidth = isNarrowest ? words : isNarrow ? words - chip - deskGap : why;
    layout.whyRuns = fittedRuns(whyRuns(row), font, whyWidth);
    const qreal whyHeight = runsHeight(layout.whyRuns, font, whyWidth);
    if (isNarrowest) {
        layout.chip = {left, below, chip, line + 2};
        layout.why = {left, layout.chip.bottom() + aroundChip, whyWidth, whyHeight};
    } else if (isNarrow) {
        layout.chip = {left, below, chip, line + 2};
        layout.why = {left + chip + deskGap, below + 1, whyWidth, whyHeight};
    } else {
        layout.why = {left + words + deskGap, 1.0 * deskPadding, whyWidth, whyHeight};
        layout.chip = {layout.why.right() + deskGap, deskPadding - 1.0, chip, line + 2};
    }
    layout.height = std::max({layout.words.bottom(), layout.why.bottom(), layout.chip.bottom()}) + deskPadding + 1;
    return layout;
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DeskRow& row = static_cast<const DeskListModel*>(index.model())->rowAt(index.row());
    const int width = m_list.viewport()->width();
    switch (row.kind) {
    case DeskRow::Kind::Heading:
        return {width, QFontMetrics{deskHeadingFont()}.height() + 2 * deskPadding + (index.row() == 0 ? 0 : 10)};
    case DeskRow::Kind::Note: {
        const qreal words = width - 2 * deskPadding;
        const qreal height = runsHeight({{row.text, RunStyle::Muted}}, option.font, words);
        return {width, static_cast<int>(std::ceil(height)) + 2 * deskPadding};
    }
    case DeskRow::Kind::Action:
        break;
    }
    return {width, static_cast<int>(std::ceil(layOut(row, option.font, width).height))};
}

void DeskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const DeskRow& row = static_cast<const DeskListModel*>(index.model())->rowAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == DeskRow::Kind::Heading) {
        paintHeading(*painter, option.rect, row);
    } else if (row.kind == DeskRow::Kind::Note) {
        QTextLayout text;
        const QRect area = option.rect.adjusted(deskPadding, deskPadding, -deskPadding, -deskPadding);
        layOutRuns(text, {{row.text, RunStyle::Muted}}, option.font, theme().text, area.width());
        text.draw(painter, area.topLeft());
    } else {
        paintAction(*painter, option, row);
    }
    painter->restore();
}

void DeskDelegate::paintHeading(QPainter& painter, const QRect& rect, const DeskRow& row) const
{
    const QFontMetrics metrics{deskHeadingFont()};
    const QRect line{rect.left(), rect.bottom() - deskPadding - metrics.height(), rect.width(), metrics.height()};
    painter.setFont(deskHeadingFont());
    painter.setPen(theme().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.text);
    painter.setFont(m_list.font());
    painter.setPen(theme().muted);
    painter.drawText(line.adjusted(metrics.horizontalAdvance(row.text + u' '), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, row.label);
    painter.fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme().hairline);
}

void DeskDelegate::paintAction(QPainter& painter, const QStyleOptionViewItem& option, const DeskRow& row) const
{
    const QRect rect = option.rect;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent) {
        painter.fillRect(rect, theme().selection);
    }
    painter.fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1},
                     isCurrent ? theme().selectionLine : theme().hairline);
    if (isCurrent && m_list.hasFocus()) {
        painter.fillRect(QRect{rect.left(), rect.top(), 3, rect.height()}, theme().accent);
    }
    const Layout layout = layOut(row, option.font, rect.width());
    painter.translate(rect.topLeft());
    painter.setFont(option.font);
    painter.setPen(theme().text);
    const QFontMetrics metrics{option.font};
    painter.drawText(layout.label, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(row.label, Qt::ElideRight, static_cast<int>(layout.label.width())));
    for (const auto& [runs, area] :
         {std::pair{&layout.wordRuns, layout.words}, std::pair{&layout.whyRuns, layout.why}}) {
        QTextLayout text;
        layOutRuns(text, *runs, option.font, theme().text, area.width());
        text.draw(&painter, area.topLeft());
    }
    const QFont chipFont = pixelFont(option.font);
    const QSizeF size = chipSize(row.chip, chipFont);
    const qreal lift = (layout.chip.height() - size.height()) / 2;
    paintChip(painter,
              QRectF{layout.chip.left(), layout.chip.top() + lift, std::min(size.width(), layout.chip.width()),
                     size.height()},
              row.chip, chipFont, theme().figures);
}

} // namespace boardplan

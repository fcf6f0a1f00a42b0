#include "gui/inspector/action_rows.h"

#include "gui/look/theme.h"

#include <boardplan/reporting/figures.h>

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRowPadding = 8;
constexpr int actionRowGap = 10;
constexpr int narrowestText = 16; // letters

// Columns of a row: label, text, chip; large words in a narrow place have the chip below them.
struct ActionRowBoxes {
    QRect label;
    QRect text;
    QRectF chip;
    bool isChipBelow = false;
};

class ActionRowDelegate : public FittedRowDelegate {
public:
    explicit ActionRowDelegate(ActionRows& list)
        : FittedRowDelegate{&list}
        , m_list{list}
    {
    }

    int rowHeight(const QModelIndex& index, int width, const QFont& font) const override
    {
        const ActionRowBoxes boxes = boxesOf(index, QRect{0, 0, width, 10'000}, font);
        const int text = QFontMetrics{font}
                             .boundingRect(boxes.text, Qt::TextWordWrap, rowOf(index).text)
                             .height();
        const int chip = static_cast<int>(std::ceil(boxes.chip.height()));
        return 2 * actionRowPadding + (boxes.isChipBelow ? text + actionRowGap + chip : std::max(text, chip));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const ActionRow& row = rowOf(index);
        const ActionRowBoxes boxes = boxesOf(index, option.rect, option.font);
        painter->save();
        paintRowState(*painter, option);
        painter->setPen(theme().hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(option.font);
        painter->setPen(theme().text);
        painter->drawText(boxes.label, Qt::TextSingleLine, row.label);
        painter->drawText(boxes.text, Qt::TextWordWrap, row.text);
        painter->setRenderHint(QPainter::Antialiasing);
        paintChip(*painter, boxes.chip, row.chip, pixelFont(option.font), theme().figures);
        painter->restore();
    }

private:
    const ActionRow& rowOf(const QModelIndex& index) const
    {
        return m_list.rows().at(static_cast<std::size_t>(index.row()));
    }

    int labelWidth(const QFont& font) const
    {
        int widest = 0;
        for (const ActionRow& row : m_list.rows()) {
            widest = std::max(widest, QFontMetrics{font}.horizontalAdvance(row.label));
        }
        return widest + actionRowGap;
    }

    ActionRowBoxes boxesOf(const QModelIndex& index, const QRect& row, const QFont& font) const
    {
        const QSizeF chip = chipSize(rowOf(index).chip, pixelFont(font));
        const QRect inside =
            row.adjusted(actionRowPadding, actionRowPadding, -actionRowPadding, -actionRowPadding);
        const int label = labelWidth(font);
        const int chipWidth = static_cast<int>(std::ceil(chip.width()));
        const QRect text = inside.adjusted(label, 0, -chipWidth - actionRowGap, 0);
        const QRect number{inside.left(), inside.top(), label, inside.height()};
        if (text.width() < narrowestText * QFontMetrics{font}.averageCharWidth()) {
            const qreal top = inside.bottom() + 1 - chip.height();
            return {number, inside.adjusted(label, 0, 0, 0), QRectF{{1.0 * inside.left() + label, top}, chip}, true};
        }
        return {number, text,
            QRectF{{static_cast<qreal>(inside.right() - chipWidth), inside.top() - 2.0}, chip}};
    }

    const ActionRows& m_list;
};

} // namespace

ActionRows::ActionRows(QWidget* parent)
    : FittedList{parent}
{
    setRowDelegate(new ActionRowDelegate{*this});
    setSelectionMode(NoSelection);
    const auto choose = [this](QListWidgetItem* item) {
        Q_EMIT actionChosen(m_rows.at(static_cast<std::size_t>(row(item))).action);
    };
    connect(this, &QListWidget::itemActivated, this, choose);
    connect(this, &QListWidget::itemClicked, this, choose);
}

void ActionRows::setRows(std::vector<ActionRow> rows)
{
    if (rows == m_rows) {
        return;
    }
    clear();
    m_rows = std::move(rows);
    for (const ActionRow& row : m_rows) {
        auto* item = new QListWidgetItem{row.text, this};
        item->setData(Qt::AccessibleTextRole,
            tr("%1 %2: %3").arg(row.label, row.text, row.chip.text()));
    }
    setVisible(!m_rows.empty());
    updateGeometry();
}

} // namespace boardplan

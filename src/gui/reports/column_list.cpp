#include "gui/reports/column_list.h"

#include "gui/look/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int listFrame = 2;
constexpr int leastRow = 26;

// Rows that a finger or a shaking hand can hit.
class ColumnRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), std::max(leastRow, option.fontMetrics.height() + 8))};
    }
};

// 1: down, −1: up, 0: another key.
int stepOf(const QKeyEvent& event)
{
    if (event.modifiers() != (Qt::AltModifier | Qt::ShiftModifier)) {
        return 0;
    }
    return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

} // namespace

ColumnList::ColumnList(QWidget* parent)
    : QListWidget{parent}
{
    setItemDelegate(new ColumnRows{this});
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Space ticks a column, Alt+Shift with an arrow key moves it."));
    connect(this, &QListWidget::itemChanged, this, &ColumnList::keepOne);
}

void ColumnList::show(const std::vector<ColumnChoice>& choices, const QStringList& chosen)
{
    if (choices == m_choices && count() > 0 && chosen == this->chosen()) {
        return;
    }
    m_choices = choices;
    fill(chosen);
    updateGeometry();
}

void ColumnList::fill(const QStringList& chosen)
{
    const QScopedValueRollback filling{m_isFilling, true};
    clear();
    for (const QString& name : chosen) {
        for (const ColumnChoice& choice : m_choices) {
            if (choice.name == name) {
                addRow(choice, true);
            }
        }
    }
    const bool isUsual = count() == 0;
    for (const ColumnChoice& choice : m_choices) {
        if (!chosen.contains(choice.name)) {
            addRow(choice, isUsual && choice.isUsual);
        }
    }
}

void ColumnList::addRow(const ColumnChoice& choice, bool isTicked)
{
    auto* const item = new QListWidgetItem{choice.heading, this};
    item->setData(nameRole, choice.name);
    item->setToolTip(plainToolTip(choice.heading));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

QStringList ColumnList::ticked() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            names << item(row)->data(nameRole).toString();
        }
    }
    return names;
}

QStringList ColumnList::chosen() const
{
    QStringList usual;
    for (const ColumnChoice& choice : m_choices) {
        if (choice.isUsual) {
            usual << choice.name;
        }
    }
    const QStringList names = ticked();
    return names == usual ? QStringList{} : names;
}

void ColumnList::chooseUsual()
{
    fill({});
    Q_EMIT changed();
}

// A table of no columns is none: the last one stays.
void ColumnList::keepOne(QListWidgetItem* item)
{
    if (m_isFilling) {
        return;
    }
    if (ticked().isEmpty()) {
        const QScopedValueRollback filling{m_isFilling, true};
        item->setCheckState(Qt::Checked);
        return;
    }
    Q_EMIT changed();
}

void ColumnList::move(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count()) {
        return;
    }
    {
        const QScopedValueRollback filling{m_isFilling, true};
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

// Else the window's own keys would move rows of the plan.
bool ColumnList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && stepOf(*static_cast<QKeyEvent*>(event)) != 0) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void ColumnList::keyPressEvent(QKeyEvent* event)
{
    if (const int step = stepOf(*event); step != 0) {
        move(step);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ColumnList::dropEvent(QDropEvent* event)
{
    {
        const QScopedValueRollback filling{m_isFilling, true};
        QListWidget::dropEvent(event);
    }
    Q_EMIT changed();
}

// As tall as its rows: the page around it scrolls.
QSize ColumnList::sizeHint() const
{
    int height = 2 * listFrame;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    return {20 * fontMetrics().averageCharWidth(), std::max(height, 3 * fontMetrics().height())};
}

} // namespace boardplan

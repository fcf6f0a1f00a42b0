#include "gui/import/import_columns.h"

#include "gui/import/import_menus.h"
#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <boardplan/base/with_capital.h>

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// One row a column, however often its table comes again.
std::vector<ColumnReading> eachOnce(const std::vector<ColumnReading>& columns)
{
    std::vector<ColumnReading> once;
    for (const ColumnReading& column : columns) {
        const bool isKnown = std::any_of(
            once.begin(), once.end(), [&](const ColumnReading& other) { return other.key == column.key; });
        if (!isKnown && (!column.heading.isEmpty() || column.isAmended)) {
            once.push_back(column);
        }
    }
    return once;
}

} // namespace

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new HeadingLabel{&headingFont, tr("Columns"), this});
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addSpacing(10);
}

void ImportColumns::showColumns(const std::vector<ColumnReading>& columns)
{
    const std::vector<ColumnReading> shown = eachOnce(columns);
    if (shown == m_columns) {
        return;
    }
    int focused = -1;
    for (int row = 0; row < static_cast<int>(m_columns.size()); ++row) {
        focused = m_grid->itemAtPosition(row, 1)->widget()->hasFocus() ? row : focused;
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_columns = shown;
    for (int row = 0; row < static_cast<int>(m_columns.size()); ++row) {
        addRow(row, m_columns[static_cast<std::size_t>(row)]);
    }
    setVisible(!m_columns.empty());
    if (focused >= 0 && focused < static_cast<int>(m_columns.size())) {
        m_grid->itemAtPosition(focused, 1)->widget()->setFocus(Qt::OtherFocusReason);
    }
}

void ImportColumns::addRow(int row, const ColumnReading& column)
{
    const QString heading = column.heading.isEmpty() ? tr("Column %1").arg(column.position + 1) : column.heading;
    auto* label = new RunLabel{{{heading, RunStyle::Plain}}, this};
    const QString word = columnReadingWord(column);
    auto* button = new LinkButton{withCapital(word) + u" ▾"_s, this};
    button->setAccessibleName(tr("%1: %2").arg(heading, word));
    button->setAccessibleDescription(tr("Opens a menu of what the column can hold"));
    if (column.isAmended) {
        QFont font = button->font();
        font.setBold(true);
        button->setFont(font);
    }
    connect(button, &LinkButton::clicked, this, [this, row, button] { openMenu(row, button); });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(button, row, 1, Qt::AlignTop | Qt::AlignRight);
}

void ImportColumns::openMenu(int row, QWidget* button)
{
    const ColumnReading& column = m_columns[static_cast<std::size_t>(row)];
    actsMenu(column.heading, columnActs(column), [this](const ImportAct& act) { Q_EMIT actChosen(act); }, this)
        ->popup(button->mapToGlobal(QPoint{0, button->height()}));
}

} // namespace boardplan

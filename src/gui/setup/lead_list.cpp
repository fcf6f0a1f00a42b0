#include "gui/setup/lead_list.h"

#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/setup/lead_name_delegate.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/line_box.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/table_heading.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

LeadList::LeadList(QWidget* parent)
    : QWidget{parent}
    , m_model{new LeadTableModel{this}}
    , m_shown{new QSortFilterProxyModel{this}}
    , m_filter{new LineBox{this}}
    , m_table{new QTableView{this}}
    , m_count{new HeadingLabel{&smallFont, {}, this}}
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(LeadTableModel::SearchedRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(LeadTableModel::SortRole);
    m_shown->setSortLocaleAware(true);
    m_filter->setPlaceholderText(tr("Filter leads"));
    m_filter->setAccessibleName(tr("Filter leads"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto* const add = new RoomyButton{tr("&Add lead…"), this};
    add->setIcon(Icons::icon(u"plus"_s));
    auto* const top = new FlowLayout;
    top->addWidget(m_filter);
    top->addWidget(add);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    makeTable();
    connect(add, &QPushButton::clicked, this, &LeadList::addWanted);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text.trimmed());
        showCount();
    });
}

void LeadList::makeTable()
{
    m_table->setModel(m_shown);
    m_table->setHorizontalHeader(new TableHeading{m_table});
    m_table->setItemDelegate(new LeadNameDelegate{m_table});
    m_table->setAccessibleName(tr("Leads"));
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming must not push a column out of sight
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LeadTableModel::NameColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LeadList::chosenChanged);
    connect(m_table, &QTableView::doubleClicked, this, &LeadList::entered);
}

void LeadList::setRows(std::vector<LeadRow> rows)
{
    // What is chosen may be gone from the book before its row is: nobody is to ask about it.
    const QSignalBlocker quiet{this};
    m_model->setRows(std::move(rows));
    showCount();
    layOutColumns();
}

void LeadList::showCount()
{
    const auto all = static_cast<int>(m_model->rows().size());
    const int shown = m_shown->rowCount();
    m_count->setText(shown == all ? tr("%1 leads").arg(all)
                                  : tr("%1 of %2 leads shown").arg(shown).arg(all));
}

std::vector<LeadId> LeadList::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<LeadId> leads;
    for (const QModelIndex& row : rows) {
        leads.push_back(LeadId{row.data(LeadTableModel::LeadRole).toUuid()});
    }
    return leads;
}

void LeadList::choose(const std::vector<LeadId>& leads)
{
    QItemSelection rows;
    QModelIndex first;
    for (const LeadId lead : leads) {
        const int row = m_model->rowOf(lead);
        QModelIndex shown =
            row < 0 ? QModelIndex{} : m_shown->mapFromSource(m_model->index(row, 0));
        if (row >= 0 && !shown.isValid()) {
            m_filter->clear();
            shown = m_shown->mapFromSource(m_model->index(row, 0));
        }
        if (shown.isValid()) {
            rows.select(shown, shown);
            first = first.isValid() ? first : shown;
        }
    }
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect |
                                                QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

int LeadList::contentWidth(int column) const
{
    QStyleOptionViewItem option;
    option.font = m_table->font();
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        width = std::max(
            width, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    }
    return width;
}

// Numbers and kinds take what they need, the name the rest; where the name would be cut short the
// others stand back, the kind first.
void LeadList::layOutColumns()
{
    constexpr int leastLetters = 24;
    const int least = leastLetters * fontMetrics().averageCharWidth();
    const auto& heading = static_cast<const TableHeading&>(*m_table->horizontalHeader());
    int left = m_table->viewport()->width();
    for (const int column :
         {LeadTableModel::OpenColumn, LeadTableModel::ActionsColumn, LeadTableModel::KindColumn}) {
        const int width = std::max(heading.headingWidth(column), contentWidth(column));
        const bool isRoom = left - width >= least;
        m_table->setColumnHidden(column, !isRoom);
        m_table->setColumnWidth(column, width);
        left -= isRoom ? width : 0;
    }
    m_table->setColumnWidth(LeadTableModel::NameColumn, left);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 12));
}

bool LeadList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        layOutColumns();
        m_table->scrollTo(m_table->currentIndex());
    } else if (event->type() == QEvent::ContextMenu && watched == m_table->viewport()) {
        Q_EMIT menuWanted(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_filter && (isEnter || key == Qt::Key_Down)) {
            m_table->setFocus(Qt::TabFocusReason);
            if (!m_table->selectionModel()->hasSelection() && m_shown->rowCount() > 0) {
                m_table->selectRow(0);
            }
            return true;
        }
        if (watched == m_table && (isEnter || key == Qt::Key_F2)) {
            Q_EMIT entered();
            return true;
        }
        if (watched == m_table && key == Qt::Key_Delete) {
            Q_EMIT removeWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace boardplan

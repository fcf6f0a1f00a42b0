#include "gui/actions/action_table.h"

#include "gui/actions/action_cell.h"
#include "gui/actions/action_delegate.h"
#include "gui/actions/action_header.h"
#include "gui/look/theme.h"
#include "gui/look/tool_tips.h"
#include "gui/widgets/widest_text.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 200; // of a long list, evenly: what a row says is worked out when it is asked

QStringList cellTexts(const QModelIndex& index, int role)
{
    QStringList texts;
    for (const CellNote& note : index.data(role).value<std::vector<CellNote>>()) {
        texts.append(note.text);
    }
    return texts;
}

} // namespace

ActionTable::ActionTable(ActionListModel& model, QWidget* parent)
    : QTableView{parent}
    , m_model{model}
    , m_header{new ActionHeader{this}}
{
    setAccessibleName(tr("Actions"));
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new ActionDelegate{model, *this});
    tellWhole(*itemDelegate());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoScroll(false); // a click on a half-seen row must not move it away from the second click
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setMinimumSectionSize(2 * actionCellMarginX); // else as wide as the widest letter of the font
    m_header->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(m_header, &PlanHeader::resizedByHand, this, [this] {
        m_columns.keepWidths(*m_header);
        Q_EMIT columnsChanged();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, signal, this, [this] { m_content.reset(); });
    }
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_content.reset(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_content.reset(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &ActionTable::sizeRows);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, signal, this, [this](const QModelIndex&, int first) { sizeFrom(first); });
    }
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { sizeFrom(0); });
    sizeRows();
}

// Rows are all of one height but for the headings, so that thousands of them need no measuring.
void ActionTable::sizeRows()
{
    verticalHeader()->setDefaultSectionSize(actionRowHeight(font()));
    sizeFrom(0);
}

void ActionTable::sizeFrom(int row)
{
    const bool isGrouped = m_model.grouping() != ActionGrouping::None;
    if (!isGrouped && !m_hasGroups) {
        return;
    }
    m_hasGroups = isGrouped;
    const int heading = actionGroupHeight(font());
    const int action = actionRowHeight(font());
    for (; row < m_model.rowCount(); ++row) {
        const int wanted = m_model.lineAt(row).isHeading() ? heading : action;
        if (verticalHeader()->sectionSize(row) != wanted) {
            verticalHeader()->resizeSection(row, wanted);
        }
    }
}

// Asked for at every width, so kept until the rows change: of thousands of labels the widest.
const ActionColumns::Content& ActionTable::content()
{
    if (m_content) {
        return *m_content;
    }
    WidestText label{font()};
    for (const QString& one : m_model.labels()) {
        label.add(one);
    }
    m_content = {font(), m_model.ratingWords(), {label.text()}, {}, {}};
    m_content->ratings.append(tr("Not rated"));
    const int step = 1 + m_model.rowCount() / rowsLookedAt;
    for (int row = 0; row < m_model.rowCount(); row += step) {
        if (!m_model.lineAt(row).isHeading()) {
            m_content->flags += cellTexts(m_model.index(row, static_cast<int>(ActionColumn::Flags)), TagsRole);
            m_content->dues += cellTexts(m_model.index(row, static_cast<int>(ActionColumn::Due)), NotesRole);
        }
    }
    return *m_content;
}

void ActionTable::layOutColumns()
{
    const ActionColumns::Widths widths = m_columns.widths(content(), viewport()->width());
    for (int column = 0; column < actionColumns; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        setColumnHidden(column, width == 0);
        if (width > 0) {
            setColumnWidth(column, width);
        }
    }
    m_model.setDueWithReport(isColumnHidden(static_cast<int>(ActionColumn::NextReport)));
    Q_EMIT laidOut();
}

std::vector<QModelIndex> ActionTable::selectedInOrder() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    std::vector<QModelIndex> rows{selected.begin(), selected.end()};
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ActionTable::goTo(const QModelIndex& index)
{
    int column = currentIndex().isValid() ? currentIndex().column() : 0;
    if (isColumnHidden(column)) {
        column = 0;
    }
    const QModelIndex wanted = index.siblingAtColumn(column);
    // That row alone, also where Ctrl is held for the command that goes there.
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(wanted);
}

void ActionTable::activate(const QModelIndex& index)
{
    if (index.isValid() && !m_model.lineAt(index.row()).isHeading()) {
        Q_EMIT actionActivated(m_model.lineAt(index.row()).action);
    }
}

void ActionTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    const QModelIndex before = currentIndex();
    if (isPlain && (isEnter || event->key() == Qt::Key_F2)) {
        activate(currentIndex());
    } else if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted(false);
    } else if (event->key() == Qt::Key_C && event->modifiers() == ctrlShift) {
        Q_EMIT copyWanted(true);
    } else {
        QTableView::keyPressEvent(event);
        if (currentIndex().isValid() && currentIndex() != before) {
            scrollTo(currentIndex()); // with the mouse the rows stay where they are
        }
    }
}

void ActionTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        activate(indexAt(event->position().toPoint()));
    }
}

// Qt makes the first row current then, which the inspector follows, and does not select it.
void ActionTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const QModelIndex current = currentIndex();
    if (current.isValid() && !selectionModel()->hasSelection() && !m_model.lineAt(current.row()).isHeading()) {
        goTo(current);
    }
}

void ActionTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        layOutColumns();
    }
}

void ActionTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_header->setFont(font());
        m_content.reset();
        sizeRows();
        layOutColumns();
    }
}

// The frame of a heading goes round the whole row, which Qt repaints only in the cells that changed.
void ActionTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex& index : {current, previous}) {
        const QRect row = visualRect(index);
        viewport()->update(0, row.top(), viewport()->width(), row.height());
    }
}

} // namespace boardplan

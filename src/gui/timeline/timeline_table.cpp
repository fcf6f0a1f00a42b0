#include "gui/timeline/timeline_table.h"

#include "gui/copying/copy_menu.h"
#include "gui/figures/figure_delegate.h"
#include "gui/look/theme.h"
#include "gui/plan/plan_header.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace boardplan {

namespace {

constexpr int mostMeasuredRows = 400; // beyond, two lines a row
constexpr int cellMargins = 16;
constexpr int leastTextLetters = 12;
constexpr int mostContentLetters = 20;
constexpr int widestLoneText = 46; // letters

} // namespace

TimelineTable::TimelineTable(const QString& name, QWidget* parent)
    : QTableView{parent}
{
    setAccessibleName(name);
    setModel(&m_contents);
    setItemDelegate(new FigureDelegate{this});
    auto* const header = new PlanHeader{this};
    header->setAccessibleName(tr("Headings"));
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(16);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(header, &PlanHeader::resizedByHand, this, &TimelineTable::layOutRows);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT nodeOpened(currentNode()); });
}

void TimelineTable::setContents(std::vector<FigureColumn> columns, std::vector<FigureRow> rows)
{
    const Node current = currentNode();
    const int place = verticalScrollBar()->value();
    const bool isSame = columns == m_contents.columns() && rows == m_contents.rows();
    if (isSame) {
        return;
    }
    m_contents.setContents(std::move(columns), std::move(rows));
    layOut();
    goTo(current);
    verticalScrollBar()->setValue(place);
}

Node TimelineTable::currentNode() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_contents.rows().at(static_cast<std::size_t>(index.row())).node : Node{};
}

void TimelineTable::goTo(const Node& node)
{
    const std::vector<FigureRow>& rows = m_contents.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FigureRow& row) { return row.node == node; });
    if (node.kind == NodeKind::All || found == rows.end() || currentNode() == node) {
        return;
    }
    const int row = static_cast<int>(found - rows.begin());
    setCurrentIndex(m_contents.index(row, std::max(0, currentIndex().column())));
}

void TimelineTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) {
            Q_EMIT nodeOpened(currentNode());
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void TimelineTable::copy(bool withHeadings)
{
    copyRows(m_contents, currentIndex().row(), withHeadings);
}

void TimelineTable::contextMenuEvent(QContextMenuEvent* event)
{
    popUpCopyMenu(*this, *this, event->globalPos(), std::nullopt);
}

void TimelineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        layOut();
    }
}

void TimelineTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && m_contents.rowCount() > 0) { // Qt chooses none, and none would show
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_contents.index(0, 0));
    }
    viewport()->update();
}

void TimelineTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

void TimelineTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && currentNode().kind != NodeKind::All) {
        Q_EMIT nodeChosen(currentNode());
    }
}

// Narrow columns take what they need, texts share the rest; where that is too little, the table scrolls sideways.
void TimelineTable::layOut()
{
    int room = viewport()->width();
    for (int column = 0; column < m_contents.columnCount(); ++column) {
        if (!isText(column)) {
            setColumnWidth(column, contentWidth(column));
            room -= columnWidth(column);
        }
    }
    shareOut(room);
    layOutRows();
}

bool TimelineTable::isText(int column) const
{
    return m_contents.columns()[static_cast<std::size_t>(column)].width == FigureWidth::Text;
}

// Every text gets its longest word; of what is left, the first column of text gets twice the share. A single one is
// not stretched beyond reading: the numbers beside it spread instead.
void TimelineTable::shareOut(int room)
{
    std::vector<int> texts;
    for (int column = 0; column < m_contents.columnCount(); ++column) {
        if (isText(column)) {
            texts.push_back(column);
            setColumnWidth(column, leastTextWidth(column));
            room -= columnWidth(column);
        }
    }
    const int numbers = m_contents.columnCount() - static_cast<int>(texts.size());
    const int widest = widestLoneText * fontMetrics().averageCharWidth();
    const int shares = static_cast<int>(texts.size()) + 1;
    for (std::size_t at = 0; at < texts.size() && room > 0; ++at) {
        const int share = texts.size() == 1 ? std::clamp(widest - columnWidth(texts[at]), 0, room)
                                            : room * (at == 0 ? 2 : 1) / shares;
        setColumnWidth(texts[at], columnWidth(texts[at]) + share);
        if (texts.size() == 1) {
            room -= share;
        }
    }
    for (int column = 0; texts.size() == 1 && room > 0 && column < m_contents.columnCount(); ++column) {
        setColumnWidth(column, columnWidth(column) + (isText(column) ? 0 : room / numbers));
    }
}

int TimelineTable::leastTextWidth(int column) const
{
    const QFontMetrics metrics{font()};
    const int most = mostContentLetters * metrics.averageCharWidth();
    int width = leastTextLetters * metrics.averageCharWidth();
    std::set<QString> measured;
    for (int row = 0; row < m_contents.rowCount(); ++row) {
        for (const QString& word : m_contents.cell(m_contents.index(row, column)).text.split(u' ')) {
            if (measured.insert(word).second) {
                width = std::max(width, std::min(most, metrics.horizontalAdvance(word) + cellMargins + 2));
            }
        }
    }
    return width;
}

void TimelineTable::layOutRows()
{
    if (m_contents.rowCount() > mostMeasuredRows) {
        verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + cellMargins + 1);
        return;
    }
    for (int row = 0; row < m_contents.rowCount(); ++row) {
        setRowHeight(row, sizeHintForRow(row));
    }
}

int TimelineTable::contentWidth(int column) const
{
    const auto& delegate = static_cast<const FigureDelegate&>(*itemDelegate());
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    int width = 0;
    for (const QString& word : m_contents.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' ')) {
        width = std::max(width, QFontMetrics{bold}.horizontalAdvance(word) + cellMargins + 2);
    }
    std::set<QString> measured; // few different words in a narrow column
    for (int row = 0; row < m_contents.rowCount(); ++row) {
        const QModelIndex index = m_contents.index(row, column);
        const FigureCell& cell = m_contents.cell(index);
        if (!measured.insert(cell.words()).second) {
            continue;
        }
        if (!cell.chips.empty()) {
            width = std::max(width, delegate.naturalWidth(font(), index));
        }
        for (const QString& line : cell.text.split(u'\n')) {
            width = std::max(width, fontMetrics().horizontalAdvance(line) + cellMargins + 2);
        }
    }
    return width;
}

} // namespace boardplan

// Rows of the plan's table are dragged to another place.

#include "gui/look/theme.h"
#include "gui/plan/plan_tree_view.h"

#include <boardplan/models/roles.h>

#include <QCoreApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollZone = 24; // pixels at the edges where dragging scrolls
constexpr int scrollStep = 16;

// Rows stay in their own table: other programs get theirs by the clipboard.
QString draggedRowsType()
{
    return u"application/x-boardplan-rows"_s;
}

// No other table has it, of this program or of a second one.
QByteArray markOf(const QWidget& table)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + ':'
        + QByteArray::number(reinterpret_cast<quintptr>(&table));
}

Node nodeOfRow(const QModelIndex& row)
{
    return row.isValid() ? row.data(NodeRole).value<Node>() : Node{};
}

// What is in the hand: the ref of one row, or how many there are.
QPixmap draggedPicture(const QString& words, const QFont& font, qreal ratio)
{
    const QSize size = QFontMetrics{font}.size(0, words) + QSize{20, 10};
    QPixmap picture{size * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().selectionLine);
    painter.setBrush(theme().selection);
    painter.drawRoundedRect(QRectF{QPointF{0.5, 0.5}, QSizeF{size} - QSizeF{1, 1}}, 4, 4);
    painter.setPen(theme().text);
    painter.setFont(font);
    painter.drawText(QRect{QPoint{}, size}, Qt::AlignCenter, words);
    return picture;
}

} // namespace

std::vector<QModelIndex> PlanTreeView::selectedInOrder() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    std::vector<QModelIndex> rows{selected.begin(), selected.end()};
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex& one, const QModelIndex& other) {
        return visualRect(one).top() < visualRect(other).top();
    });
    return rows;
}

QMimeData* PlanTreeView::draggedRows() const
{
    auto* const data = new QMimeData;
    data->setData(draggedRowsType(), markOf(*this));
    return data;
}

void PlanTreeView::startDrag(Qt::DropActions)
{
    const std::vector<QModelIndex> rows = selectedInOrder();
    if (rows.empty() || !m_dropRule) {
        return;
    }
    auto* const drag = new QDrag{this};
    drag->setMimeData(draggedRows());
    const QString ref = rows.front().data(RefRole).toString();
    const QString words = rows.size() > 1 ? tr("%1 rows").arg(rows.size()) : ref.isEmpty() ? tr("1 row") : ref;
    drag->setPixmap(draggedPicture(words, font(), devicePixelRatioF()));
    drag->exec(Qt::MoveAction);
    showLanding(std::nullopt);
}

// The lower edge of a row and of what is unfolded below it.
int PlanTreeView::bottomOf(const QModelIndex& row) const
{
    QModelIndex last = row;
    while (isExpanded(last) && model()->rowCount(last) > 0) {
        last = model()->index(model()->rowCount(last) - 1, 0, last);
    }
    return visualRect(last).bottom() + 1;
}

PlanTreeView::Landing PlanTreeView::landing(
    const QModelIndex& owner, const QModelIndex& before, NodeKind kind) const
{
    const Node node = owner.isValid() ? nodeOfRow(owner) : Node{NodeKind::Plan, {}};
    const bool isBefore = before.isValid() && nodeOfRow(before).kind == kind;
    Landing landing{{node, isBefore ? nodeOfRow(before).id : QUuid{}}, 0};
    if (isBefore) {
        landing.line = visualRect(before).top();
        return landing;
    }
    landing.line = owner.isValid() ? visualRect(owner).bottom() + 1 : 0;
    for (int row = 0; row < model()->rowCount(owner) && (!owner.isValid() || isExpanded(owner)); ++row) {
        const QModelIndex child = model()->index(row, 0, owner);
        const bool isAbove = nodeOfRow(child).kind == kind || kind == NodeKind::Objective; // actions come before objectives
        landing.line = isAbove ? bottomOf(child) : landing.line;
    }
    return landing;
}

// Rows land beside others of their level: before one whose upper half is pointed at, else behind it. Over what may hold
// them they land first in it.
std::optional<PlanTreeView::Landing> PlanTreeView::landingAt(const QPoint& position) const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    QModelIndex row = indexAt({1, position.y()});
    if (selected.isEmpty() || !row.isValid()) {
        return std::nullopt;
    }
    const NodeKind kind = nodeOfRow(selected.front()).kind;
    const auto isBelow = [&](const QModelIndex& at) {
        return static_cast<int>(nodeOfRow(at).kind) > static_cast<int>(kind);
    };
    bool isUpper = position.y() < visualRect(row).center().y();
    while (row.parent().isValid() && nodeOfRow(row).kind != kind && isBelow(row)) {
        row = row.parent();
        isUpper = kind == NodeKind::Priority && position.y() < (visualRect(row).top() + bottomOf(row)) / 2;
    }
    if (nodeOfRow(row).kind == kind) {
        return landing(row.parent(), isUpper ? row : row.siblingAtRow(row.row() + 1), kind);
    }
    QModelIndex first = model()->index(0, 0, row);
    while (first.isValid() && nodeOfRow(first).kind != kind) {
        first = first.siblingAtRow(first.row() + 1);
    }
    return landing(row, first, kind);
}

void PlanTreeView::showLanding(const std::optional<Landing>& landing)
{
    m_landing = landing;
    viewport()->update();
}

void PlanTreeView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(m_dropRule && event->mimeData()->data(draggedRowsType()) == markOf(*this));
}

void PlanTreeView::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (position.y() < scrollZone) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - scrollStep);
    } else if (position.y() > viewport()->height() - scrollZone) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + scrollStep);
    }
    const std::optional<Landing> landing = landingAt(position);
    const bool isTaken = landing && m_dropRule && m_dropRule(landing->to);
    showLanding(isTaken ? landing : std::nullopt);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(isTaken);
}

void PlanTreeView::dragLeaveEvent(QDragLeaveEvent* event)
{
    showLanding(std::nullopt);
    event->accept();
}

void PlanTreeView::dropEvent(QDropEvent* event)
{
    const std::optional<Landing> landing = landingAt(event->position().toPoint());
    showLanding(std::nullopt);
    setState(NoState);
    const bool isTaken = landing && m_dropRule && m_dropRule(landing->to);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(isTaken);
    if (isTaken) {
        Q_EMIT rowsDropped(landing->to);
    }
}

void PlanTreeView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (!m_landing) {
        return;
    }
    QPainter painter{viewport()};
    const int line = std::clamp(m_landing->line, 2, viewport()->height() - 2);
    painter.setPen(QPen{theme().accent, 2});
    painter.setBrush(theme().base);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawLine(10, line, viewport()->width() - 6, line);
    painter.drawEllipse(QPoint{6, line}, 4, 4);
}

} // namespace boardplan

#pragma once

#include "gui/plan/plan_group_row.h"
#include "gui/plan/plan_row_heights.h"

#include <boardplan/document/move_verbs.h>
#include <boardplan/domain/node.h>

#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>
#include <functional>
#include <optional>
#include <vector>

class QMimeData;
class QTimer;

namespace boardplan {

class PlanHeader;

// The table people know from Word, as a tree without indentation: wrapped text, rows as tall as
// they need, parents across the columns. Paints its rows itself; heights are measured once and
// kept. Knows nothing of the document: what a person asks for comes out as signals.
class PlanTreeView : public QTreeView {
    Q_OBJECT

public:
    explicit PlanTreeView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    PlanHeader* planHeader() const { return m_header; }

    // Height of a row, for the delegate: measured, or the average until it is.
    int rowHeight(const QModelIndex& index) const;
    // Where the text of a cell stands in the viewport; for a parent the area of its words.
    QRect cellRect(const QModelIndex& index) const;

    // Measures what will be in sight, so that the row ends where it should.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    // False where the model does not let the cell be edited.
    bool openEditor(const QModelIndex& index);
    // Opens the next editable cell in reading order, if there is one.
    void openNextEditor(const QModelIndex& from, bool isForward);

    // Shares the width of the table anew; done by itself until a person drags a column.
    void balanceColumns();
    // What a person made of the columns; empty where nobody dragged any.
    QByteArray columnState() const;
    void setColumnState(const QByteArray& state);

    // Opens every parent but those a person folded since the last `forgetFolds`.
    void unfold();
    void forgetFolds() { m_folded.clear(); }

    // Whether what is selected may be dropped there; without it nothing is. The plan as an owner goes without an id.
    using DropRule = std::function<bool(const Destination&)>;
    void setDropRule(DropRule rule) { m_dropRule = std::move(rule); }
    // What rows dragged carry, so that only this very table takes them.
    QMimeData* draggedRows() const;
    // Rows that are selected, from the top.
    std::vector<QModelIndex> selectedInOrder() const;

Q_SIGNALS:
    void rowsDropped(const boardplan::Destination& to);
    // Enter, F2 or a double click.
    void cellActivated(const QModelIndex& index);
    // Letters typed on a cell, which take the place of what is in it.
    void cellTypedOver(const QModelIndex& index, const QString& letters);
    void newActionWanted();
    void copyWanted(bool withHeadings);
    void columnsDragged();

public Q_SLOTS:
    void doItemsLayout() override;

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int sizeHintForColumn(int column) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void reset() override;
    void keyPressEvent(QKeyEvent* event) override;
    // Letters are for the cell; rows are found by Ctrl+G.
    void keyboardSearch(const QString&) override {}
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Where dragged rows would land, and the height of the line that says so.
    struct Landing {
        Destination to;
        int line = 0;
    };
    std::optional<Landing> landingAt(const QPoint& position) const;
    Landing landing(const QModelIndex& owner, const QModelIndex& before, NodeKind kind) const;
    int bottomOf(const QModelIndex& row) const;
    void showLanding(const std::optional<Landing>& landing);
    bool isParent(const QModelIndex& index) const;
    bool isOnArrow(const QModelIndex& index, const QPoint& position) const;
    std::vector<PlanColumnSpan> columnSpans() const;
    void paintCells(QPainter& painter, const QRect& row, const QModelIndex& first) const;
    void paintState(QPainter& painter, const QRect& row, const QModelIndex& first) const;
    // The column that stands left (-1) or right (1) of another; -1: none.
    int columnBeside(int column, int step) const;
    QModelIndex nextEditable(QModelIndex index, bool isForward) const;

    void measure(const QModelIndex& index) const;
    void measureAhead();
    void measureSlice();
    void relayout();
    void columnResized(int column);
    void orderColumns();

    PlanHeader* m_header;
    mutable PlanRowHeights m_heights;
    QTimer* m_relayout;  // after a row turned out other than thought
    QTimer* m_measuring; // while idle
    QPersistentModelIndex m_measuredUpTo;
    QSet<Node> m_folded;
    bool m_isBalancing = false;
    bool m_isUnfolding = false;
    bool m_hasOwnWidths = false;
    DropRule m_dropRule;
    std::optional<Landing> m_landing; // while rows are dragged over a place that takes them
};

} // namespace boardplan

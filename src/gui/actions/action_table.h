#pragma once

#include "gui/actions/action_columns.h"

#include <QTableView>

#include <optional>

namespace boardplan {

class ActionHeader;
class ActionListModel;

// The list of actions: rows of two lines, headings of groups between them. What a person asks for
// comes out as signals.
class ActionTable : public QTableView {
    Q_OBJECT

public:
    explicit ActionTable(ActionListModel& model, QWidget* parent = nullptr);

    ActionColumns& columns() { return m_columns; }
    // Shares the width anew, after the columns, the plan or the room changed.
    void layOutColumns();
    // The rows selected, from the top.
    std::vector<QModelIndex> selectedInOrder() const;
    // Makes a line the current one and selects it; puts it in sight.
    void goTo(const QModelIndex& index);

Q_SIGNALS:
    // Enter or a double click.
    void actionActivated(boardplan::ActionId action);
    void copyWanted(bool withHeadings);
    void columnsChanged();
    // Columns have come, gone or changed their width by themselves.
    void laidOut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void activate(const QModelIndex& index);
    void sizeRows();
    void sizeFrom(int row);
    const ActionColumns::Content& content();

    ActionListModel& m_model;
    ActionHeader* m_header;
    ActionColumns m_columns;
    std::optional<ActionColumns::Content> m_content; // of the rows there are
    bool m_hasGroups = false; // some rows may be of another height
};

} // namespace boardplan

#pragma once

#include <boardplan/models/action_list_model.h>

#include <QWidget>

class QLabel;

namespace boardplan {

class ActionColumns;
class ChooserButton;
class LinkButton;

// The line between the filter and the list: how many are shown with the way back to all of them,
// and how the list is grouped, sorted and laid out. What does not fit in one line is one menu.
class ListTools : public QWidget {
    Q_OBJECT

public:
    explicit ListTools(QWidget* parent = nullptr);

    // `words` say what the filter is; empty: nothing is filtered.
    void setShown(int shown, int total, const QString& words);
    void setGrouping(ActionGrouping grouping);
    void setOrder(const ActionOrder& order);
    // Which columns are shown, and whether that is as room allows.
    void setColumns(const QSet<ActionColumn>& shown, bool isByRoom);
    QString shownText() const;
    void setRoom(int width);

    ChooserButton* groups() const { return m_groups; }
    ChooserButton* orders() const { return m_orders; }
    ChooserButton* columns() const { return m_columns; }
    // The three in one, where they have no room beside each other; else hidden.
    ChooserButton* all() const { return m_all; }
    LinkButton* clear() const { return m_clear; }

Q_SIGNALS:
    void clearWanted();
    void groupingChosen(boardplan::ActionGrouping grouping);
    void orderChosen(const boardplan::ActionOrder& order);
    // Nothing: as room allows.
    void columnsChosen(const std::optional<QSet<boardplan::ActionColumn>>& columns);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillGroups();
    void fillOrders();
    void fillColumns();
    void fillAll();
    void say(ChooserButton* chooser, const QString& words);
    void fold();

    QWidget* m_count; // m_shown and m_clear
    QLabel* m_shown;
    LinkButton* m_clear;
    ChooserButton* m_groups;
    ChooserButton* m_orders;
    ChooserButton* m_columns;
    ChooserButton* m_all;
    int m_room = QWIDGETSIZE_MAX;
    ActionGrouping m_grouping = ActionGrouping::None;
    ActionOrder m_order;
    QSet<ActionColumn> m_columnsShown;
    bool m_isByRoom = true;
};

// "lead", "due month": for buttons and menus.
QString groupingWords(ActionGrouping grouping);

} // namespace boardplan

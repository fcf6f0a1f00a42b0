#pragma once

#include "gui/setup/lead_table_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace boardplan {

// The directory as a table that is filtered, sorted and chosen from; several rows may be chosen at
// once. The delete key, Enter and the menu key ask for what the page does about them.
class LeadList : public QWidget {
    Q_OBJECT

public:
    explicit LeadList(QWidget* parent = nullptr);

    void setRows(std::vector<LeadRow> rows);
    std::vector<LeadId> chosen() const; // in the order shown
    void choose(const std::vector<LeadId>& leads);
    QTableView& table() const { return *m_table; }
    QLineEdit& filter() const { return *m_filter; }

Q_SIGNALS:
    void chosenChanged();
    void addWanted();
    void entered();                    // Enter: to the lead's card
    void removeWanted();               // Delete
    void menuWanted(const QPoint& at); // of the screen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    int contentWidth(int column) const;
    void layOutColumns();
    void showCount();

    LeadTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace boardplan

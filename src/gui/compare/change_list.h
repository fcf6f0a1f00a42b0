#pragma once

#include <QListView>

namespace boardplan {

class ChangeListModel;

// The list of changes: Enter or a double click goes to what a row is about.
class ChangeList : public QListView {
    Q_OBJECT

public:
    explicit ChangeList(ChangeListModel& model, QWidget* parent = nullptr);

    std::vector<int> selectedRows() const; // in order

Q_SIGNALS:
    void rowActivated(int row);
    void copyWanted(bool withHeadings);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void activate(const QModelIndex& index);
    void bringCurrentIntoSight();

    ChangeListModel& m_model;
};

} // namespace boardplan

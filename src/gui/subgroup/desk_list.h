#pragma once

#include <QListView>

#include <boardplan/domain/ids.h>

namespace boardplan {

class DeskListModel;

// A chair's actions in three heaps. Arrows move from action to action, over the headings; any letter or digit is a
// rating's, Enter or F2 opens the form without one,
// Ctrl+Enter records what was typed there.
class DeskList : public QListView {
    Q_OBJECT

public:
    explicit DeskList(DeskListModel& model, QWidget* parent = nullptr);

    // Null where no action is chosen.
    ActionId current() const;
    // Makes an action the current one and brings it into sight, with the heading of its heap where it is the first.
    void choose(ActionId action);

Q_SIGNALS:
    void actionChosen(boardplan::ActionId action);
    void letterTyped(const QString& letter);
    void updateWanted();
    void recordWanted();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void bringCurrentIntoSight();
    void chooseRow(int row);

    DeskListModel& m_model;
};

} // namespace boardplan

#pragma once

#include <boardplan/reporting/reports.h>

#include <QListWidget>

namespace boardplan {

// The columns of the action table: which of them, and in which order. Space ticks one; Alt+Shift with an arrow moves it,
// and so does the mouse.
class ColumnList : public QListWidget {
    Q_OBJECT

public:
    explicit ColumnList(QWidget* parent = nullptr);

    // `chosen`: names in their order; empty: the usual ones. Says nothing of it, and leaves the list as it stands where
    // that is the same.
    void show(const std::vector<ColumnChoice>& choices, const QStringList& chosen);
    // Empty where they are the usual ones in their order.
    QStringList chosen() const;
    bool isUsual() const { return chosen().isEmpty(); }
    void chooseUsual();
    // Moves the current one by so many rows.
    void move(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    // By a person.
    void changed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fill(const QStringList& chosen);
    void addRow(const ColumnChoice& choice, bool isTicked);
    void keepOne(QListWidgetItem* item);
    QStringList ticked() const;

    std::vector<ColumnChoice> m_choices;
    bool m_isFilling = false;
};

} // namespace boardplan

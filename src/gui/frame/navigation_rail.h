#pragma once

#include "gui/frame/view_entries.h"

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace boardplan {

// The list of views at the left. The buttons press each other out; arrow keys move between them.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void setCurrent(ViewKind view);
    void setPast(bool isPast);
    void focusCurrent();

    QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(boardplan::ViewKind view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addView(const ViewEntry& entry);

    QVBoxLayout* m_column = nullptr;
    QHash<ViewKind, QAbstractButton*> m_buttons;
    bool m_isPast = false;
};

} // namespace boardplan

#pragma once

#include "gui/frame/view_entries.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace boardplan {

class RailButton;

// The list of views at the left. The buttons press each other out; arrow keys move between them. Where the window is
// narrow it is slim: icons, whose names are tooltips.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void setCurrent(ViewKind view);
    void setPast(bool isPast);
    void setSlim(bool isSlim);
    bool isSlim() const { return m_isSlim; }
    void focusCurrent();

    QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(boardplan::ViewKind view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addView(const ViewEntry& entry);

    QVBoxLayout* m_column = nullptr;
    QHash<ViewKind, RailButton*> m_buttons;
    bool m_isPast = false;
    bool m_isSlim = false;
};

} // namespace boardplan

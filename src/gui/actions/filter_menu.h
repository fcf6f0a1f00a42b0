#pragma once

#include "gui/frame/chooser_button.h"

#include <QList>

namespace boardplan {

class FilterChip;

// The quick filters as one menu, for where they have no room beside each other. Each stays its chip, which is pressed.
class FilterMenu : public ChooserButton {
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    // In the order of the menu; those that are hidden have no place in it. They must outlive the next call.
    void setChips(QList<FilterChip*> chips) { m_chips = std::move(chips); }
    // What is on and how many each would show, on the button and in an open menu.
    void refresh();

private:
    QList<FilterChip*> offered() const;
    void fill();
    void refreshActions();

    QList<FilterChip*> m_chips;
};

} // namespace boardplan

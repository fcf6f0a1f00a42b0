#pragma once

#include "gui/frame/chooser_button.h"

#include <QList>

namespace boardplan {

class FilterChip;

// The quick filters as one menu, for where they have no room beside each other. Each stays its chip, which is pressed.
// Where there is still less room the menus of other choosers are in it.
class FilterMenu : public ChooserButton {
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    // In the order of the menu; those that are hidden have no place in it. They must outlive the next call.
    void setChips(QList<FilterChip*> chips) { m_chips = std::move(chips); }
    // Those whose menus are in this one. They must outlive the next call.
    void setChoosers(QList<ChooserButton*> choosers) { m_choosers = std::move(choosers); }
    // What is on and how many each would show, on the button and in an open menu. `chosenThere`: in the choosers.
    void refresh(int chosenThere);

private:
    QList<FilterChip*> offered() const;
    void fill();
    void refreshActions();

    QList<FilterChip*> m_chips;
    QList<ChooserButton*> m_choosers;
};

} // namespace boardplan

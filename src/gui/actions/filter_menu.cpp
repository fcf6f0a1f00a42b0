#include "gui/actions/filter_menu.h"

#include "gui/actions/choice_button.h"
#include "gui/actions/filter_chip.h"

#include <QMenu>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

FilterMenu::FilterMenu(QWidget* parent)
    : ChooserButton{parent}
{
    setMenu(new TickMenu{this});
    connect(menu(), &QMenu::aboutToShow, this, &FilterMenu::fill);
}

QList<FilterChip*> FilterMenu::offered() const
{
    QList<FilterChip*> chips = m_chips;
    chips.removeIf([](const FilterChip* chip) { return chip->isHidden(); });
    return chips;
}

void FilterMenu::fill()
{
    menu()->clear();
    for (FilterChip* const chip : offered()) {
        QAction* const action = menu()->addAction(QString{});
        action->setCheckable(true);
        connect(action, &QAction::triggered, chip, &QAbstractButton::click);
    }
    menu()->addSeparator();
    for (const ChooserButton* const chooser : m_choosers) {
        if (chooser->isOffered()) {
            chooser->menu()->setTitle(menuName(chooser->accessibleName()));
            menu()->addMenu(chooser->menu());
        }
    }
    refreshActions();
}

void FilterMenu::refresh(int chosenThere)
{
    const QList<FilterChip*> chips = offered();
    const auto on = (m_choosers.isEmpty() ? 0 : chosenThere)
        + std::count_if(chips.begin(), chips.end(), [](const FilterChip* chip) { return chip->isChecked(); });
    const QString name = m_choosers.isEmpty() ? tr("Ratings and states") : tr("Filters");
    const QString words = on == 0 ? name : tr("%1: %2").arg(name, QString::number(on));
    setWords({}, words);
    setAccessibleName(words);
    if (menu()->isVisible()) {
        refreshActions();
    }
}

void FilterMenu::refreshActions()
{
    const QList<FilterChip*> chips = offered();
    const QList<QAction*> actions = menu()->actions();
    for (qsizetype at = 0; at < std::min(actions.size(), chips.size()); ++at) {
        actions[at]->setText(u"%1\t%2"_s.arg(menuName(chips[at]->text()), chips[at]->count()));
        actions[at]->setChecked(chips[at]->isChecked());
    }
}

} // namespace boardplan

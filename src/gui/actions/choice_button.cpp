#include "gui/actions/choice_button.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

bool TickMenu::tick(QAction* action)
{
    if (action == nullptr || !action->isEnabled() || !action->isCheckable()) {
        return false;
    }
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!tick(actionAt(event->position().toPoint()))) {
        QMenu::mouseReleaseEvent(event);
    }
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !tick(activeAction())) {
        QMenu::keyPressEvent(event);
    }
}

ChoiceButton::ChoiceButton(const QString& name, const QString& several, QWidget* parent)
    : ChooserButton{parent}
    , m_name{name}
    , m_several{several}
{
    setMenu(new TickMenu{this});
    connect(menu(), &QMenu::aboutToShow, this, &ChoiceButton::fillMenu);
}

void ChoiceButton::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    const auto isChosen = [](const Choice& choice) { return choice.isChosen; };
    const auto chosen = std::count_if(m_choices.begin(), m_choices.end(), isChosen);
    const auto first = std::find_if(m_choices.begin(), m_choices.end(), isChosen);
    const QString what = chosen == 0   ? QString{}
                         : chosen == 1 ? first->name
                                       : tr("%1 %2").arg(QString::number(chosen), m_several);
    constexpr qsizetype longest = 26;
    const QString shown = what.size() > longest ? what.left(longest - 1) + u'…' : what;
    setWords(shown, chosen == 0 ? m_name : QString{});
    setAccessibleName(chosen == 0 ? tr("%1: any").arg(m_name) : tr("%1: %2").arg(m_name, what));
    setOffered(!m_choices.empty());
    if (menu()->isVisible()) {
        refreshCounts();
    }
}

void ChoiceButton::fillMenu()
{
    menu()->clear();
    for (const Choice& choice : m_choices) {
        QAction* const action = menu()->addAction(QString{});
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, id = choice.id](bool isChosen) { Q_EMIT toggled(id, isChosen); });
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("Any")), &QAction::triggered, this, &ChoiceButton::cleared);
    refreshCounts();
}

void ChoiceButton::refreshCounts()
{
    const QList<QAction*> actions = menu()->actions();
    if (actions.size() < static_cast<qsizetype>(m_choices.size())) {
        return;
    }
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        const Choice& choice = m_choices[at];
        QAction* const action = actions[static_cast<qsizetype>(at)];
        action->setText(u"%1\t%2"_s.arg(menuName(choice.name), QString::number(choice.count)));
        action->setChecked(choice.isChosen);
    }
}

QString menuName(QString name)
{
    return name.replace(u'&', u"&&"_s).replace(u'\n', u' ');
}

} // namespace boardplan

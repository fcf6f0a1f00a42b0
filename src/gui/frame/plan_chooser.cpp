#include "gui/frame/plan_chooser.h"

#include "gui/plan_scope.h"
#include "gui/session.h"

#include <QMenu>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Menus read "&" as a mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

PlanChooser::PlanChooser(Session& session, QWidget* parent)
    : ChooserButton{parent}
    , m_session{session}
{
    auto* const menu = new QMenu{this};
    connect(menu, &QMenu::aboutToShow, this, &PlanChooser::fillMenu);
    setMenu(menu);
    setAccessibleDescription(tr("Chooses the plan that the window shows"));
    connect(&session, &Session::planChanged, this, &PlanChooser::refresh);
    connect(&session, &Session::viewChanged, this, &PlanChooser::refresh);
    refresh();
}

void PlanChooser::refresh()
{
    if (m_session.showsSeveral()) {
        const QString words = scopeWords(m_session.book(), m_session.scope());
        setWords(words, {});
        setAccessibleName(tr("Plan: %1").arg(words));
        return;
    }
    const Plan* const plan = m_session.book().find(m_session.plan());
    if (plan == nullptr) {
        setWords({}, tr("No plan yet"), true);
        setAccessibleName(tr("Plan: none yet"));
        return;
    }
    const QString boards = boardNamesOf(m_session.book(), *plan);
    setWords(boards, u"· "_s + plan->title);
    setAccessibleName(tr("Plan: %1, %2").arg(boards, plan->title));
}

void PlanChooser::addChoice(const QString& words, bool isChosen, std::function<void()> choose)
{
    QAction* const action = menu()->addAction(menuText(words));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, std::move(choose));
}

void PlanChooser::fillMenu()
{
    menu()->clear();
    const std::vector<Node> scopes = scopesOf(m_session.book());
    for (const Node& scope : scopes) {
        addChoice(scopeWords(m_session.book(), scope), m_session.showsSeveral() && scope == m_session.scope(),
            [this, scope] { m_session.chooseBoards(scope); });
    }
    if (!scopes.empty()) {
        menu()->addSeparator();
    }
    for (const PlanId id : m_session.book().plans()) {
        addChoice(planWords(m_session.book(), id), id == m_session.plan(), [this, id] { m_session.choosePlan(id); });
    }
    if (menu()->isEmpty()) {
        menu()->addAction(tr("This file holds no plan yet"))->setEnabled(false);
    }
}

} // namespace boardplan

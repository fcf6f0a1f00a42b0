#include "gui/frame/plan_chooser.h"

#include "gui/session.h"

#include <QMenu>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "Exampleshire SAB, Otherton SAB": short names where the boards have them.
QString boardNames(const PlanBook& book, const Plan& plan)
{
    QStringList names;
    for (const BoardId id : plan.boards) {
        const Board* const board = book.find(id);
        if (board != nullptr) {
            names.append(board->shortName.isEmpty() ? board->name : board->shortName);
        }
    }
    return names.join(u", "_s);
}

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
    const Plan* const plan = m_session.book().find(m_session.plan());
    if (plan == nullptr) {
        setWords({}, tr("No plan yet"), true);
        setAccessibleName(tr("Plan: none yet"));
        return;
    }
    const QString boards = boardNames(m_session.book(), *plan);
    setWords(boards, u"· "_s + plan->title);
    setAccessibleName(tr("Plan: %1, %2").arg(boards, plan->title));
}

void PlanChooser::fillMenu()
{
    menu()->clear();
    for (const PlanId id : m_session.book().plans()) {
        const Plan& plan = *m_session.book().find(id);
        const QString text = u"%1 · %2"_s.arg(boardNames(m_session.book(), plan), plan.title);
        QAction* const action = menu()->addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(id == m_session.plan());
        connect(action, &QAction::triggered, this, [this, id] { m_session.choosePlan(id); });
    }
    if (menu()->isEmpty()) {
        menu()->addAction(tr("This file holds no plan yet"))->setEnabled(false);
    }
}

} // namespace boardplan

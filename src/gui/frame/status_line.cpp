#include "gui/frame/status_line.h"

#include "gui/look/spoken_role.h"
#include "gui/overview/overview_figures.h"
#include "gui/plan_scope.h"
#include "gui/session.h"

#include <boardplan/reporting/node_figures.h>

#include <QLabel>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString counted(int count, const QString& one, const QString& many)
{
    return (count == 1 ? one : many).arg(count);
}

std::vector<PlanId> plansLookedAt(const Session& session)
{
    return session.showsSeveral() ? plansOfScope(session.book(), session.scope()) : std::vector{session.plan()};
}

int pausedActions(const View& view, const std::vector<ActionId>& actions)
{
    return static_cast<int>(std::count_if(actions.begin(), actions.end(), [&](ActionId action) {
        const bool maybe = view.book().find(action)->state.key == ActionStateKey::Paused; // most are not
        return maybe && view.exclusion(action) == Exclusion::Paused;
    }));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar{parent}
    , m_left{new QLabel{this}}
    , m_right{new QLabel{this}}
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    for (QLabel* const label : {m_left, m_right}) {
        label->setTextFormat(Qt::PlainText);
    }
    setSpokenRole(*m_left, QAccessible::AlertMessage);
    addWidget(m_left);
    addPermanentWidget(m_right);
}

void StatusLine::follow(Session* session)
{
    m_session = session;
    if (session != nullptr) {
        connect(session, &Session::viewChanged, this, &StatusLine::refresh);
        connect(session, &Session::viewChanged, this, &StatusLine::tellAct);
        connect(session, &Session::planChanged, this, &StatusLine::refresh);
        connect(session, &Session::selectionChanged, this, &StatusLine::refresh);
        // A closed file leaves nothing to say.
        connect(session, &QObject::destroyed, this, [this, session] {
            if (m_session == session) {
                follow(nullptr);
            }
        });
    }
    m_standing = session == nullptr ? 0 : session->document().standing();
    refresh();
}

void StatusLine::tellAct()
{
    if (m_session == nullptr) {
        return;
    }
    const Document& document = m_session->document();
    const std::size_t before = std::exchange(m_standing, document.standing());
    if (m_standing == before) {
        return;
    }
    m_left->setAccessibleName(m_standing < before ? tr("Undone: %1. %2").arg(document.redoVerb(), m_left->text())
                                                  : tr("Done: %1. %2").arg(document.undoVerb(), m_left->text()));
    announce(*m_left);
}

QString StatusLine::savedText() const
{
    if (m_session == nullptr) {
        return {};
    }
    const QDateTime saved = m_session->document().lastSaved().toLocalTime();
    if (!saved.isValid()) {
        return tr("all saved");
    }
    const QDate today = m_session->document().today();
    const QString when = saved.date() == today ? saved.time().toString(u"HH:mm"_s) : shortDate(saved.date(), today);
    return tr("all saved %1").arg(when);
}

void StatusLine::refresh()
{
    m_left->setText(m_session == nullptr ? QString{} : leftText());
    m_right->setText(m_session == nullptr ? QString{} : rightText());
    m_left->setAccessibleName(m_left->text());
    m_right->setAccessibleName(m_right->text());
}

QString StatusLine::leftText() const
{
    const View& view = m_session->view();
    std::vector<ActionId> actions;
    for (const PlanId plan : plansLookedAt(*m_session)) {
        const std::vector<ActionId> own = view.book().allActionsOf(plan);
        actions.insert(actions.end(), own.begin(), own.end());
    }
    std::erase_if(actions, [&](ActionId action) { return !view.hasAction(action); });
    QString first = counted(static_cast<int>(actions.size()), tr("%1 action"), tr("%1 actions"));
    if (const int paused = pausedActions(view, actions); paused > 0) {
        first += tr(", %1 paused").arg(paused);
    }
    QStringList parts{first};
    const Node selected = m_session->selection();
    if (const std::size_t rows = m_session->selectedRows().size(); rows > 1) {
        parts.append(tr("%1 selected").arg(rows));
    } else if (selected.kind == NodeKind::Action) {
        parts.append(tr("%1 selected").arg(view.label(ActionId{selected.id})));
    }
    const QString reason = m_session->document().readOnlyReason();
    parts.append(reason.isEmpty() ? savedText() : tr("read only"));
    return parts.join(u" · "_s);
}

QString StatusLine::rightText() const
{
    if (m_session->plan().isNull() && !m_session->showsSeveral()) {
        return {};
    }
    const View& view = m_session->view();
    const Node plan
        = m_session->showsSeveral() ? m_session->scope() : Node::of(NodeKind::Plan, m_session->plan());
    const RollupSummary summary = view.summary(plan);
    const QString rated
        = tr("%1 of %2 rated").arg(QString::number(summary.rated), QString::number(summary.included));
    const QString rule = tr("rule %1").arg(ruleName(view.rule(plan).kind));
    return QStringList{nodeChip(view, plan).text(), rated, rule}.join(u" · "_s);
}

} // namespace boardplan

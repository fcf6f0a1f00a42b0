#include "gui/frame/places.h"

#include "gui/frame/workspace.h"
#include "gui/node_words.h"
#include "gui/plan/plan_view.h"
#include "gui/session.h"

namespace boardplan {

Places::Places(Session& session, Workspace& workspace)
    : QObject{&workspace}
    , m_session{session}
    , m_workspace{workspace}
{
    m_history.arrive(here(), PlaceHistory::Arrival::Step);
    connect(&session, &Session::selectionChanged, this, &Places::noteLater);
    connect(&session, &Session::planChanged, this, &Places::noteLater);
    connect(&session, &Session::viewChanged, this, &Places::noteLater);
    connect(&workspace, &Workspace::viewShown, this, &Places::noteLater);
    connect(&session.document(), &Document::edited, this, [this] {
        note();
        m_history.keep();
    });
}

Whereabouts Places::here() const
{
    Whereabouts place;
    place.view = m_workspace.currentView();
    place.plan = m_session.plan();
    place.scope = m_session.scope();
    place.selection = m_session.selection();
    place.day = m_session.isToday() ? QDate{} : m_session.view().day();
    return place;
}

bool Places::isThere(const Whereabouts& place) const
{
    const PlanBook& book = m_session.book();
    const bool isSeveral = place.scope.kind != NodeKind::Plan;
    const bool isScopeThere = isSeveral ? place.scope.kind == NodeKind::All || isInBook(book, place.scope)
                                        : place.plan.isNull() ? book.plans().empty()
                                                             : book.find(place.plan) != nullptr;
    return isScopeThere && (place.selection.kind == NodeKind::All || isInBook(book, place.selection));
}

void Places::jump()
{
    note();
    m_how = PlaceHistory::Arrival::Jump;
}

void Places::noteLater()
{
    if (!m_isNoting && !m_isGoing) {
        m_isNoting = true;
        QMetaObject::invokeMethod(this, &Places::note, Qt::QueuedConnection);
    }
}

void Places::note()
{
    m_isNoting = false;
    m_history.arrive(here(), m_how);
    m_how = PlaceHistory::Arrival::Step;
    Q_EMIT changed();
}

bool Places::canGo(int step)
{
    return m_history.canGo(step, [this](const Whereabouts& place) { return isThere(place); });
}

void Places::go(int step)
{
    note();
    if (const auto place = m_history.go(step, [this](const Whereabouts& other) { return isThere(other); })) {
        m_isGoing = true;
        show(*place);
        m_isGoing = false;
        Q_EMIT changed();
    }
}

void Places::show(const Whereabouts& place)
{
    if (!(place.day == here().day)) {
        const Status status = m_session.lookAt(place.day);
        if (!status) {
            Q_EMIT m_workspace.failed(status.error());
            return;
        }
    }
    if (place.scope.kind == NodeKind::Plan) {
        m_session.choosePlan(place.plan);
    } else {
        m_session.chooseBoards(place.scope);
    }
    m_workspace.enterView(place.view);
    m_session.select(place.selection);
    if (place.view == ViewKind::Plan && place.selection.kind != NodeKind::All && !m_session.showsSeveral()) {
        m_workspace.planView().goTo(place.selection);
    }
}

} // namespace boardplan

#include "gui/session.h"

#include "gui/node_words.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

Session::Session(std::unique_ptr<Document> document, QObject* parent)
    : QObject{parent}
    , m_document{std::move(document)}
{
    const std::vector<PlanId> plans = book().plans();
    m_plan = plans.empty() ? PlanId{} : plans.front();
    connect(m_document.get(), &Document::edited, this, [this] {
        keepToTheBook();
        Q_EMIT viewChanged();
    });
}

Session::~Session() = default;

const View& Session::view() const
{
    return m_asAt ? *m_asAt : m_document->view();
}

QString Session::lockedReason() const
{
    if (!isToday()) {
        return tr("You are looking at %1. Choose today to make changes.").arg(displayLongDate(view().day()));
    }
    return m_document->readOnlyReason();
}

// What was looked at may have gone by an undo.
void Session::keepToTheBook()
{
    const bool isBoardGone = m_scope.kind == NodeKind::Board && book().find(BoardId{m_scope.id}) == nullptr;
    if (showsSeveral() && !isBoardGone && !book().plans().empty()) {
        return;
    }
    if (m_plan.isNull() || book().find(m_plan) == nullptr) {
        const std::vector<PlanId> now = book().plans();
        choosePlan(now.empty() ? PlanId{} : now.front());
    }
}

void Session::chooseBoards(const Node& scope)
{
    if (scope == m_scope) {
        return;
    }
    m_plan = {};
    m_scope = scope;
    m_selection = {};
    m_rows.clear();
    Q_EMIT planChanged();
    Q_EMIT selectionChanged();
}

void Session::choosePlan(PlanId plan)
{
    if (plan == m_plan && !showsSeveral()) {
        return;
    }
    m_plan = plan;
    m_scope = {NodeKind::Plan, {}};
    m_selection = {};
    m_rows.clear();
    Q_EMIT planChanged();
    Q_EMIT selectionChanged();
}

Status Session::lookAt(const QDate& day)
{
    if (!day.isValid() || day == m_document->today()) {
        m_asAt.reset();
    } else {
        auto view = m_document->viewAsAt(day);
        if (!view) {
            return view.error();
        }
        m_asAt.emplace(std::move(view).value());
    }
    Q_EMIT viewChanged();
    return done();
}

void Session::select(const Node& node)
{
    selectRows(node, {});
}

void Session::selectRows(const Node& node, std::vector<Node> rows)
{
    if (rows.size() < 2) {
        rows.clear();
    }
    if (node == m_selection && rows == m_rows) {
        return;
    }
    m_selection = node;
    m_rows = std::move(rows);
    Q_EMIT selectionChanged();
}

std::vector<Node> Session::selectedRows() const
{
    std::vector<Node> rows = m_rows.empty() ? std::vector<Node>{m_selection} : m_rows;
    std::erase_if(rows, [this](const Node& node) { return node.kind == NodeKind::All || !isInBook(book(), node); });
    return rows;
}

std::vector<ActionId> Session::selectedActions() const
{
    std::vector<ActionId> actions;
    for (const Node& node : selectedRows()) {
        if (node.kind == NodeKind::Action) {
            actions.emplace_back(ActionId{node.id});
        }
    }
    return actions;
}

bool Session::perform(const Result<Edit>& edit)
{
    if (!edit) {
        report(edit.error());
        return false;
    }
    return change([&] { return m_document->apply(edit.value()); });
}

Status Session::performFromForm(const Result<Edit>& edit)
{
    if (!edit) {
        return edit.error();
    }
    perform(edit);
    return done();
}

void Session::undo()
{
    change([this] { return m_document->undo(); });
}

void Session::redo()
{
    change([this] { return m_document->redo(); });
}

void Session::goBackTo(std::size_t standing)
{
    change([&] { return m_document->goBackTo(standing); });
}

// Changes are made to today's plan, never while another day is looked at.
template <typename Work>
bool Session::change(Work work)
{
    const QString reason = lockedReason();
    const Status status = reason.isEmpty()
        ? work()
        : Status{Error{ErrorKind::Conflict, u"BP-GUI-001"_s, reason, tr("Nothing was changed."), {}, {}}};
    report(status);
    return status.ok();
}

void Session::report(const Status& status)
{
    if (!status) {
        Q_EMIT failed(status.error());
    }
}

} // namespace boardplan

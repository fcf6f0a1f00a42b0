#include "gui/plan_scope.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString scopeText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

} // namespace

std::vector<Node> scopesOf(const PlanBook& book)
{
    std::vector<Node> boards;
    for (const BoardId board : book.boards()) {
        const Node node = Node::of(NodeKind::Board, board);
        if (!plansOfScope(book, node).empty()) {
            boards.push_back(node);
        }
    }
    std::vector<Node> scopes;
    if (boards.size() > 1 || book.plans().size() > 1) {
        scopes.push_back(Node{});
    }
    if (boards.size() > 1) {
        scopes.insert(scopes.end(), boards.begin(), boards.end());
    }
    return scopes;
}

QString scopeWords(const PlanBook& book, const Node& scope)
{
    const Board* const board = scope.kind == NodeKind::Board ? book.find(BoardId{scope.id}) : nullptr;
    return board == nullptr ? scopeText("All boards") : scopeText("%1: all plans").arg(board->calledName());
}

std::vector<PlanId> plansOfScope(const PlanBook& book, const Node& scope)
{
    std::vector<PlanId> plans = book.plans();
    if (scope.kind == NodeKind::Board) {
        std::erase_if(plans, [&](PlanId plan) { return !book.find(plan)->isOf(BoardId{scope.id}); });
    }
    return plans;
}

QString boardNamesOf(const PlanBook& book, const Plan& plan)
{
    QStringList names;
    for (const BoardId id : plan.boards) {
        if (const Board* const board = book.find(id)) {
            names.append(board->calledName());
        }
    }
    return names.join(u", "_s);
}

QString planWords(const PlanBook& book, PlanId id)
{
    const Plan& plan = *book.find(id);
    const QString title = plan.title.isEmpty() ? scopeText("plan without a title") : plan.title;
    const QString boards = boardNamesOf(book, plan);
    return boards.isEmpty() ? title : boards + u" · "_s + title;
}

} // namespace boardplan

#include "gui/node_words.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString levelText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString labelOfNode(const View& view, const Node& node)
{
    switch (node.kind) {
    case NodeKind::Priority:
        return view.label(PriorityId{node.id});
    case NodeKind::Objective:
        return view.label(ObjectiveId{node.id});
    case NodeKind::Action:
        return view.label(ActionId{node.id});
    default:
        return {};
    }
}

} // namespace

const Plan* planOfNode(const PlanBook& book, const Node& node)
{
    const Priority* priority = nullptr;
    if (node.kind == NodeKind::Plan) {
        return book.find(PlanId{node.id});
    }
    if (node.kind == NodeKind::Action) {
        const Action* action = book.find(ActionId{node.id});
        return action != nullptr ? book.planOf(*action) : nullptr;
    }
    if (node.kind == NodeKind::Objective) {
        const Objective* objective = book.find(ObjectiveId{node.id});
        priority = objective != nullptr ? book.find(objective->priority) : nullptr;
    } else if (node.kind == NodeKind::Priority) {
        priority = book.find(PriorityId{node.id});
    }
    return priority != nullptr ? book.find(priority->plan) : nullptr;
}

bool isInBook(const PlanBook& book, const Node& node)
{
    switch (node.kind) {
    case NodeKind::Board:
        return book.find(BoardId{node.id}) != nullptr;
    case NodeKind::Plan:
        return book.find(PlanId{node.id}) != nullptr;
    case NodeKind::Priority:
        return book.find(PriorityId{node.id}) != nullptr;
    case NodeKind::Objective:
        return book.find(ObjectiveId{node.id}) != nullptr;
    case NodeKind::Lead:
        return book.find(LeadId{node.id}) != nullptr;
    case NodeKind::Action:
        return book.find(ActionId{node.id}) != nullptr;
    case NodeKind::All:
        break;
    }
    return false;
}

QString levelWord(const View& view, const Node& node)
{
    const Plan* plan = planOfNode(view.book(), node);
    const LevelWords words = plan != nullptr ? plan->words : LevelWords{};
    const auto orElse = [](const QString& own, const char* general) {
        return own.isEmpty() ? levelText(general) : own;
    };
    switch (node.kind) {
    case NodeKind::Priority:
        return orElse(words.priority, "Priority");
    case NodeKind::Objective:
        return orElse(words.objective, "Objective");
    case NodeKind::Action:
        return orElse(words.action, "Action");
    case NodeKind::Plan:
        return levelText("Plan");
    case NodeKind::Board:
        return levelText("Board");
    case NodeKind::Lead:
        return levelText("Lead");
    case NodeKind::All:
        break;
    }
    return levelText("All boards");
}

QString nodeWords(const View& view, const Node& node)
{
    const QString label = labelOfNode(view, node);
    if (!label.isEmpty()) {
        return levelWord(view, node) + u' ' + label;
    }
    const QString title = view.heading(node).second;
    return title.isEmpty() ? levelWord(view, node) : title;
}

} // namespace boardplan

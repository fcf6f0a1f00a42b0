#include <boardplan/domain/view.h>

#include "domain/flag_words.h"
#include "domain/view_data.h"
#include "domain/view_facts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace boardplan {

View::View(const PlanBook& book, const QDate& today)
    : d{std::make_unique<Data>()}
{
    d->book = &book;
    d->day = today;
}

View::View(const PlanBook& book, QHash<ActionId, Standing> standings, const QDate& day)
    : View{book, day}
{
    d->isAsAt = true;
    d->standings = std::move(standings);
}

View View::asAt(const PlanBook& book, QHash<ActionId, Standing> changed, const QDate& day)
{
    View view{book, std::move(changed), day};
    view.d->isBookBehind = true;
    return view;
}

View::~View() = default;
View::View(View&&) noexcept = default;
View& View::operator=(View&&) noexcept = default;

const PlanBook& View::book() const
{
    return *d->book;
}

QDate View::day() const
{
    return d->day;
}

bool View::hasAction(ActionId id) const
{
    const Action* action = d->book->find(id);
    return action != nullptr && d->hasAction(*action);
}

const Standing& View::standing(ActionId action) const
{
    return d->standing(action);
}

const Rating* View::rating(ActionId id) const
{
    const Action* action = d->book->find(id);
    return action == nullptr ? nullptr : d->book->schemeOf(*action).find(d->standing(id).rating);
}

bool View::isComplete(ActionId id) const
{
    const Action* action = d->book->find(id);
    return action != nullptr &&
           isCompleteOn(*action, d->standing(id), d->book->schemeOf(*action), d->day);
}

Exclusion View::exclusion(ActionId id) const
{
    const Action* action = d->book->find(id);
    return action == nullptr
               ? Exclusion::None
               : exclusionOn(*action, d->standing(id), d->book->schemeOf(*action), d->day);
}

Deadline View::deadline(ActionId id) const
{
    const Action* action = d->book->find(id);
    const Plan* plan = action == nullptr ? nullptr : d->book->planOf(*action);
    return plan == nullptr ? Deadline{} : deadlineOf(*action, d->standing(id), *plan, d->day);
}

std::vector<Flag> View::flags(ActionId action) const
{
    return worded(d->flagsOf(action));
}

FlagSet View::flagSet(ActionId action) const
{
    return d->flagSetOf(action);
}

QString View::label(ActionId action) const
{
    return d->labelOf(Node::of(NodeKind::Action, action));
}

QString View::label(PriorityId priority) const
{
    return d->labelOf(Node::of(NodeKind::Priority, priority));
}

QString View::label(ObjectiveId objective) const
{
    return d->labelOf(Node::of(NodeKind::Objective, objective));
}

std::pair<QString, QString> View::heading(const Node& node) const
{
    const auto of = [](const auto* entity, auto ref, auto title) {
        return entity == nullptr ? std::pair<QString, QString>{}
                                 : std::pair{ref(*entity), title(*entity)};
    };
    const auto noRef = [](const auto&) { return QString{}; };
    const auto ref = [](const auto& entity) { return entity.ref; };
    const auto title = [](const auto& entity) { return entity.title; };
    const auto name = [](const auto& entity) { return entity.name; };
    switch (node.kind) {
    case NodeKind::All:
        return {{}, QCoreApplication::translate("boardplan", "All boards")};
    case NodeKind::Board:
        return of(book().find(BoardId{node.id}), noRef, name);
    case NodeKind::Plan:
        return of(book().find(PlanId{node.id}), noRef, title);
    case NodeKind::Priority:
        return of(book().find(PriorityId{node.id}), ref, title);
    case NodeKind::Objective:
        return of(book().find(ObjectiveId{node.id}), ref, title);
    case NodeKind::Lead:
        return of(book().find(LeadId{node.id}), noRef, name);
    case NodeKind::Action:
        return of(book().find(ActionId{node.id}), ref,
                  [](const Action& action) { return action.text; });
    }
    return {};
}

std::vector<Node> View::nodes() const
{
    std::vector<Node> nodes{Node{}};
    QSet<PlanId> placed;
    const auto addPlan = [&](const Plan& plan) {
        if (placed.contains(plan.id)) {
            return;
        }
        placed.insert(plan.id);
        nodes.push_back(Node::of(NodeKind::Plan, plan.id));
        for (const PriorityId priority : book().prioritiesOf(plan.id)) {
            nodes.push_back(Node::of(NodeKind::Priority, priority));
            for (const ObjectiveId objective : book().objectivesOf(priority)) {
                nodes.push_back(Node::of(NodeKind::Objective, objective));
            }
        }
    };
    for (const BoardId board : book().boards()) {
        const Node node = Node::of(NodeKind::Board, board);
        nodes.push_back(node);
        for (const Plan* plan : d->plansOf(node)) {
            addPlan(*plan);
        }
    }
    for (const Plan* plan : d->plansOf(Node{})) {
        addPlan(*plan);
    }
    for (const LeadId lead : book().leads()) {
        nodes.push_back(Node::of(NodeKind::Lead, lead));
    }
    return nodes;
}

} // namespace boardplan

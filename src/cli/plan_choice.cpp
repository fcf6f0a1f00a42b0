#include "cli/plan_choice.h"

#include <boardplan/domain/labels.h>
#include <boardplan/domain/lead_directory.h>

#include <algorithm>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastIdDigits = 8;

template <typename EntityId> bool isIdPrefix(EntityId id, const QString& typed)
{
    return typed.size() >= leastIdDigits && id.toString().startsWith(typed, Qt::CaseInsensitive);
}

QString titlesOf(const PlanBook& book, const std::vector<PlanId>& plans)
{
    QStringList titles;
    for (const PlanId plan : plans) {
        titles.append(u"“"_s + book.find(plan)->title + u"”"_s);
    }
    return titles.join(u", "_s);
}

Error severalFit(const QString& named, const QStringList& choices)
{
    return {ErrorKind::InvalidInput, u"BP-CLI-003"_s, u"“%1” fits several actions: %2."_s.arg(named, choices.join(u", "_s)),
        u"Nothing was changed."_s, u"Use one of these labels."_s, {}};
}

// Priorities and objectives of some plans that a text names, with their labels.
struct FittingNodes {
    std::vector<Node> nodes;
    QStringList labels;

    template <typename Id> void look(const View& view, NodeKind kind, Id id, const QString& named)
    {
        const QString label = view.label(id);
        if (label == named || view.book().find(id)->ref == named || isIdPrefix(id, named)) {
            nodes.push_back(Node::of(kind, id));
            labels.append(label);
        }
    }
};

} // namespace

Result<PlanId> choosePlan(const PlanBook& book, const QString& named)
{
    const std::vector<PlanId> all = book.plans();
    std::vector<PlanId> fitting;
    std::copy_if(all.begin(), all.end(), std::back_inserter(fitting), [&](PlanId plan) {
        return named.isEmpty() || isIdPrefix(plan, named)
            || book.find(plan)->title.contains(named, Qt::CaseInsensitive);
    });
    if (fitting.size() == 1) {
        return fitting.front();
    }
    if (all.empty()) {
        return Error{ErrorKind::NotFound, u"BP-CLI-002"_s, u"The file has no plan yet."_s, {},
            u"Import one, or make one with the window."_s, {}};
    }
    return Error{ErrorKind::NotFound, u"BP-CLI-002"_s,
        fitting.empty() ? u"No plan is called “%1”."_s.arg(named) : u"Several plans fit."_s, {},
        u"Choose one with --plan: %1."_s.arg(titlesOf(book, all)), {}};
}

Result<ActionId> chooseAction(const View& view, const QString& named)
{
    const PlanBook& book = view.book();
    std::vector<ActionId> fitting;
    QStringList labels;
    int exact = 0;
    for (const PlanId plan : book.plans()) {
        const QHash<ActionId, QString> planLabels = actionLabels(book, plan);
        for (const ActionId action : book.allActionsOf(plan)) {
            const QString label = planLabels.value(action);
            if (label == named || book.find(action)->ref == named || isIdPrefix(action, named)) {
                fitting.push_back(action);
                labels.append(label);
                exact += label == named ? 1 : 0;
            }
        }
    }
    if (fitting.size() == 1) {
        return fitting.front();
    }
    // A label says exactly one action of a plan; a ref that repeats does not.
    if (exact == 1) {
        return fitting[static_cast<std::size_t>(labels.indexOf(named))];
    }
    if (fitting.empty()) {
        return Error{ErrorKind::NotFound, u"BP-CLI-004"_s, u"No action is called “%1”."_s.arg(named),
            u"Nothing was changed."_s, u"`boardplan show` prints the labels."_s, {}};
    }
    return severalFit(named, labels);
}

Result<Node> chooseCommented(const View& view, const QString& named, const QString& plan)
{
    const PlanBook& book = view.book();
    if (named.compare(u"plan"_s, Qt::CaseInsensitive) == 0) {
        const auto chosen = choosePlan(book, plan);
        return chosen ? Result<Node>{Node::of(NodeKind::Plan, chosen.value())} : chosen.error();
    }
    std::vector<PlanId> plans = book.plans();
    if (!plan.isEmpty()) {
        const auto chosen = choosePlan(book, plan);
        if (!chosen) {
            return chosen.error();
        }
        plans.assign(1, chosen.value());
    }
    FittingNodes fitting;
    for (const PlanId id : plans) {
        for (const PriorityId priority : book.prioritiesOf(id)) {
            fitting.look(view, NodeKind::Priority, priority, named);
            for (const ObjectiveId objective : book.objectivesOf(priority)) {
                fitting.look(view, NodeKind::Objective, objective, named);
            }
        }
    }
    if (fitting.nodes.size() == 1) {
        return fitting.nodes.front();
    }
    if (fitting.nodes.empty()) {
        return Error{ErrorKind::NotFound, u"BP-CLI-020"_s, u"No priority or objective is called “%1”."_s.arg(named),
            u"Nothing was changed."_s, u"Use “plan”, or a ref that `boardplan show` prints."_s, {}};
    }
    return Error{ErrorKind::InvalidInput, u"BP-CLI-021"_s,
        u"“%1” fits several: %2."_s.arg(named, fitting.labels.join(u", "_s)), u"Nothing was changed."_s,
        u"Use one of these labels, or --plan."_s, {}};
}

Error noSuchLead(const QString& named)
{
    return {ErrorKind::NotFound, u"BP-CLI-009"_s, u"No lead of the directory is called “%1”."_s.arg(named),
        u"Nothing was changed."_s, u"`boardplan show` lists the leads of every action; part of a name is enough."_s, {}};
}

Result<LeadId> chooseLead(const PlanBook& book, const QString& named)
{
    const QString wanted = named.simplified();
    if (const LeadId exact = LeadIndex{book}.find(wanted); !exact.isNull()) {
        return exact;
    }
    std::vector<LeadId> fitting;
    QStringList names;
    for (const LeadId id : book.leads()) {
        const QString& name = book.find(id)->name;
        if (!wanted.isEmpty() && name.contains(wanted, Qt::CaseInsensitive)) {
            fitting.push_back(id);
            names.append(u"“%1”"_s.arg(name.simplified()));
        }
    }
    if (fitting.size() == 1) {
        return fitting.front();
    }
    if (fitting.empty()) {
        return noSuchLead(named);
    }
    return Error{ErrorKind::InvalidInput, u"BP-CLI-032"_s, u"“%1” fits several leads: %2."_s.arg(named, names.join(u", "_s)),
        u"Nothing was changed."_s, u"Write the whole name of one of them."_s, {}};
}

} // namespace boardplan

#include "cli/command.h"
#include "cli/dated_view.h"
#include "cli/plan_json.h"

#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/json_value.h>
#include <boardplan/domain/other_rule.h>

#include <QJsonArray>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct RollupOptions {
    std::string file, asAt, rule, format = "text";
};

// "balanced", "strict", "counts", "thresholds", "thresholds:1/4,1/3".
std::optional<RollupRule> ruleFrom(const QString& text)
{
    const auto kind = fromKey<RuleKind>(text.section(u':', 0, 0).toLower());
    if (!kind) {
        return std::nullopt;
    }
    RollupRule rule;
    rule.kind = *kind;
    if (text.contains(u':')) {
        const auto red = readShare(text.section(u':', 1).section(u',', 0, 0));
        const auto amber = readShare(text.section(u':', 1).section(u',', 1));
        if (*kind != RuleKind::Thresholds || !red || !amber) {
            return std::nullopt;
        }
        rule.redShare = *red;
        rule.amberShare = *amber;
    }
    return rule;
}

// The same book with every plan under another rule; only in memory.
PlanBook underEvery(PlanBook book, const RollupRule& wanted)
{
    for (const PlanId id : book.plans()) {
        RollupRule rule = book.find(id)->rollupRule;
        rule.kind = wanted.kind;
        rule.redShare = wanted.redShare;
        rule.amberShare = wanted.amberShare;
        book = underRule(std::move(book), id, rule);
    }
    return book;
}

void printNodes(const View& view, const std::optional<RollupRule>& rule, bool isJson, CommandContext& context)
{
    if (!isJson) {
        for (const Node& node : view.nodes()) {
            const auto [ref, title] = view.heading(node);
            context.print(u"%1 %2"_s.arg(toKey(node.kind), u"%1 %2"_s.arg(ref, title.simplified()).trimmed()));
            context.print(u"  "_s + view.sentence(node));
        }
        return;
    }
    QJsonArray nodes;
    for (const Node& node : view.nodes()) {
        nodes.append(rollupNodeJson(view, node));
    }
    const std::vector<PlanId> plans = view.book().plans();
    const RuleKind shown = rule ? rule->kind : plans.size() == 1
            ? view.rule(Node::of(NodeKind::Plan, plans.front())).kind
            : view.rule({}).kind;
    context.printJson(QJsonObject{{u"asAt"_s, toJson(view.day())}, {u"rule"_s, toKey(shown)}, {u"nodes"_s, nodes}});
}

int rollup(const RollupOptions& options, CommandContext& context)
{
    const auto rule = options.rule.empty() ? std::nullopt : ruleFrom(qstr(options.rule));
    if (!options.rule.empty() && !rule) {
        context.say(u"--rule: “%1” is not a rule. Use balanced, strict, thresholds:1/4,1/4 or counts."_s.arg(
            qstr(options.rule)));
        return ExitWrongUse;
    }
    const auto document = context.open(qstr(options.file), OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto dated = DatedView::of(*document, qstr(options.asAt));
    if (!dated) {
        return context.refuse(dated.error());
    }
    const bool isJson = options.format == "json";
    if (!rule) {
        printNodes(dated->view(), rule, isJson, context);
        return ExitDone;
    }
    printNodes(OtherView{underEvery(document->book(), *rule), dated->view()}.view(), rule, isJson, context);
    return ExitDone;
}

} // namespace

CommandAction declareRollup(CLI::App& app)
{
    const auto options = std::make_shared<RollupOptions>();
    app.add_option("FILE", options->file, "The plan file")->required();
    app.add_option("--as-at", options->asAt, "As it stood on this day");
    app.add_option("--rule", options->rule, "balanced, strict, thresholds:R,A or counts, instead of the plan's");
    app.add_option("--format", options->format)->check(CLI::IsMember{{"text", "json"}});
    return [options](CommandContext& context) { return rollup(*options, context); };
}

} // namespace boardplan

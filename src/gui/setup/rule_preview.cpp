#include "gui/setup/rule_preview.h"

#include <boardplan/domain/other_rule.h>
#include <boardplan/domain/rule_history.h>

#include <QCoreApplication>

namespace boardplan {

namespace {

QString previewText(const char* text)
{
    return QCoreApplication::translate("boardplan::RulePreview", text);
}

// The computed rating: a judgement of the board is another matter.
Chip computedChip(const View& view, const Node& node)
{
    const RollupOutcome outcome = view.outcome(node);
    if (outcome.reason == RollupReason::Rated) {
        return {view.scheme(node).ratings[static_cast<std::size_t>(outcome.rating)], {}};
    }
    return {std::nullopt, outcomeWord(view, node)};
}

FigureRow previewRow(const View& now, const View& then, const Node& node, const QString& words)
{
    return {node, {textFigure(words), chipFigure({computedChip(now, node)}), chipFigure({computedChip(then, node)})}};
}

} // namespace

std::vector<FigureColumn> rulePreviewColumns()
{
    return {{previewText("Of"), FigureWidth::Text},
            {previewText("Now"), FigureWidth::Content},
            {previewText("Chosen rule"), FigureWidth::Content}};
}

std::vector<FigureRow> rulePreviewRows(const View& view, PlanId plan, const RollupRule& rule)
{
    const OtherView other{underRule(view.book(), plan, rule), view};
    std::vector<FigureRow> rows{
        previewRow(view, other.view(), Node::of(NodeKind::Plan, plan), previewText("The whole plan"))};
    for (const PriorityId id : view.book().prioritiesOf(plan)) {
        const Node node = Node::of(NodeKind::Priority, id);
        const auto [ref, title] = view.heading(node);
        rows.push_back(previewRow(view, other.view(), node, QStringLiteral("%1 %2").arg(ref, title.simplified()).trimmed()));
    }
    return rows;
}

} // namespace boardplan

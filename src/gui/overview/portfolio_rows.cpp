#include "gui/overview/portfolio_rows.h"

#include "gui/overview/overview_rows.h"
#include "gui/overview/portfolio_past.h"
#include "gui/plan_scope.h"

#include <boardplan/reporting/node_figures.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString portfolioText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

FigureCell ratedFigure(const RollupSummary& summary)
{
    return textFigure(
        portfolioText("%1 of %2").arg(QString::number(summary.rated), QString::number(summary.included)));
}

FigureCell travelSince(const Node& plan, const PortfolioPast& past)
{
    const PlanId id{plan.id};
    if (!past.lastMeeting(id).isValid()) {
        return textFigure(u"–"_s, CellTone::Muted);
    }
    const Comparison* const since = past.since(id);
    return since == nullptr ? textFigure(u"…"_s, CellTone::Muted) : travelFigure(travelOf(*since, plan));
}

// A plan's own figures; of a board that answers for a part of a joint plan, the figures of that part.
void addFigures(FigureRow& row, const View& view, const Node& scope)
{
    const RollupSummary whole = view.summary(row.node);
    const BoardId board{scope.kind == NodeKind::Board ? scope.id : QUuid{}};
    const RollupSummary part = view.summary(PlanId{row.node.id}, board);
    if (part.included == whole.included) {
        row.cells.push_back(chipFigure({nodeChip(view, row.node)}));
        row.cells.push_back(barFigure(view, row.node));
        row.cells.push_back(ratedFigure(whole));
        return;
    }
    const RatingScheme& scheme = view.scheme(scope);
    FigureCell bar;
    bar.distribution = summaryDistribution(part, scheme);
    row.cells.push_back(chipFigure({outcomeChip(outcomeOf(part, scheme, view.rule(scope)), scheme)}));
    row.cells.push_back(
        part.included == 0 ? textFigure(portfolioText("nothing to rate"), CellTone::Muted) : bar);
    row.cells.push_back(ratedFigure(part));
}

} // namespace

std::vector<FigureColumn> portfolioColumns(bool comparesMeetings)
{
    std::vector<FigureColumn> columns{
        {portfolioText("Plan"), FigureWidth::Text},
        {portfolioText("Rating"), FigureWidth::Content},
        {portfolioText("Actions"), FigureWidth::Bar},
        {portfolioText("Rated"), FigureWidth::Content},
    };
    if (comparesMeetings) {
        columns.insert(columns.end() - 1, {portfolioText("Direction"), FigureWidth::Content});
    }
    return columns;
}

std::vector<FigureRow> portfolioRows(const View& view, const Node& scope, const std::vector<PlanId>& plans,
    const PortfolioPast& past, bool comparesMeetings)
{
    std::vector<FigureRow> rows;
    for (const PlanId id : plans) {
        FigureRow row{Node::of(NodeKind::Plan, id), {}};
        row.cells.push_back(textFigure(planWords(view.book(), id).simplified()));
        addFigures(row, view, scope);
        if (comparesMeetings) {
            row.cells.insert(row.cells.end() - 1, travelSince(row.node, past));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureColumn> boardColumns()
{
    return {{portfolioText("Board"), FigureWidth::Text}, {portfolioText("Rating"), FigureWidth::Content},
        {portfolioText("Actions"), FigureWidth::Bar}, {portfolioText("Rated"), FigureWidth::Content}};
}

std::vector<FigureRow> boardRows(const View& view, const std::vector<Node>& boards)
{
    std::vector<FigureRow> rows;
    for (const Node& board : boards) {
        rows.push_back({board,
            {textFigure(view.heading(board).second), chipFigure({nodeChip(view, board)}), barFigure(view, board),
                ratedFigure(view.summary(board))}});
    }
    return rows;
}

} // namespace boardplan

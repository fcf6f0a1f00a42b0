#include "gui/overview/overview_rows.h"

#include "gui/overview/overview_figures.h"
#include "gui/overview/overview_past.h"

#include <boardplan/reporting/node_figures.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString overviewText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// An action's text on one line of thought: the first line of a cell that holds several.
QString actionTitle(const View& view, ActionId action)
{
    const Action* const found = view.book().find(action);
    return found == nullptr ? QString{} : found->text.simplified();
}

} // namespace

FigureCell travelFigure(Travel travel)
{
    switch (travel) {
    case Travel::Better:
        return textFigure(overviewText("↑ better"), CellTone::Good);
    case Travel::Worse:
        return textFigure(overviewText("↓ worse"), CellTone::Bad);
    case Travel::Same:
        return textFigure(overviewText("→ same"), CellTone::Muted);
    case Travel::NowRated:
        return textFigure(overviewText("now rated"), CellTone::Muted);
    case Travel::NoLongerRated:
        return textFigure(overviewText("no longer rated"), CellTone::Muted);
    case Travel::NeverRated:
        break;
    }
    return textFigure(u"–"_s, CellTone::Muted);
}

FigureCell barFigure(const View& view, const Node& node)
{
    FigureCell cell;
    cell.distribution = nodeDistribution(view, node);
    if (cell.distribution.total() == 0) {
        cell = textFigure(overviewText("nothing to rate"), CellTone::Muted);
    }
    return cell;
}

std::vector<FigureColumn> priorityColumns(const View& view, PlanId plan, const OverviewPast& past)
{
    const Plan* const found = view.book().find(plan);
    const QString word = found == nullptr || found->words.priority.isEmpty()
        ? overviewText("Priority")
        : found->words.priority;
    std::vector<FigureColumn> columns{
        {overviewText("Ref"), FigureWidth::Content},
        {word, FigureWidth::Text},
        {overviewText("Rating"), FigureWidth::Content},
        {overviewText("Actions"), FigureWidth::Bar},
    };
    if (past.lastMeeting().isValid()) {
        const QString since = overviewText("Since %1").arg(shortDate(past.lastMeeting(), view.day()));
        columns.push_back({since, FigureWidth::Content});
    }
    columns.push_back({overviewText("Rated"), FigureWidth::Content});
    return columns;
}

std::vector<FigureRow> priorityRows(const View& view, PlanId plan, const OverviewPast& past)
{
    std::vector<FigureRow> rows;
    for (const PriorityId priority : view.book().prioritiesOf(plan)) {
        const Node node = Node::of(NodeKind::Priority, priority);
        const QString title = view.heading(node).second;
        const RollupSummary summary = view.summary(node);
        FigureRow row{node, {}};
        row.cells.push_back(textFigure(view.label(priority)));
        const QString judged = judgementNote(view, node);
        row.cells.push_back(textFigure(judged.isEmpty() ? title.simplified() : title.simplified() + u'\n' + judged));
        row.cells.push_back(chipFigure({nodeChip(view, node)}));
        row.cells.push_back(barFigure(view, node));
        if (past.lastMeeting().isValid()) {
            row.cells.push_back(past.since() == nullptr ? textFigure(u"…"_s, CellTone::Muted)
                                                        : travelFigure(travelOf(*past.since(), node)));
        }
        row.cells.push_back(textFigure(
            overviewText("%1 of %2").arg(QString::number(summary.rated), QString::number(summary.included))));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureColumn> changeColumns()
{
    return {{overviewText("Ref"), FigureWidth::Content}, {overviewText("Action"), FigureWidth::Text},
        {overviewText("Change"), FigureWidth::Content}};
}

std::vector<FigureRow> changeRows(const View& view, PlanId plan, const OverviewPast& past)
{
    std::vector<FigureRow> rows;
    const Plan* const found = view.book().find(plan);
    if (past.since() == nullptr || found == nullptr) {
        return rows;
    }
    for (const RatingChange& change : ratingChanges(*past.since(), found->ratingScheme)) {
        rows.push_back({Node::of(NodeKind::Action, change.action),
            {textFigure(view.label(change.action)), textFigure(actionTitle(view, change.action)),
                chipFigure({change.before, change.after})}});
    }
    return rows;
}

std::vector<FigureColumn> dueColumns()
{
    return {{overviewText("Ref"), FigureWidth::Content}, {overviewText("Action"), FigureWidth::Text},
        {overviewText("Due"), FigureWidth::Content}};
}

std::vector<FigureRow> dueRows(const View& view, PlanId plan, int limit)
{
    std::vector<FigureRow> rows;
    for (const DueAction& due : nextDue(view, plan, limit)) {
        rows.push_back({Node::of(NodeKind::Action, due.action),
            {textFigure(view.label(due.action)), textFigure(actionTitle(view, due.action)),
                textFigure(shortDate(due.due, view.day()))}});
    }
    return rows;
}

} // namespace boardplan

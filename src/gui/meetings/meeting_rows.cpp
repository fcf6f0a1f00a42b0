#include "gui/meetings/meeting_rows.h"

#include "gui/meetings/meeting_words.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/asks.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/reporting/node_figures.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString rowText(const char* text)
{
    return QCoreApplication::translate("boardplan::Meetings", text);
}

QString factText(const Frozen& row, QLatin1String key)
{
    return row.facts.value(key).toString().simplified();
}

// As the meeting was told, retired since or not; a rating that the scheme never had keeps its key. The board's judgement
// before what was worked out.
Chip frozenChip(const Frozen& row, const RatingScheme& scheme)
{
    if (const Rating* const judged = scheme.said(factText(row, "judgement"_L1))) {
        return {*judged, {}};
    }
    if (const Rating* const rating = scheme.said(row.rating)) {
        return {*rating, {}};
    }
    const QString instead = row.rating.isEmpty() ? row.facts.value("reason"_L1).toString() : row.rating;
    return {std::nullopt, withCapital(instead)};
}

const RatingScheme& schemeOf(const View& view, const Frozen& row)
{
    const Action* const action = view.book().find(ActionId{row.node.id});
    return action == nullptr ? view.scheme({}) : view.book().schemeOf(*action);
}

QString frozenJudgement(const Frozen& row, const RatingScheme& scheme)
{
    if (factText(row, "judgement"_L1).isEmpty()) {
        return {};
    }
    const Rating* const computed = scheme.said(row.rating);
    return u'\n'
        + rowText("Board’s judgement; worked out: %1")
              .arg(computed == nullptr ? factText(row, "reason"_L1) : computed->word);
}

// Whether a node still stands in the book; what was removed since keeps its row all the same.
bool isKnown(const View& view, const Node& node)
{
    const PlanBook& book = view.book();
    return (node.kind == NodeKind::Plan && book.find(PlanId{node.id}) != nullptr)
        || (node.kind == NodeKind::Priority && book.find(PriorityId{node.id}) != nullptr);
}

} // namespace

std::vector<MeetingId> meetingsOfPlan(const PlanBook& book, PlanId planId)
{
    std::vector<MeetingId> meetings;
    const Plan* const plan = book.find(planId);
    if (plan == nullptr) {
        return meetings;
    }
    for (const BoardId board : plan->boards) {
        const std::vector<MeetingId> own = book.meetingsOf(board);
        meetings.insert(meetings.end(), own.begin(), own.end());
    }
    std::stable_sort(meetings.begin(), meetings.end(),
        [&](MeetingId one, MeetingId other) { return book.find(one)->date > book.find(other)->date; });
    return meetings;
}

std::vector<FigureColumn> meetingColumns()
{
    return {{rowText("Date"), FigureWidth::Content}, {rowText("Meeting"), FigureWidth::Text},
        {rowText("Of"), FigureWidth::Content}, {rowText("State"), FigureWidth::Content}};
}

std::vector<FigureRow> meetingRows(const View& view, PlanId plan)
{
    std::vector<FigureRow> rows;
    const PlanBook& book = view.book();
    for (const MeetingId id : meetingsOfPlan(book, plan)) {
        const Meeting& meeting = *book.find(id);
        const bool isLate = !meeting.closedOn.isValid() && meeting.date < view.day();
        const CellTone tone = meeting.closedOn.isValid() ? CellTone::Muted : isLate ? CellTone::Bad : CellTone::Plain;
        rows.push_back({{},
            {textFigure(displayDate(meeting.date)), textFigure(meetingTitle(book, meeting)),
                textFigure(meetingBodyName(book, meeting)), textFigure(meetingState(meeting, view.day()), tone)}});
    }
    return rows;
}

std::vector<FigureColumn> chaseColumns()
{
    return {{rowText("Ref"), FigureWidth::Content, 8}, {rowText("Action"), FigureWidth::Text},
        {rowText("Asked for because"), FigureWidth::Content, 22}, {rowText("Rating"), FigureWidth::Content, 18}};
}

std::vector<FigureRow> chaseRows(const View& view, const LeadChase& chase)
{
    std::vector<FigureRow> rows;
    for (const ChaseItem& item : chase.items) {
        const Action& action = *view.book().find(item.action);
        const CellTone tone = item.heap == ChaseHeap::Overdue ? CellTone::Bad : CellTone::Plain;
        rows.push_back({Node::of(NodeKind::Action, item.action),
            {textFigure(view.label(item.action)), textFigure(action.text.simplified()),
                textFigure(item.reasons.join(u'\n'), tone), chipFigure({actionChip(view, action)})}});
    }
    return rows;
}

std::vector<FigureColumn> frozenNodeColumns()
{
    return {{rowText("Priority"), FigureWidth::Text}, {rowText("Rating"), FigureWidth::Content},
        {rowText("Why"), FigureWidth::Text}};
}

std::vector<FigureRow> frozenNodeRows(const View& view, const std::vector<Frozen>& frozen)
{
    std::vector<FigureRow> rows;
    const auto add = [&](const Node& node) {
        const auto row = std::find_if(
            frozen.begin(), frozen.end(), [&](const Frozen& one) { return one.node == node; });
        if (row == frozen.end()) {
            return;
        }
        const auto [ref, title] = view.heading(node);
        rows.push_back({node,
            {textFigure(u"%1 %2"_s.arg(ref, title.simplified()).simplified() + frozenJudgement(*row, view.scheme(node))),
                chipFigure({frozenChip(*row, view.scheme(node))}), textFigure(row->sentence, CellTone::Muted)}});
    };
    for (const Frozen& row : frozen) {
        if (row.node.kind == NodeKind::Plan && isKnown(view, row.node)) {
            add(row.node);
            for (const PriorityId priority : view.book().prioritiesOf(PlanId{row.node.id})) {
                add(Node::of(NodeKind::Priority, priority));
            }
        }
    }
    return rows;
}

std::vector<FigureColumn> frozenActionColumns()
{
    return {{rowText("Ref"), FigureWidth::Content}, {rowText("Action"), FigureWidth::Text},
        {rowText("Rating"), FigureWidth::Content}, {rowText("What was told"), FigureWidth::Text}};
}

std::vector<FigureRow> frozenActionRows(const View& view, const std::vector<Frozen>& frozen)
{
    std::vector<const Frozen*> actions;
    for (const Frozen& row : frozen) {
        if (row.node.kind == NodeKind::Action) {
            actions.push_back(&row);
        }
    }
    // In plan order as it is today; what is gone since stands last, by its label.
    QHash<QUuid, int> order;
    for (const PlanId plan : view.book().plans()) {
        for (const ActionId action : view.book().allActionsOf(plan)) {
            order.insert(action.value, static_cast<int>(order.size()));
        }
    }
    const auto rank = [&](const Frozen* row) {
        return std::pair{order.value(row->node.id, static_cast<int>(order.size())), factText(*row, "label"_L1)};
    };
    std::sort(actions.begin(), actions.end(),
        [&](const Frozen* one, const Frozen* other) { return rank(one) < rank(other); });
    std::vector<FigureRow> rows;
    for (const Frozen* const row : actions) {
        const QString told = factText(*row, "whatHappened"_L1);
        rows.push_back({row->node,
            {textFigure(factText(*row, "label"_L1)), textFigure(factText(*row, "text"_L1)),
                chipFigure({frozenChip(*row, schemeOf(view, *row))}),
                textFigure(told.isEmpty() ? u"–"_s : told, told.isEmpty() ? CellTone::Muted : CellTone::Plain)}});
    }
    return rows;
}

std::vector<std::pair<Node, NamedText>> frozenCommentaries(const View& view, const std::vector<Frozen>& frozen)
{
    std::vector<std::pair<Node, NamedText>> told;
    for (const Node& node : view.nodes()) {
        const auto row = std::find_if(
            frozen.begin(), frozen.end(), [&](const Frozen& one) { return one.node == node; });
        const QString text = row == frozen.end() ? QString{} : row->facts.value("commentary"_L1).toString();
        if (!text.isEmpty()) {
            const auto [ref, title] = view.heading(node);
            const QString by = factText(*row, "commentaryBy"_L1);
            told.push_back({node, {u"%1 %2"_s.arg(ref, title).simplified(), by.isEmpty() ? QString{} : rowText("by %1").arg(by), text}});
        }
    }
    return told;
}

QStringList frozenAsks(const std::vector<Frozen>& frozen)
{
    QStringList asks;
    for (const Frozen& row : frozen) {
        const QString ask = factText(row, "ask"_L1);
        if (!ask.isEmpty()) {
            const QString of = factText(row, "askOf"_L1);
            const QString label = factText(row, "label"_L1);
            asks << u"%1: %2"_s.arg(isTheBoard(of) ? label : u"%1, %2"_s.arg(label, of), ask);
        }
    }
    asks.sort();
    return asks;
}

} // namespace boardplan

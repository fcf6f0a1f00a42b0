#include "domain/rollup_classes.h"
#include "domain/view_data.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString judgementText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// The newest judgement of a node that is in effect on a day: a newer one takes the place of an
// older.
const Override* newestJudgement(const PlanBook& book, const Node& node, const QDate& day)
{
    const Override* newest = nullptr;
    for (const Override& judgement : book.table<Override>().rows()) {
        const bool isMade = !judgement.on.isValid() || judgement.on <= day;
        const bool isCleared = judgement.clearedOn.isValid() && judgement.clearedOn <= day;
        if (judgement.node == node && isMade && !isCleared &&
            (newest == nullptr || newest->on < judgement.on ||
             (newest->on == judgement.on && newest->id < judgement.id))) {
            newest = &judgement;
        }
    }
    return newest;
}

// Only a judgement worse than what is computed stays until cleared. Beside no colour at all, one
// that is not on plan stays: it warns.
bool isWorse(const Rating& judged, const Rating* computed)
{
    if (computed == nullptr) {
        return judged.ratingClass != RatingClass::OnPlan;
    }
    return judged.ratingClass != computed->ratingClass ? judged.ratingClass > computed->ratingClass
                                                       : judged.severity > computed->severity;
}

bool concerns(const Meeting& meeting, const Plan* plan, const Node& node)
{
    if (node.kind == NodeKind::Board) {
        return meeting.board.value == node.id;
    }
    return plan == nullptr || plan->isOf(meeting.board);
}

// The days of board meetings after the judgement that are closed by the day, in order.
std::vector<QDate> closedSince(const PlanBook& book, const Plan* plan, const Node& node,
                               const QDate& on, const QDate& day)
{
    std::vector<QDate> days;
    for (const Meeting& meeting : book.table<Meeting>().rows()) {
        const bool isClosed = meeting.closedOn.isValid() && meeting.closedOn <= day;
        if (meeting.body == MeetingBody::Board && isClosed && meeting.date > on &&
            concerns(meeting, plan, node)) {
            days.push_back(meeting.date);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

QString updateCause(const QString& label, const QDate& day)
{
    return judgementText("%1 was updated %2").arg(label, displayDate(day));
}

QString meetingCause(const QDate& day)
{
    return judgementText("the board met on %1").arg(displayDate(day));
}

const Rating* ratingOf(const RollupOutcome& outcome, const RatingScheme& scheme)
{
    return outcome.rating < 0 ? nullptr : &ratingAt(scheme, outcome.rating);
}

QString judgedNode(const Node& node, const QString& label)
{
    switch (node.kind) {
    case NodeKind::Priority:
        return judgementText("priority %1").arg(label);
    case NodeKind::Objective:
        return judgementText("objective %1").arg(label);
    case NodeKind::Plan:
        return judgementText("the plan");
    case NodeKind::Board:
        return judgementText("the board");
    case NodeKind::Lead:
        return judgementText("the lead");
    case NodeKind::All:
        return judgementText("all boards");
    case NodeKind::Action:
        break;
    }
    return judgementText("action %1").arg(label);
}

} // namespace

JudgementState View::Data::judgementState(const Node& node)
{
    const Override* judgement = newestJudgement(*book, node, day);
    if (judgement == nullptr) {
        return {};
    }
    const RatingScheme& scheme = schemeFor(planOf(node));
    const RollupOutcome computed = outcome(node);
    const Rating* judged = scheme.find(judgement->rating);
    if (const Rating* said = scheme.said(judgement->rating); judged == nullptr && said != nullptr) {
        return {judgement, judgementText("“%1” is no longer a rating of the plan").arg(said->word)};
    }
    const QString cause = judged == nullptr ? QString{} : lapseCause(node, judgement->on);
    if (cause.isEmpty() || !isWorse(*judged, ratingOf(computed, scheme))) {
        return {judgement, cause};
    }
    const auto known = pastCauses.constFind(judgement->id);
    return {judgement, known != pastCauses.constEnd()
                           ? *known
                           : *pastCauses.insert(judgement->id, pastLapseCause(*judgement, *judged))};
}

std::vector<LapseEvent> View::Data::eventsSince(const Override& judgement,
                                                const QHash<ActionId, std::vector<Update>>& updates)
{
    std::vector<LapseEvent> events;
    const auto isSince = [&](const QDate& on) { return on > judgement.on && on <= day; };
    for (const ActionId id : actionsBelow(judgement.node)) {
        const Action& action = *book->find(id);
        for (const QDate& on : {action.startOn, action.state.on, action.completedOn}) {
            if (isSince(on)) {
                events.push_back({on, {}});
            }
        }
        for (const Update& update : updates.value(id)) {
            const QDate on = effectiveDay(update);
            if (isSince(on)) {
                events.push_back({on, updateCause(labelOf(Node::of(NodeKind::Action, id)), on)});
            }
        }
    }
    for (const QDate& met :
         closedSince(*book, planOf(judgement.node), judgement.node, judgement.on, day)) {
        events.push_back({met, meetingCause(met)});
    }
    std::stable_sort(
        events.begin(), events.end(),
        [](const LapseEvent& one, const LapseEvent& other) { return one.day < other.day; });
    return events;
}

// It lapsed where it ever was better than what was computed – when it was made, or later – and
// something came after it: then it does not come back when the computed colour passes it.
QString View::Data::pastLapseCause(const Override& judgement, const Rating& judged)
{
    if (!past) {
        return {};
    }
    QHash<ActionId, std::vector<Update>> updates;
    for (const ActionId id : actionsBelow(judgement.node)) {
        updates.insert(id, past(id));
    }
    const auto wasBetterOn = [&](const QDate& then) {
        QHash<ActionId, Standing> standingsThen;
        for (auto of = updates.constBegin(); of != updates.constEnd(); ++of) {
            standingsThen.insert(of.key(),
                                 standingOf(*of, book->schemeOf(*book->find(of.key())), then));
        }
        const View view{*book, std::move(standingsThen), then};
        const RatingScheme& scheme = view.scheme(judgement.node);
        return !isWorse(judged, ratingOf(view.outcome(judgement.node), scheme));
    };
    bool wasBetter = wasBetterOn(judgement.on);
    QString cause;
    for (const LapseEvent& event : eventsSince(judgement, updates)) {
        cause = event.cause.isEmpty() ? cause : event.cause;
        wasBetter = wasBetter || wasBetterOn(event.day);
        if (wasBetter && !cause.isEmpty()) {
            return cause;
        }
    }
    return {};
}

QString View::Data::lapseCause(const Node& node, const QDate& on)
{
    for (const ActionId id : actionsBelow(node)) {
        const std::optional<Update>& latest = standing(id).latest;
        if (latest && effectiveDay(*latest) > on) {
            return updateCause(labelOf(Node::of(NodeKind::Action, id)), effectiveDay(*latest));
        }
    }
    const std::vector<QDate> met = closedSince(*book, planOf(node), node, on, day);
    return met.empty() ? QString{} : meetingCause(met.front());
}

void View::setPast(Past past)
{
    d->past = std::move(past);
    d->pastCauses.clear();
}

std::optional<Override> View::judgement(const Node& node) const
{
    const JudgementState state = d->judgementState(node);
    return state.judgement != nullptr && state.cause.isEmpty() ? std::optional{*state.judgement}
                                                               : std::nullopt;
}

QString View::lapseNotice(const Node& node) const
{
    const JudgementState state = d->judgementState(node);
    return state.cause.isEmpty() ? QString{}
                                 : judgementText("Judgement on %1 lapsed: %2")
                                       .arg(judgedNode(node, d->labelOf(node)), state.cause);
}

std::optional<Override> View::lapsedJudgement(const Node& node) const
{
    const JudgementState state = d->judgementState(node);
    return state.cause.isEmpty() ? std::nullopt : std::optional{*state.judgement};
}

std::vector<Node> View::lapsedNodes(PlanId plan) const
{
    std::vector<Node> lapsed;
    const auto look = [&](const Node& node) {
        if (d->judgementState(node).judgement != nullptr && !lapseNotice(node).isEmpty()) {
            lapsed.push_back(node);
        }
    };
    if (book().table<Override>().rows().empty()) {
        return lapsed;
    }
    look(Node::of(NodeKind::Plan, plan));
    for (const PriorityId priority : book().prioritiesOf(plan)) {
        look(Node::of(NodeKind::Priority, priority));
        for (const ObjectiveId objective : book().objectivesOf(priority)) {
            look(Node::of(NodeKind::Objective, objective));
        }
    }
    return lapsed;
}

} // namespace boardplan

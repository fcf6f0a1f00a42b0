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
    return plan == nullptr ||
           std::find(plan->boards.begin(), plan->boards.end(), meeting.board) != plan->boards.end();
}

// The first board meeting after the judgement, if it is closed by the day; invalid: none.
QDate closedSince(const PlanBook& book, const Plan* plan, const Node& node, const QDate& on,
                  const QDate& day)
{
    QDate first;
    for (const Meeting& meeting : book.table<Meeting>().rows()) {
        const bool isClosed = meeting.closedOn.isValid() && meeting.closedOn <= day;
        if (meeting.body == MeetingBody::Board && isClosed && meeting.date > on &&
            concerns(meeting, plan, node) && (!first.isValid() || meeting.date < first)) {
            first = meeting.date;
        }
    }
    return first;
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
    const Rating* beside = computed.rating < 0 ? nullptr : &ratingAt(scheme, computed.rating);
    if (judged == nullptr || isWorse(*judged, beside)) {
        return {judgement, {}};
    }
    return {judgement, lapseCause(node, judgement->on)};
}

QString View::Data::lapseCause(const Node& node, const QDate& on)
{
    for (const ActionId id : actionsBelow(node)) {
        const std::optional<Update>& latest = standing(id).latest;
        if (latest && effectiveDay(*latest) > on) {
            return judgementText("%1 was updated %2")
                .arg(labelOf(Node::of(NodeKind::Action, id)), displayDate(effectiveDay(*latest)));
        }
    }
    const QDate met = closedSince(*book, planOf(node), node, on, day);
    return met.isValid() ? judgementText("the board met on %1").arg(displayDate(met)) : QString{};
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

} // namespace boardplan

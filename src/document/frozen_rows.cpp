#include "document/frozen_rows.h"

#include <boardplan/domain/asks.h>
#include <boardplan/domain/commentary.h>
#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/json_value.h>

#include <QJsonArray>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QJsonArray leadNames(const PlanBook& book, const Action& action)
{
    QJsonArray names;
    for (const ActionLead& lead : action.leads) {
        if (const Lead* known = book.find(lead.lead)) {
            names.append(known->name);
        }
    }
    return names;
}

// What is empty is left out.
void insertFilled(QJsonObject& facts, const QString& key, const QString& text)
{
    if (!text.isEmpty()) {
        facts.insert(key, text);
    }
}

void insertFilled(QJsonObject& facts, const QString& key, const QDate& day)
{
    if (day.isValid()) {
        facts.insert(key, toJson(day));
    }
}

QJsonObject placeOf(const PlanBook& book, const Action& action)
{
    const Plan* plan = book.planOf(action);
    QJsonObject place{{u"plan"_s, plan == nullptr ? QJsonValue{} : toJson(plan->id)},
        {u"priority"_s, toJson(action.priority)}, {u"position"_s, action.position}};
    if (!action.objective.isNull()) {
        place.insert(u"objective"_s, toJson(action.objective));
    }
    return place;
}

void insertUpdate(QJsonObject& facts, const PlanBook& book, const Update& update)
{
    facts.insert(u"reportedOn"_s, toJson(update.reportedOn));
    facts.insert(u"precision"_s, toKey(update.precision));
    facts.insert(u"whatHappened"_s, update.whatHappened);
    facts.insert(u"whatNext"_s, update.whatNext);
    insertFilled(facts, u"reportedRating"_s, update.rating);
    insertFilled(facts, u"author"_s, update.author);
    if (const Lead* lead = book.find(update.lead)) {
        facts.insert(u"reportedBy"_s, lead->name);
    }
    insertFilled(facts, u"newDate"_s, update.newDate.text);
    insertFilled(facts, u"newDateReason"_s, update.newDate.reason);
    insertFilled(facts, u"meets"_s, update.meets);
    if (!update.evidence.isEmpty()) {
        facts.insert(u"evidence"_s, QJsonArray::fromStringList(update.evidence));
    }
}

void insertJudgement(QJsonObject& facts, const View& view, const Node& node)
{
    if (const auto judgement = view.judgement(node)) {
        facts.insert(u"judgement"_s, judgement->rating);
        insertFilled(facts, u"judgementReason"_s, judgement->reason);
        insertFilled(facts, u"judgementBy"_s, judgement->author);
        insertFilled(facts, u"judgementOn"_s, judgement->on);
    }
    insertFilled(facts, u"judgementLapsed"_s, view.lapseNotice(node));
}

QJsonArray asksBelow(const View& view, const Node& node)
{
    QJsonArray asks;
    for (const OpenAsk& ask : openAsksBelow(view, node)) {
        asks.append(QJsonObject{{u"label"_s, ask.label}, {u"ask"_s, ask.text}, {u"askOf"_s, ask.of}});
    }
    return asks;
}

} // namespace

Frozen frozenAction(const View& view, const Meeting& meeting, ActionId id)
{
    const PlanBook& book = view.book();
    const Action& action = *book.find(id);
    const Standing& standing = view.standing(id);
    QJsonObject facts{{u"label"_s, view.label(id)}, {u"text"_s, action.text}, {u"place"_s, placeOf(book, action)},
        {u"leads"_s, leadNames(book, action)}, {u"due"_s, toJson(view.deadline(id).due)},
        {u"timescale"_s, action.timescale.text}, {u"state"_s, toKey(action.state.key)}};
    insertFilled(facts, u"stateReason"_s, action.state.reason);
    if (view.isComplete(id)) {
        const QDate on = standing.completedOn.isValid() ? standing.completedOn : action.completedOn;
        facts.insert(u"completedOn"_s, toJson(on));
        facts.insert(u"continues"_s, standing.continues || action.continues);
    }
    if (standing.latest) {
        insertUpdate(facts, book, *standing.latest);
        const OpenAsk ask = openAskOf(view, id);
        facts.insert(u"ask"_s, ask.text);
        insertFilled(facts, u"askOf"_s, ask.of);
    }
    return {FrozenId::create(), meeting.id, Node::of(NodeKind::Action, id), standing.rating, {}, facts};
}

Frozen frozenNode(const View& view, const Meeting& meeting, const Node& node)
{
    const RollupResult result = view.rollup(node);
    QJsonArray counts;
    for (std::size_t i = 0; i < result.scheme.ratings.size(); ++i) {
        counts.append(
            QJsonObject{{u"rating"_s, result.scheme.ratings[i].key}, {u"count"_s, result.summary.counts[i]}});
    }
    QJsonObject facts{{u"reason"_s, reasonText(result.outcome.reason)}, {u"counts"_s, counts},
        {u"included"_s, result.summary.included}, {u"rated"_s, result.summary.rated},
        {u"rule"_s, toKey(result.rule.kind)}, {u"ruleVersion"_s, result.rule.version},
        {u"asks"_s, asksBelow(view, node)}};
    if (const Commentary* commentary = commentaryTold(view, node, meeting.id)) {
        facts.insert(u"commentary"_s, commentary->text);
        insertFilled(facts, u"commentaryBy"_s, commentary->author);
    }
    insertJudgement(facts, view, node);
    const Rating* computed = result.computed();
    return {FrozenId::create(), meeting.id, node, computed == nullptr ? QString{} : computed->key,
        view.sentence(node), facts};
}

} // namespace boardplan

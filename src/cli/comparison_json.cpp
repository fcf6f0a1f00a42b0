#include "cli/comparison_json.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/domain/fields.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QJsonValue keyOf(const RatedState& state)
{
    return state.rating ? QJsonValue{state.rating->key} : QJsonValue{};
}

QJsonObject endJson(const PlanBook& book, const ComparisonEnd& end)
{
    return {{u"day"_s, toJson(end.day)}, {u"meeting"_s, toJson(end.meeting)}, {u"text"_s, endWords(book, end)}};
}

QJsonArray wordsJson(const std::vector<WordChange>& changes)
{
    QJsonArray array;
    for (const WordChange& words : changes) {
        array.append(QJsonObject{{u"field"_s, words.field}, {u"before"_s, words.before}, {u"after"_s, words.after}});
    }
    return array;
}

QJsonArray updatesJson(const std::vector<Update>& updates)
{
    QJsonArray array;
    for (const Update& update : updates) {
        QJsonObject object = toObject(update);
        object.remove(u"action"_s);
        object.remove(u"sequence"_s);
        array.append(object);
    }
    return array;
}

QJsonObject actionChangeJson(const ActionChange& change)
{
    QJsonObject object{{u"kind"_s, changeKey(change.kind)}, {u"id"_s, toJson(change.action)},
        {u"label"_s, change.label}, {u"text"_s, change.text}, {u"ratingBefore"_s, keyOf(change.before)},
        {u"ratingAfter"_s, keyOf(change.after)}, {u"words"_s, changeWords(change)}};
    switch (change.kind) {
    case ChangeKind::DateMoved:
        object.insert(u"dateBefore"_s, toJson(change.dateBefore));
        object.insert(u"dateAfter"_s, toJson(change.dateAfter));
        object.insert(u"days"_s, change.days);
        object.insert(u"reason"_s, change.reason);
        break;
    case ChangeKind::Withdrawn:
    case ChangeKind::Paused:
        object.insert(u"reason"_s, change.reason);
        break;
    case ChangeKind::Moved:
        object.insert(u"placeBefore"_s, change.placeBefore);
        object.insert(u"placeAfter"_s, change.placeAfter);
        break;
    case ChangeKind::Leads:
        object.insert(u"leadsRemoved"_s, toJson(change.leadsBefore));
        object.insert(u"leadsAdded"_s, toJson(change.leadsAfter));
        break;
    case ChangeKind::Words:
        object.insert(u"fields"_s, wordsJson(change.words));
        break;
    default:
        object.insert(u"updates"_s, updatesJson(change.updates));
        break;
    }
    return object;
}

QJsonObject nodeChangeJson(const NodeChange& change)
{
    QJsonObject object{{u"kind"_s, toKey(change.node.kind)}, {u"id"_s, toJson(change.node.id)},
        {u"label"_s, change.label}, {u"title"_s, change.title},
        {u"change"_s, change.change ? QJsonValue{changeKey(*change.change)} : QJsonValue{}},
        {u"ratingBefore"_s, keyOf(change.before)}, {u"ratingAfter"_s, keyOf(change.after)},
        {u"reasonBefore"_s, change.before.instead}, {u"reasonAfter"_s, change.after.instead},
        {u"sentenceBefore"_s, change.sentenceBefore}, {u"sentenceAfter"_s, change.sentenceAfter}};
    if (change.words) {
        object.insert(u"titleBefore"_s, change.words->before);
    }
    return object;
}

QJsonObject judgementChangeJson(const JudgementChange& change)
{
    constexpr std::array keys{QLatin1StringView{"made"}, QLatin1StringView{"cleared"}, QLatin1StringView{"lapsed"}};
    return {{u"event"_s, QString{keys[static_cast<std::size_t>(change.event)]}},
        {u"node"_s, QJsonObject{{u"kind"_s, toKey(change.node.kind)}, {u"id"_s, toJson(change.node.id)}}},
        {u"rating"_s, change.judgement.rating}, {u"author"_s, change.judgement.author},
        {u"on"_s, toJson(change.judgement.on)}, {u"text"_s, judgementWords(change)}};
}

} // namespace

QJsonObject comparisonJson(const PlanBook& book, const Comparison& comparison)
{
    QJsonObject counts;
    for (const ChangeKind kind : changeKinds) {
        counts.insert(changeKey(kind), comparison.count(kind));
    }
    QJsonArray actions;
    for (const ActionChange& change : comparison.actions) {
        actions.append(actionChangeJson(change));
    }
    QJsonArray nodes;
    for (const NodeChange& change : comparison.nodes) {
        if (change.isChanged() || change.node.kind == NodeKind::Plan) {
            nodes.append(nodeChangeJson(change));
        }
    }
    QJsonArray judgements;
    for (const JudgementChange& change : comparison.judgements) {
        judgements.append(judgementChangeJson(change));
    }
    QJsonArray refs;
    for (const RefNote& note : comparison.refs) {
        refs.append(QJsonObject{{u"id"_s, toJson(note.action)}, {u"before"_s, note.before}, {u"after"_s, note.after}});
    }
    const Plan* plan = book.find(comparison.plan);
    return {{u"plan"_s, QJsonObject{{u"id"_s, toJson(comparison.plan)}, {u"title"_s, plan->title}}},
        {u"from"_s, endJson(book, comparison.from)}, {u"to"_s, endJson(book, comparison.to)}, {u"counts"_s, counts},
        {u"nodes"_s, nodes}, {u"actions"_s, actions}, {u"judgements"_s, judgements}, {u"refs"_s, refs}};
}

} // namespace boardplan

#include "cli/plan_json.h"

#include <boardplan/domain/commentary.h>
#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/fields.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// An entity's fields without those that only place it in the file.
template <typename Entity> QJsonObject shownFields(const Entity& entity, std::initializer_list<const char*> hidden)
{
    QJsonObject object = toObject(entity);
    object.remove(u"position"_s);
    for (const char* name : hidden) {
        object.remove(QLatin1StringView{name});
    }
    return object;
}

QJsonArray leadsJson(const PlanBook& book, const Action& action)
{
    QJsonArray leads;
    for (const ActionLead& lead : action.leads) {
        const Lead* known = book.find(lead.lead);
        leads.append(QJsonObject{{u"id"_s, toJson(lead.lead)}, {u"name"_s, known == nullptr ? QString{} : known->name},
            {u"role"_s, toKey(lead.role)}});
    }
    return leads;
}

// What is due of an action on the view's day.
QJsonObject deadlineJson(const Deadline& deadline)
{
    return {{u"due"_s, toJson(deadline.due)}, {u"firstUnmet"_s, toJson(deadline.firstUnmet)},
        {u"nextReport"_s, toJson(deadline.nextReport)}, {u"overdueDays"_s, deadline.overdueDays},
        {u"movedDays"_s, deadline.movedDays}};
}

QJsonArray flagsJson(const std::vector<Flag>& flags)
{
    QJsonArray array;
    for (const Flag& flag : flags) {
        array.append(QJsonObject{{u"kind"_s, flagKey(flag.kind)}, {u"text"_s, flag.text}});
    }
    return array;
}

QJsonObject actionJson(const View& view, const History& history, ActionId id)
{
    const Action& action = *view.book().find(id);
    QJsonObject object = shownFields(action, {"priority", "objective"});
    object.insert(u"leads"_s, leadsJson(view.book(), action));
    object.insert(u"timescale"_s, timescaleJson(action.timescale));
    object.insert(u"label"_s, view.label(id));
    object.insert(u"deadline"_s, deadlineJson(view.deadline(id)));
    object.insert(u"flags"_s, flagsJson(view.flags(id)));
    const Rating* rating = view.rating(id);
    object.insert(u"rating"_s, rating == nullptr ? QJsonValue{QJsonValue::Null} : QJsonValue{rating->key});
    QJsonArray updates;
    const auto found = history.updates.constFind(id);
    if (found != history.updates.constEnd()) {
        for (const Update& update : *found) {
            updates.append(shownFields(update, {"action"}));
        }
    }
    object.insert(u"updates"_s, updates);
    return object;
}

QJsonArray actionsJson(const View& view, const History& history, const std::vector<ActionId>& actions)
{
    QJsonArray array;
    for (const ActionId action : actions) {
        array.append(actionJson(view, history, action));
    }
    return array;
}

QJsonArray labelledJson(const std::vector<LabelledAction>& actions)
{
    QJsonArray array;
    for (const LabelledAction& action : actions) {
        array.append(QJsonObject{{u"id"_s, toJson(action.action)}, {u"label"_s, action.label}});
    }
    return array;
}

QJsonObject countsJson(const RollupResult& result)
{
    QJsonObject counts;
    for (std::size_t i = 0; i < result.scheme.ratings.size(); ++i) {
        counts.insert(result.scheme.ratings[i].key, result.summary.counts[i]);
    }
    if (result.summary.markedComplete > 0) {
        counts.insert(u"complete"_s, result.summary.markedComplete);
    }
    counts.insert(u"notRated"_s, result.summary.notRated());
    return counts;
}

QJsonValue keyOf(const Rating* rating)
{
    return rating == nullptr ? QJsonValue{QJsonValue::Null} : QJsonValue{rating->key};
}

QJsonValue judgementJson(const RollupResult& result)
{
    return result.judgement ? QJsonValue{shownFields(*result.judgement, {"node"})} : QJsonValue{QJsonValue::Null};
}

// The latest first, each with the meeting it was written for.
QJsonArray commentariesJson(const View& view, const Node& node)
{
    QJsonArray notes;
    for (const Commentary* note : commentariesOn(view.book(), node)) {
        if (note->on > view.day()) {
            continue;
        }
        QJsonObject one = shownFields(*note, {"node"});
        const Meeting* meeting = view.book().find(note->meeting);
        one.insert(u"meetingDate"_s, toJson(meeting == nullptr ? QDate{} : meeting->date));
        notes.append(one);
    }
    return notes;
}

// What is shown of a node beside its own fields: both ratings, where the board judges otherwise, and what was written.
void insertShown(QJsonObject& object, const View& view, const Node& node)
{
    const RollupResult result = view.rollup(node);
    object.insert(u"rating"_s, keyOf(result.shown()));
    object.insert(u"computed"_s, keyOf(result.computed()));
    object.insert(u"override"_s, judgementJson(result));
    object.insert(u"lapsed"_s, view.lapseNotice(node));
    object.insert(u"sentence"_s, view.sentence(node));
    object.insert(u"commentaries"_s, commentariesJson(view, node));
}

QJsonObject priorityJson(const View& view, const History& history, PriorityId id)
{
    const PlanBook& book = view.book();
    QJsonObject object = shownFields(*book.find(id), {"plan"});
    QJsonArray objectives;
    for (const ObjectiveId objective : book.objectivesOf(id)) {
        QJsonObject one = shownFields(*book.find(objective), {"priority"});
        one.insert(u"actions"_s, actionsJson(view, history, book.actionsOf(objective)));
        insertShown(one, view, Node::of(NodeKind::Objective, objective));
        objectives.append(one);
    }
    object.insert(u"objectives"_s, objectives);
    object.insert(u"actions"_s, actionsJson(view, history, book.actionsOf(id)));
    insertShown(object, view, Node::of(NodeKind::Priority, id));
    return object;
}

QJsonObject planJson(const View& view, const History& history, PlanId id)
{
    const PlanBook& book = view.book();
    QJsonObject object = shownFields(*book.find(id), {});
    QJsonArray themes;
    for (const ThemeId theme : book.themesOf(id)) {
        themes.append(shownFields(*book.find(theme), {"plan"}));
    }
    QJsonArray sections;
    for (const SectionId section : book.sectionsOf(id)) {
        sections.append(shownFields(*book.find(section), {"plan"}));
    }
    QJsonArray priorities;
    for (const PriorityId priority : book.prioritiesOf(id)) {
        priorities.append(priorityJson(view, history, priority));
    }
    object.insert(u"themes"_s, themes);
    object.insert(u"sections"_s, sections);
    object.insert(u"priorities"_s, priorities);
    insertShown(object, view, Node::of(NodeKind::Plan, id));
    return object;
}

} // namespace

QJsonObject timescaleJson(const Timescale& timescale)
{
    QJsonObject object = toObject(timescale);
    object.remove(u"ongoing"_s);
    object.remove(u"byHand"_s);
    for (const char* name : {"recurrence", "trigger"}) {
        const QLatin1StringView key{name};
        if (object.value(key).toString().isEmpty()) {
            object.insert(key, QJsonValue::Null);
        }
    }
    return object;
}

QJsonObject bookJson(const View& view, const History& history)
{
    const PlanBook& book = view.book();
    QJsonArray boards;
    for (const BoardId board : book.boards()) {
        boards.append(shownFields(*book.find(board), {}));
    }
    QJsonArray leads;
    for (const LeadId lead : book.leads()) {
        leads.append(shownFields(*book.find(lead), {}));
    }
    QJsonArray plans;
    for (const PlanId plan : book.plans()) {
        plans.append(planJson(view, history, plan));
    }
    return {{u"format"_s, u"boardplan/1"_s}, {u"boards"_s, boards}, {u"leads"_s, leads}, {u"plans"_s, plans}};
}

QJsonObject rollupNodeJson(const View& view, const Node& node)
{
    const RollupResult result = view.rollup(node);
    const auto [ref, title] = view.heading(node);
    QJsonArray excluded;
    for (const ExcludedAction& action : result.excluded) {
        excluded.append(QJsonObject{{u"id"_s, toJson(action.action)}, {u"label"_s, action.label},
            {u"why"_s, exclusionText(action.why)}});
    }
    return {{u"kind"_s, toKey(node.kind)}, {u"id"_s, toJson(node.id)}, {u"ref"_s, ref}, {u"title"_s, title},
        {u"rating"_s, keyOf(result.shown())}, {u"computed"_s, keyOf(result.computed())},
        {u"reason"_s, reasonText(result.outcome.reason)}, {u"counts"_s, countsJson(result)},
        {u"included"_s, result.summary.included}, {u"rated"_s, result.summary.rated},
        {u"excluded"_s, excluded}, {u"deciding"_s, labelledJson(result.deciding)},
        {u"toImprove"_s, labelledJson(result.toImprove)}, {u"oldestUpdate"_s, toJson(result.summary.oldest)},
        {u"newestUpdate"_s, toJson(result.summary.newest)}, {u"override"_s, judgementJson(result)},
        {u"lapsed"_s, view.lapseNotice(node)}, {u"sentence"_s, view.sentence(node)}};
}

} // namespace boardplan

#include "support/random_edits.h"

#include <boardplan/domain/timescale.h>

#include <QStringList>
#include <array>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

int below(std::mt19937& random, int limit)
{
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

QDate randomPastDay(std::mt19937& random)
{
    return randomDay.addDays(-below(random, 400));
}

template <typename Entity> const Entity* anyOf(const PlanBook& book, std::mt19937& random)
{
    const auto rows = book.table<Entity>().rows();
    return rows.empty() ? nullptr : &rows[random() % rows.size()];
}

Action randomAction(const PlanBook& book, const Priority& priority, std::mt19937& random)
{
    static const std::array timescales{u"March 2027"_s, u"Quarterly"_s, u"Ongoing"_s, u"TBC"_s, u"Q3 2026/27"_s,
        u"Following the completion of a review"_s, u"Ongoing and May 2026"_s};
    Action action;
    action.id = ActionId::create();
    action.priority = priority.id;
    const auto& objectives = book.objectivesOf(priority.id);
    if (!objectives.empty() && below(random, 2) == 0) {
        action.objective = objectives[random() % objectives.size()];
    }
    action.position = below(random, 50) * positionGap;
    action.ref = below(random, 3) == 0 ? QString{} : u"%1.%2"_s.arg(below(random, 5)).arg(below(random, 9));
    action.text = randomText(random) + u'.';
    action.timescale = readTimescale(timescales[random() % timescales.size()], {});
    action.weight = 1 + below(random, 3);
    for (int i = below(random, 3); i > 0; --i) {
        action.measures.push_back({MeasureId::create(), randomText(random) + u'!', below(random, 2) == 0});
    }
    for (const LeadId lead : book.leads()) {
        if (below(random, 3) == 0) {
            action.leads.push_back({lead, below(random, 2) == 0 ? LeadRole::Lead : LeadRole::Contributor});
        }
    }
    action.trace = {{u"text"_s, u"line %1"_s.arg(below(random, 99) + 1)}};
    return action;
}

Edit changeAction(const PlanBook& book, std::mt19937& random)
{
    const Action& before = *anyOf<Action>(book, random);
    Action after = before;
    switch (below(random, 6)) {
    case 0:
        after.text = randomText(random) + u'.';
        break;
    case 1:
        after.position = below(random, 50) * positionGap;
        break;
    case 2:
        after.state = {ActionStateKey::Paused, randomText(random), randomPastDay(random)};
        break;
    case 3:
        after.measures.push_back({MeasureId::create(), randomText(random) + u'?', false});
        break;
    case 4:
        after.completedOn = randomPastDay(random);
        break;
    default: {
        const Priority& home = *anyOf<Priority>(book, random);
        after.priority = home.id;
        after.objective = {};
        break;
    }
    }
    return {u"Change action"_s, {}, {replaced(before, after)}};
}

Edit addUpdate(const PlanBook& book, std::mt19937& random)
{
    static const std::array ratings{u"blue"_s, u"green"_s, u"amber"_s, u"red"_s, QString{}};
    const Action& action = *anyOf<Action>(book, random);
    Update update;
    update.id = UpdateId::create();
    update.action = action.id;
    update.sequence = book.lastSequence() + 1;
    update.recordedAt = u"2026-11-22T12:00:00.000Z"_s;
    update.reportedOn = randomPastDay(random);
    update.precision = below(random, 4) == 0 ? DatePrecision::Month : DatePrecision::Day;
    update.rating = ratings[random() % ratings.size()];
    update.whatHappened = randomText(random);
    update.ask = below(random, 4) == 0 ? randomText(random) : QString{};
    if (!action.leads.empty() && below(random, 3) == 0) {
        update.lead = action.leads.front().lead;
    }
    if (below(random, 5) == 0) {
        update.newDate = {u"May 2027"_s, QDate{2027, 5, 31}, randomText(random)};
    }
    update.evidence = below(random, 4) == 0 ? QStringList{u"minutes.pdf"_s} : QStringList{};
    return {u"Update"_s, {}, {inserted(update)}};
}

Edit removeIdleAction(const PlanBook& book, std::mt19937& random)
{
    const Action& action = *anyOf<Action>(book, random);
    if (book.standing(action.id).updates > 0) {
        return changeAction(book, random);
    }
    return {u"Remove action"_s, {}, {removed(action)}};
}

Edit changePlan(const PlanBook& book, std::mt19937& random)
{
    const Plan& before = *anyOf<Plan>(book, random);
    Plan after = before;
    after.title = randomText(random);
    after.rollupRule.kind = below(random, 2) == 0 ? RuleKind::Balanced : RuleKind::Strict;
    after.settings.dueSoonDays = below(random, 90);
    if (after == before) {
        after.position += 1;
    }
    return {u"Change plan"_s, {}, {replaced(before, after)}};
}

} // namespace

QString randomText(std::mt19937& random)
{
    static const std::array words{u"agreed"_s, u"“draft”"_s, u"naïve café"_s, u"<b>bold</b>"_s, u"=1+1"_s, u"line\nbreak"_s,
        u"o'clock"_s, u"Ŵyneb"_s, u"日本語"_s, u"\"quoted\""_s, u"100 %"_s, u"a\tb"_s, u"😀"_s};
    QStringList chosen;
    for (int i = below(random, 6); i >= 0; --i) {
        chosen.append(words[random() % words.size()]);
    }
    return chosen.join(u' ');
}

Edit randomEdit(const PlanBook& book, std::mt19937& random)
{
    const Priority& priority = *anyOf<Priority>(book, random);
    if (book.table<Action>().size() == 0) {
        return {u"Add action"_s, {}, {inserted(randomAction(book, priority, random))}};
    }
    switch (below(random, 8)) {
    case 0:
        return {u"Add action"_s, {}, {inserted(randomAction(book, priority, random))}};
    case 1:
        return removeIdleAction(book, random);
    case 2:
        return changePlan(book, random);
    case 3:
    case 4: {
        Edit edit = changeAction(book, random);
        const auto& change = std::get<Change<Action>>(edit.changes.front());
        return change.before == change.after ? addUpdate(book, random) : edit;
    }
    default:
        return addUpdate(book, random);
    }
}

Edit firstEdit(std::mt19937& random)
{
    PlanBook book;
    Edit edit{u"First"_s, {}, {}};
    const auto add = [&](auto entity) {
        edit.changes.push_back(inserted(entity));
        book.put(edit.changes.back());
    };
    Board board;
    board.id = BoardId::create();
    board.name = u"Exampleshire"_s;
    add(board);
    for (const QString& name : {u"Board Manager"_s, u"QA Subgroup"_s, u"Policy Subgroup"_s}) {
        Lead lead;
        lead.id = LeadId::create();
        lead.name = name;
        lead.aliases = {name.toUpper()};
        add(lead);
    }
    Plan plan;
    plan.id = PlanId::create();
    plan.title = u"Plan"_s;
    plan.boards = {board.id};
    add(plan);
    for (int p = 0; p < 3; ++p) {
        Priority priority;
        priority.id = PriorityId::create();
        priority.plan = plan.id;
        priority.position = p * positionGap;
        priority.ref = QString::number(p + 1);
        priority.title = randomText(random);
        add(priority);
        Objective objective;
        objective.id = ObjectiveId::create();
        objective.priority = priority.id;
        objective.title = randomText(random);
        add(objective);
        for (int a = 0; a < 4; ++a) {
            add(randomAction(book, priority, random));
        }
    }
    return edit;
}

} // namespace boardplan::test

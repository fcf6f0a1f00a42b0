#include "support/document/same_book.h"

#include <boardplan/domain/enum_keys.h>

#include <algorithm>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

template <typename Entity> void compareTables(const QString& name, const PlanBook& one, const PlanBook& other, QStringList& lines)
{
    for (const Entity& row : one.table<Entity>().rows()) {
        const Entity* const same = other.find(row.id);
        if (same == nullptr || !(*same == row)) {
            lines.append(u"%1 %2 %3"_s.arg(name, row.id.toString(), same == nullptr ? u"is in one alone"_s : u"differs"_s));
        }
    }
    if (one.table<Entity>().size() != other.table<Entity>().size()) {
        lines.append(u"%1: %2 and %3"_s.arg(name).arg(one.table<Entity>().size()).arg(other.table<Entity>().size()));
    }
}

void compareOrder(const PlanBook& one, const PlanBook& other, QStringList& lines)
{
    const auto expect = [&](bool isSame, const QString& what) {
        if (!isSame) {
            lines.append(u"other order: "_s + what);
        }
    };
    expect(one.boards() == other.boards(), u"boards"_s);
    expect(one.plans() == other.plans(), u"plans"_s);
    expect(one.leads() == other.leads(), u"leads"_s);
    for (const PlanId plan : one.plans()) {
        expect(one.allActionsOf(plan) == other.allActionsOf(plan), u"actions"_s);
        expect(one.prioritiesOf(plan) == other.prioritiesOf(plan), u"priorities"_s);
        expect(one.themesOf(plan) == other.themesOf(plan), u"themes"_s);
        expect(one.sectionsOf(plan) == other.sectionsOf(plan), u"sections"_s);
        for (const PriorityId priority : one.prioritiesOf(plan)) {
            expect(one.objectivesOf(priority) == other.objectivesOf(priority), u"objectives"_s);
        }
    }
    for (const BoardId board : one.boards()) {
        expect(one.meetingsOf(board) == other.meetingsOf(board), u"meetings"_s);
    }
}

} // namespace

QString pictureOf(const View& view)
{
    QStringList lines;
    for (const Node& node : view.nodes()) {
        lines.append(toKey(node.kind) + u' ' + view.heading(node).second + u": "_s + view.sentence(node));
    }
    for (const PlanId plan : view.book().plans()) {
        for (const ActionId action : view.book().allActionsOf(plan)) {
            const Rating* const rating = view.rating(action);
            lines.append(view.label(action) + u' ' + (rating == nullptr ? u"-"_s : rating->key));
        }
    }
    return lines.join(u'\n');
}

QStringList differencesOf(const PlanBook& one, const PlanBook& other)
{
    QStringList lines;
    compareTables<Board>(u"board"_s, one, other, lines);
    compareTables<Lead>(u"lead"_s, one, other, lines);
    compareTables<Plan>(u"plan"_s, one, other, lines);
    compareTables<Section>(u"section"_s, one, other, lines);
    compareTables<Theme>(u"theme"_s, one, other, lines);
    compareTables<Priority>(u"priority"_s, one, other, lines);
    compareTables<Objective>(u"objective"_s, one, other, lines);
    compareTables<Action>(u"action"_s, one, other, lines);
    compareTables<Commentary>(u"commentary"_s, one, other, lines);
    compareTables<Meeting>(u"meeting"_s, one, other, lines);
    compareTables<Override>(u"judgement"_s, one, other, lines);
    compareTables<Saved>(u"saved"_s, one, other, lines);
    for (const Action& action : one.table<Action>().rows()) {
        if (!(one.standing(action.id) == other.standing(action.id))) {
            lines.append(u"standing of "_s + action.id.toString());
        }
    }
    compareOrder(one, other, lines);
    return lines;
}

} // namespace boardplan::test

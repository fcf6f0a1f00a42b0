#include <boardplan/domain/labels.h>

#include "domain/view_labels.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// How often each printed ref occurs among the nodes of a level.
class RefCounts {
public:
    void note(const QString& ref) { ++m_counts[ref.trimmed()]; }
    bool isUnique(const QString& ref) const
    {
        return !ref.trimmed().isEmpty() && m_counts.value(ref.trimmed()) == 1;
    }

private:
    QHash<QString, int> m_counts;
};

// One plan's nodes, read in plan order.
class Labeller {
public:
    Labeller(const PlanBook& book, PlanId plan)
        : m_book{book}
    {
        for (const PriorityId priority : book.prioritiesOf(plan)) {
            m_priorityRefs.note(book.find(priority)->ref);
            noteActions(book.actionsOf(priority));
            for (const ObjectiveId objective : book.objectivesOf(priority)) {
                m_objectiveRefs.note(book.find(objective)->ref);
                noteActions(book.actionsOf(objective));
            }
        }
        int place = 0;
        for (const PriorityId priority : book.prioritiesOf(plan)) {
            labelPriority(*book.find(priority), ++place);
        }
    }

    PlanLabels take() { return std::move(m_labels); }

private:
    static QString placed(const QString& path, int place)
    {
        return path + u'#' + QString::number(place);
    }
    void noteActions(const std::vector<ActionId>& actions)
    {
        for (const ActionId action : actions) {
            m_actionRefs.note(m_book.find(action)->ref);
        }
    }

    // A path names its way without doubt: a ref that a sibling bears too gives way to the place.
    void labelPriority(const Priority& priority, int place)
    {
        const QString path =
            m_priorityRefs.isUnique(priority.ref) ? priority.ref.trimmed() : placed({}, place);
        m_labels.priorities.insert(priority.id, path);
        labelActions(m_book.actionsOf(priority.id), path);
        const std::vector<ObjectiveId>& objectives = m_book.objectivesOf(priority.id);
        RefCounts siblings;
        for (const ObjectiveId id : objectives) {
            siblings.note(m_book.find(id)->ref);
        }
        int objectivePlace = 0;
        for (const ObjectiveId id : objectives) {
            const QString ref = m_book.find(id)->ref.trimmed();
            ++objectivePlace;
            m_labels.objectives.insert(
                id, m_objectiveRefs.isUnique(ref) ? ref : placed(path, objectivePlace));
            const QString step = siblings.isUnique(ref) ? ref : placed({}, objectivePlace);
            labelActions(m_book.actionsOf(id), path + u'/' + step);
        }
    }

    void labelActions(const std::vector<ActionId>& actions, const QString& path)
    {
        int place = 0;
        for (const ActionId id : actions) {
            const QString& ref = m_book.find(id)->ref;
            m_labels.actions.insert(id, m_actionRefs.isUnique(ref) ? ref.trimmed()
                                                                   : placed(path, place + 1));
            ++place;
        }
    }

    const PlanBook& m_book;
    RefCounts m_priorityRefs;
    RefCounts m_objectiveRefs;
    RefCounts m_actionRefs;
    PlanLabels m_labels;
};

PlanLabels labelsAround(const PlanBook& book, PriorityId priority)
{
    const Priority* found = book.find(priority);
    return found == nullptr ? PlanLabels{} : labelsOf(book, found->plan);
}

} // namespace

PlanLabels labelsOf(const PlanBook& book, PlanId plan)
{
    return Labeller{book, plan}.take();
}

QString labelOf(const PlanBook& book, PriorityId id)
{
    return labelsAround(book, id).priorities.value(id);
}

QString labelOf(const PlanBook& book, ObjectiveId id)
{
    const Objective* objective = book.find(id);
    return objective == nullptr ? QString{}
                                : labelsAround(book, objective->priority).objectives.value(id);
}

QString labelOf(const PlanBook& book, ActionId id)
{
    const Action* action = book.find(id);
    return action == nullptr ? QString{} : labelsAround(book, action->priority).actions.value(id);
}

QHash<ActionId, QString> actionLabels(const PlanBook& book, PlanId plan)
{
    return labelsOf(book, plan).actions;
}

} // namespace boardplan

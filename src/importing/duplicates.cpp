#include "importing/duplicates.h"

#include "importing/findings.h"
#include "importing/grid.h"
#include "importing/phrases.h"

#include <algorithm>

namespace boardplan {

namespace {

// A later cell says nothing new where it is empty, the same, or the beginning of the earlier one.
bool addsNothing(const QString& earlier, const QString& later)
{
    return foldText(earlier).startsWith(foldText(later));
}

QString updateWords(const ProposedAction& action)
{
    QString words;
    for (const ProposedUpdate& update : action.updates) {
        words += update.words.text;
    }
    return words;
}

bool isContained(const QString& earlier, const QString& later)
{
    return foldText(earlier).contains(foldText(later));
}

// A heading may have changed between two prints of a row: its measure may have been its update.
QString detailsOf(const ProposedAction& action)
{
    return action.measures.items.join(u' ') + u' ' + updateWords(action) + u' ' + action.timescaleText.text;
}

// Of two actions with the same words.
bool repeats(const ProposedAction& earlier, const ProposedAction& later)
{
    const bool isSameRef = later.ref.text.isEmpty() || earlier.ref.text.isEmpty() || earlier.ref.text == later.ref.text;
    return isSameRef && addsNothing(earlier.leadText.text, later.leadText.text)
        && addsNothing(earlier.timescaleText.text, later.timescaleText.text)
        && isContained(detailsOf(earlier), later.measures.items.join(u' '))
        && isContained(detailsOf(earlier), updateWords(later));
}

// Hands the cells of a dropped row to the action that says the same.
void takeOver(ProposedAction& kept, const ProposedAction& dropped)
{
    append(kept.ref.places, dropped.ref.places);
    append(kept.text.places, dropped.text.places);
    append(kept.audience.places, dropped.audience.places);
    append(kept.leadText.places, dropped.leadText.places);
    append(kept.timescaleText.places, dropped.timescaleText.places);
    append(kept.measures.places, dropped.measures.places);
    append(kept.desiredOutcomes.places, dropped.desiredOutcomes.places);
    for (const ProposedUpdate& update : dropped.updates) {
        append(kept.updates.empty() ? kept.timescaleText.places : kept.updates.front().words.places,
            update.words.places);
    }
}

// Goes through the actions of one objective; folded texts are kept beside them.
class RepeatFilter {
public:
    RepeatFilter(std::vector<Finding>& findings, const Amendments& amendments)
        : m_findings{findings}
        , m_amendments{amendments}
    {
    }

    void take(ProposedAction action);
    std::vector<ProposedAction> kept() { return std::move(m_kept); }

private:
    ProposedAction* repeatedBy(const ProposedAction& action, const QString& folded);
    ProposedAction* joinedIn(const ProposedAction& action, const QString& folded);
    bool isOwn(const ProposedAction& action) const;

    std::vector<Finding>& m_findings;
    const Amendments& m_amendments;
    std::vector<ProposedAction> m_kept;
    std::vector<QString> m_folded;
};

ProposedAction* RepeatFilter::repeatedBy(const ProposedAction& action, const QString& folded)
{
    for (std::size_t at = 0; at < m_kept.size(); ++at) {
        if (m_folded[at] == folded && repeats(m_kept[at], action)) {
            return &m_kept[at];
        }
    }
    return nullptr;
}

// The first of several actions in a row whose texts together make this one's; null where there are none.
ProposedAction* RepeatFilter::joinedIn(const ProposedAction& action, const QString& folded)
{
    if (!action.measures.items.isEmpty()) {
        return nullptr;
    }
    for (std::size_t first = 0; first < m_kept.size(); ++first) {
        QString together = m_folded[first];
        std::size_t last = first;
        while (last + 1 < m_kept.size() && together.size() < folded.size() && folded.startsWith(together)) {
            together += m_folded[++last];
        }
        if (last > first && together == folded && addsNothing(m_kept[first].leadText.text, action.leadText.text)) {
            return &m_kept[first];
        }
    }
    return nullptr;
}

bool RepeatFilter::isOwn(const ProposedAction& action) const
{
    return std::any_of(action.text.places.begin(), action.text.places.end(), [this](const Place& place) {
        return m_amendments.treatmentOf(place.line) == RowTreatment::OwnAction || m_amendments.splits.contains(place);
    });
}

void RepeatFilter::take(ProposedAction action)
{
    const QString folded = foldText(action.text.text);
    ProposedAction* original = isOwn(action) ? nullptr : repeatedBy(action, folded);
    original = original != nullptr || isOwn(action) ? original : joinedIn(action, folded);
    const QStringList words{shortened(action.text.text)};
    if (original != nullptr) {
        m_findings.push_back(makeFinding(FindingKind::DuplicateDropped, action.text.places, words));
        takeOver(*original, action);
        return;
    }
    if (std::find(m_folded.begin(), m_folded.end(), folded) != m_folded.end()) {
        m_findings.push_back(makeFinding(FindingKind::NearDuplicateKept, action.text.places, words));
    }
    m_kept.push_back(std::move(action));
    m_folded.push_back(folded);
}

void dropRepeatsIn(
    std::vector<ProposedAction>& actions, std::vector<Finding>& findings, const Amendments& amendments)
{
    RepeatFilter filter{findings, amendments};
    for (ProposedAction& action : actions) {
        filter.take(std::move(action));
    }
    actions = filter.kept();
}

} // namespace

void dropRepeats(
    std::vector<ProposedPriority>& priorities, std::vector<Finding>& findings, const Amendments& amendments)
{
    for (ProposedPriority& priority : priorities) {
        dropRepeatsIn(priority.actions, findings, amendments);
        for (ProposedObjective& objective : priority.objectives) {
            dropRepeatsIn(objective.actions, findings, amendments);
        }
    }
}

} // namespace boardplan

#pragma once

#include "domain/parts_above.h"
#include "domain/rollup_basis.h"
#include "domain/view_flags.h"
#include "domain/view_labels.h"
#include "domain/view_tree.h"

#include <boardplan/domain/view.h>

#include <unordered_map>

namespace boardplan {

// The board meetings around a day that a plan's flags, comparison and judgements go by.
struct PlanMeetings {
    MeetingId last;         // last closed
    MeetingId closedBefore; // the one closed before it
    MeetingId next;
    MeetingDays days;
};

// The newest judgement of a node and what made it lapse (domain.md, "Override").
struct JudgementState {
    const Override* judgement = nullptr; // null: none was made
    QString cause;                       // "2.3 was updated 3 Dec 2026"; empty: it stands
};

// What may change the colour after a judgement, and with a cause makes a better one lapse: an update
// below, a board meeting.
struct LapseEvent {
    QDate day;
    QString cause; // empty: work that begins, pauses or ends
};

// What a view is made of. Everything but the first five is kept from earlier questions and dropped
// by `renew`.
struct View::Data {
    const PlanBook* book = nullptr;
    QDate day;
    bool isAsAt = false;
    bool isBookBehind = false; // what is not in `standings` stands as in the book
    QHash<ActionId, Standing> standings; // of the day; as the book has them where not isAsAt

    std::unordered_map<PlanId, PlanSummaries> summaries;
    std::unordered_map<PlanId, PlanLabels> labels;
    std::unordered_map<PlanId, PlanMeetings> meetings;
    std::unordered_map<BoardId, PartsAbove> above; // null: all boards
    QHash<LeadId, RollupSummary> leads;
    std::optional<QHash<LeadId, std::vector<ActionId>>> leadActions;
    QHash<ActionId, FlagSet> flagSets;
    QHash<ActionId, UpdateWording> wordings; // what its updates say; costs most of a flag
    Past past;
    QHash<OverrideId, QString> pastCauses; // what once made a judgement lapse, of those asked for

    const Standing& standing(ActionId action) const;
    bool hasAction(const Action& action) const;
    TreeSource source() const;

    // The plan that a node lies in; null for nodes above plans and for nodes that the book does not
    // have.
    const Plan* planOf(const Node& node) const;
    std::vector<const Plan*> plansOf(const Node& node) const;
    const PlanSummaries& summariesOf(const Plan& plan);
    const PlanLabels& labelsOf(PlanId plan);
    const PlanMeetings& meetingsOf(const Plan& plan);
    FoundFlags flagsOf(ActionId action);
    FlagSet flagSetOf(ActionId action);
    UpdateWording wordingFor(ActionId action);
    const std::vector<ActionId>& actionsOf(LeadId lead);

    RollupSummary summary(const Node& node);
    RollupSummary summaryAbove(const Plan& plan, BoardId board);
    const PartsAbove& partsAbove(BoardId board);
    void renewAbove(const Plan& plan);
    RollupOutcome outcome(const Node& node);
    // In plan order, without labels; for nodes above plans in the scheme of the file.
    std::vector<RollupLeaf> leavesBelow(const Node& node);
    // The same from what is kept of each plan; what is left out does not say why.
    std::vector<RollupLeaf> keptLeavesBelow(const Node& node);
    std::vector<ActionId> actionsBelow(const Node& node);
    RollupLeaf leafFor(const Node& node, const Plan& plan, ActionId action);
    RollupParts partsOf(const Node& node);
    QString labelOf(const Node& node);
    JudgementState judgementState(const Node& node);
    // What would make a judgement of this day lapse: an update below or a closed board meeting
    // since.
    QString lapseCause(const Node& node, const QDate& on);
    // What made a judgement lapse on an earlier day, where it is worse than what is computed now.
    QString pastLapseCause(const Override& judgement, const Rating& judged);
    std::vector<LapseEvent> eventsSince(const Override& judgement,
                                        const QHash<ActionId, std::vector<Update>>& updates);

    void dropPlan(PlanId plan);
    void dropAll();
    void renewAction(ActionId action);
    void renew(const Change<Action>& change);
    void renew(const Change<Priority>& change);
    void renew(const Change<Objective>& change);
};

// The scheme and the rule that a node is shown in.
const RatingScheme& schemeFor(const Plan* plan);
const RollupRule& ruleFor(const Plan* plan);

} // namespace boardplan

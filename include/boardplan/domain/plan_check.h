#pragma once

#include <boardplan/domain/meeting.h>
#include <boardplan/domain/view.h>

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace boardplan {

// The plan check (domain.md, "Plan check"): what of a plan somebody should look at before it is
// adopted, chased or reported. A finding says what, where, what to do, and what the program can do
// itself. Nothing here decides a rating.

enum class CheckSeverity {
    Must,   // the action cannot be followed up as it stands
    Should, // a person should decide
    Note    // worth knowing
};

enum class CheckKind {
    EmptyText,
    Placeholder,
    NoLead,
    UnknownLead, // words of the cell that no lead of the directory stands for
    ImpossibleDate,
    NoReason, // paused or withdrawn without one
    NoTimescale,
    UnreadableTimescale,
    AmbiguousTimescale,
    OutsidePeriod,
    Duplicate,
    NoMeasure,
    NoAction, // below a priority or an objective
    RefTwice,
    UnreadBoard, // the plan says for which board in letters that nobody has explained
    NotRatedPastDue,
    LeadTwice,
    LeadsAlike,
    RefMisprint,
    BlankBoard,
    MeasureRepeats,
    NoActionForOutcome,
    NeverReported,
    NothingReported // of the whole plan
};

// Where a person mends it: a field of the inspector's Details page, or another place.
enum class CheckField {
    None,
    Ref,
    Text,
    Title,
    Leads,
    Timescale,
    Measures,
    State,
    Update,
    Directory
};

// What the program can do about a finding: one edit each (document/check_verbs.h).
enum class CheckFixKind {
    ReadTimescale,     // as if its words were `value`
    SetRef,            // to `value`
    SetBoards,         // of one action, to `boards`
    ReadAudience,      // every action of the plan that says `value` serves `boards`
    EnterLead,         // `value` into the directory, as a lead of the action
    DropRepeatedLead,  // the later mention goes
    MergeLeads,        // `other` into the finding's lead
    WithdrawDuplicate, // as the same as the action `other`
};

struct CheckFix {
    CheckFixKind kind = CheckFixKind::SetRef;
    QString words; // "Read it as 5 April 2026"
    QString value;
    std::vector<BoardId> boards;
    QUuid other;
    bool isSure = true; // false: one of several answers, which a person chooses from

    bool operator==(const CheckFix&) const = default;
};

struct CheckFinding {
    CheckKind kind = CheckKind::EmptyText;
    CheckSeverity severity = CheckSeverity::Note;
    Node node;     // an action, objective, priority or lead, or the plan
    QString where; // "Action 2.1", in the plan's own words; empty: the plan
    QString words; // "Nobody is named as lead."
    QString todo;  // "Name a lead."
    QString about; // the words it goes by: a dismissal holds while they stay
    CheckField field = CheckField::None;
    std::vector<CheckFix> fixes;
    LeadId otherLead;  // of LeadsAlike
    SavedId dismissal; // null: open

    bool isDismissed() const { return !dismissal.isNull(); }
    // The one thing to do where there is no doubt; null: none, or several to choose from.
    const CheckFix* sureFix() const;

    bool operator==(const CheckFinding&) const = default;
};

struct PlanCheck {
    std::vector<CheckFinding> open;      // by severity, then in plan order
    std::vector<CheckFinding> dismissed; // in the same order
    int actions = 0;                     // looked at
    int priorities = 0;
    int leads = 0; // named by the plan

    // Whether a person is needed: something open is more than a note.
    bool needsSomebody() const;
    int count(CheckSeverity severity) const;
};

// Actions that are withdrawn or complete are not asked for more. Where more than half of the
// actions want the same thing – a measure, a timescale – the plan is meant to be so, and one
// finding says so.
PlanCheck checkPlan(const View& view, PlanId plan);

class CheckedTexts;

// The same for a plan that is checked again and again while it is edited: what was read in its texts
// is kept, so that a check after an edit costs a pass over the actions. Always gives what
// `checkPlan` gives.
class PlanChecker {
public:
    PlanChecker();
    ~PlanChecker();

    PlanCheck check(const View& view, PlanId plan);

private:
    PlanId m_plan; // whose texts are kept
    std::unique_ptr<CheckedTexts> m_texts;
};

// "Nobody leads", "Placeholder": the heading of a group of findings.
QString checkKindWords(CheckKind kind);
// "Must", "Should", "Note".
QString checkSeverityWord(CheckSeverity severity);

// That a finding is fine as it is, as the file keeps it: a Saved of this kind, which holds while
// the words that the finding is about stay as they are. Leads that may be one are kept apart
// instead (lead_directory.h).
inline constexpr char16_t checkDismissedKind[] = u"check-dismissed";
QJsonObject checkDismissal(const CheckFinding& finding);
// The record that was made for this kind of finding of this node, whatever its words; null: none.
const Saved* findCheckDismissal(const PlanBook& book, const CheckFinding& finding);

} // namespace boardplan

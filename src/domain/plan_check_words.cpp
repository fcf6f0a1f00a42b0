// What each kind of finding is called, how grave it is, and what is done about it.

#include "domain/plan_check_parts.h"

#include <boardplan/domain/enum_keys.h>

#include <QCoreApplication>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct CheckEntry {
    CheckKind kind;
    CheckSeverity severity;
    CheckField field;
    const char* heading;
    const char* todo;
};

constexpr auto checkMust = CheckSeverity::Must;
constexpr auto checkShould = CheckSeverity::Should;
constexpr auto checkNote = CheckSeverity::Note;

constexpr std::array checkEntries{
    CheckEntry{CheckKind::EmptyText, checkMust, CheckField::Text,
               QT_TRANSLATE_NOOP("boardplan", "Nothing is written"),
               QT_TRANSLATE_NOOP("boardplan", "Write what will be done.")},
    CheckEntry{CheckKind::Placeholder, checkMust, CheckField::Text,
               QT_TRANSLATE_NOOP("boardplan", "Still to be filled in"),
               QT_TRANSLATE_NOOP("boardplan", "Put the words in its place.")},
    CheckEntry{CheckKind::NoLead, checkMust, CheckField::Leads,
               QT_TRANSLATE_NOOP("boardplan", "Nobody leads"),
               QT_TRANSLATE_NOOP("boardplan", "Name a lead.")},
    CheckEntry{CheckKind::UnknownLead, checkShould, CheckField::Leads,
               QT_TRANSLATE_NOOP("boardplan", "Lead not in the directory"),
               QT_TRANSLATE_NOOP("boardplan", "Enter the lead, or write one that is known.")},
    CheckEntry{CheckKind::ImpossibleDate, checkMust, CheckField::Timescale,
               QT_TRANSLATE_NOOP("boardplan", "No such date"),
               QT_TRANSLATE_NOOP("boardplan", "Give a day that the calendar has.")},
    CheckEntry{CheckKind::NoReason, checkShould, CheckField::State,
               QT_TRANSLATE_NOOP("boardplan", "Paused or withdrawn without a reason"),
               QT_TRANSLATE_NOOP("boardplan", "Say in a few words why.")},
    CheckEntry{CheckKind::NoTimescale, checkShould, CheckField::Timescale,
               QT_TRANSLATE_NOOP("boardplan", "No timescale"),
               QT_TRANSLATE_NOOP("boardplan", "Say by when, how often, or “ongoing”.")},
    CheckEntry{CheckKind::UnreadableTimescale, checkShould, CheckField::Timescale,
               QT_TRANSLATE_NOOP("boardplan", "Timescale that says no time"),
               QT_TRANSLATE_NOOP("boardplan",
                                 "Say by when; or keep the words and say how they are read.")},
    CheckEntry{CheckKind::AmbiguousTimescale, checkShould, CheckField::Timescale,
               QT_TRANSLATE_NOOP("boardplan", "Timescale with two meanings"),
               QT_TRANSLATE_NOOP("boardplan", "Choose what is meant.")},
    CheckEntry{CheckKind::OutsidePeriod, checkShould, CheckField::Timescale,
               QT_TRANSLATE_NOOP("boardplan", "Date outside the plan"),
               QT_TRANSLATE_NOOP("boardplan", "Check the date, or leave it so if it is meant.")},
    CheckEntry{CheckKind::Duplicate, checkShould, CheckField::Text,
               QT_TRANSLATE_NOOP("boardplan", "Said twice"),
               QT_TRANSLATE_NOOP("boardplan", "Withdraw one, or say what sets them apart.")},
    CheckEntry{CheckKind::NoMeasure, checkShould, CheckField::Measures,
               QT_TRANSLATE_NOOP("boardplan", "No measure"),
               QT_TRANSLATE_NOOP("boardplan", "Say how success will show.")},
    CheckEntry{CheckKind::NoAction, checkShould, CheckField::Title,
               QT_TRANSLATE_NOOP("boardplan", "Nothing is done for it"),
               QT_TRANSLATE_NOOP("boardplan", "Add an action.")},
    CheckEntry{CheckKind::RefTwice, checkShould, CheckField::Ref,
               QT_TRANSLATE_NOOP("boardplan", "Number given twice"),
               QT_TRANSLATE_NOOP("boardplan", "Give one of them another number.")},
    CheckEntry{CheckKind::UnreadBoard, checkShould, CheckField::None,
               QT_TRANSLATE_NOOP("boardplan", "Which board is meant"),
               QT_TRANSLATE_NOOP("boardplan", "Choose the board that it stands for.")},
    CheckEntry{CheckKind::NotRatedPastDue, checkShould, CheckField::Update,
               QT_TRANSLATE_NOOP("boardplan", "Past its date and never rated"),
               QT_TRANSLATE_NOOP("boardplan", "Record an update.")},
    CheckEntry{CheckKind::LeadTwice, checkNote, CheckField::Leads,
               QT_TRANSLATE_NOOP("boardplan", "Lead named twice"),
               QT_TRANSLATE_NOOP("boardplan", "Take one mention out.")},
    CheckEntry{CheckKind::LeadsAlike, checkNote, CheckField::Directory,
               QT_TRANSLATE_NOOP("boardplan", "Leads that may be one"),
               QT_TRANSLATE_NOOP("boardplan", "Say whether they are the same.")},
    CheckEntry{CheckKind::RefMisprint, checkNote, CheckField::Ref,
               QT_TRANSLATE_NOOP("boardplan", "Number that looks misprinted"),
               QT_TRANSLATE_NOOP("boardplan", "Put the number right.")},
    CheckEntry{CheckKind::BlankBoard, checkNote, CheckField::None,
               QT_TRANSLATE_NOOP("boardplan", "No board named"),
               QT_TRANSLATE_NOOP("boardplan", "Say which boards it serves.")},
    CheckEntry{CheckKind::MeasureRepeats, checkNote, CheckField::Measures,
               QT_TRANSLATE_NOOP("boardplan", "Measure that repeats the action"),
               QT_TRANSLATE_NOOP("boardplan", "Say what will be different once it is done.")},
    CheckEntry{CheckKind::NoActionForOutcome, checkNote, CheckField::None,
               QT_TRANSLATE_NOOP("boardplan", "Outcome that no action serves"),
               QT_TRANSLATE_NOOP("boardplan", "Add an action for it.")},
    CheckEntry{CheckKind::NeverReported, checkNote, CheckField::Update,
               QT_TRANSLATE_NOOP("boardplan", "Ongoing and never reported"),
               QT_TRANSLATE_NOOP("boardplan", "Record an update.")},
    CheckEntry{CheckKind::NothingReported, checkNote, CheckField::None,
               QT_TRANSLATE_NOOP("boardplan", "Nothing reported yet"),
               QT_TRANSLATE_NOOP("boardplan", "Record updates as they come in.")},
};

const CheckEntry& checkEntryOf(CheckKind kind)
{
    const auto* const found =
        std::find_if(checkEntries.begin(), checkEntries.end(),
                     [=](const CheckEntry& entry) { return entry.kind == kind; });
    Q_ASSERT_X(found != checkEntries.end(), "checkEntryOf", "a kind without words");
    return *found;
}

// "Action 2.1", in the plan's own words for its levels.
QString whereOf(const View& view, const Plan& plan, const Node& node)
{
    const auto named = [](const QString& own, const char* general, const QString& label) {
        return (own.isEmpty() ? checkText(general) : own) + u' ' + label;
    };
    switch (node.kind) {
    case NodeKind::Action:
        return named(plan.words.action, "Action", view.label(ActionId{node.id}));
    case NodeKind::Objective:
        return named(plan.words.objective, "Objective", view.label(ObjectiveId{node.id}));
    case NodeKind::Priority:
        return named(plan.words.priority, "Priority", view.label(PriorityId{node.id}));
    default:
        return {};
    }
}

} // namespace

QString checkText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString quotedForCheck(const QString& text)
{
    constexpr qsizetype most = 60;
    QString shown = text.simplified();
    if (shown.size() > most) {
        const qsizetype space = shown.lastIndexOf(u' ', most);
        shown = shown.left(space > 0 ? space : most) + u'…';
    }
    return u"“"_s + shown + u"”"_s;
}

QString labelsForCheck(const View& view, const std::vector<const Action*>& actions)
{
    constexpr std::size_t most = 6;
    QStringList labels;
    for (const Action* const action : actions) {
        labels.append(view.label(action->id));
    }
    if (actions.size() <= most + 1) {
        return labels.join(u", "_s);
    }
    const QString first = labels.first(most).join(u", "_s);
    return checkText("%1 and %2 more").arg(first).arg(actions.size() - most);
}

CheckFinding& CheckSubject::add(CheckKind kind, const Node& node, const QString& words,
                                const QString& about)
{
    const CheckEntry& entry = checkEntryOf(kind);
    CheckFinding finding;
    finding.kind = kind;
    finding.severity = entry.severity;
    finding.field = entry.field;
    finding.node = node;
    finding.where = whereOf(view, plan, node);
    finding.words = words;
    finding.todo = checkText(entry.todo);
    finding.about = about;
    findings.push_back(finding);
    return findings.back();
}

QString checkKindWords(CheckKind kind)
{
    return checkText(checkEntryOf(kind).heading);
}

QString checkSeverityWord(CheckSeverity severity)
{
    switch (severity) {
    case CheckSeverity::Must:
        return checkText("Must");
    case CheckSeverity::Should:
        return checkText("Should");
    case CheckSeverity::Note:
        break;
    }
    return checkText("Note");
}

template <> std::span<const EnumKey<CheckKind>> enumKeys()
{
    static constexpr std::array<EnumKey<CheckKind>, 24> keys{
        {{CheckKind::EmptyText, "emptyText"_L1},
         {CheckKind::Placeholder, "placeholder"_L1},
         {CheckKind::NoLead, "noLead"_L1},
         {CheckKind::UnknownLead, "unknownLead"_L1},
         {CheckKind::ImpossibleDate, "impossibleDate"_L1},
         {CheckKind::NoReason, "noReason"_L1},
         {CheckKind::NoTimescale, "noTimescale"_L1},
         {CheckKind::UnreadableTimescale, "unreadableTimescale"_L1},
         {CheckKind::AmbiguousTimescale, "ambiguousTimescale"_L1},
         {CheckKind::OutsidePeriod, "outsidePeriod"_L1},
         {CheckKind::Duplicate, "duplicate"_L1},
         {CheckKind::NoMeasure, "noMeasure"_L1},
         {CheckKind::NoAction, "noAction"_L1},
         {CheckKind::RefTwice, "refTwice"_L1},
         {CheckKind::UnreadBoard, "unreadBoard"_L1},
         {CheckKind::NotRatedPastDue, "notRatedPastDue"_L1},
         {CheckKind::LeadTwice, "leadTwice"_L1},
         {CheckKind::LeadsAlike, "leadsAlike"_L1},
         {CheckKind::RefMisprint, "refMisprint"_L1},
         {CheckKind::BlankBoard, "blankBoard"_L1},
         {CheckKind::MeasureRepeats, "measureRepeats"_L1},
         {CheckKind::NoActionForOutcome, "noActionForOutcome"_L1},
         {CheckKind::NeverReported, "neverReported"_L1},
         {CheckKind::NothingReported, "nothingReported"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<CheckSeverity>> enumKeys()
{
    static constexpr std::array<EnumKey<CheckSeverity>, 3> keys{
        {{CheckSeverity::Must, "must"_L1},
         {CheckSeverity::Should, "should"_L1},
         {CheckSeverity::Note, "note"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<CheckField>> enumKeys()
{
    static constexpr std::array<EnumKey<CheckField>, 10> keys{
        {{CheckField::None, "none"_L1},
         {CheckField::Ref, "ref"_L1},
         {CheckField::Text, "text"_L1},
         {CheckField::Title, "title"_L1},
         {CheckField::Leads, "leads"_L1},
         {CheckField::Timescale, "timescale"_L1},
         {CheckField::Measures, "measures"_L1},
         {CheckField::State, "state"_L1},
         {CheckField::Update, "update"_L1},
         {CheckField::Directory, "directory"_L1}}};
    return keys;
}

template <> std::span<const EnumKey<CheckFixKind>> enumKeys()
{
    static constexpr std::array<EnumKey<CheckFixKind>, 8> keys{
        {{CheckFixKind::ReadTimescale, "readTimescale"_L1},
         {CheckFixKind::SetRef, "setRef"_L1},
         {CheckFixKind::SetBoards, "setBoards"_L1},
         {CheckFixKind::ReadAudience, "readAudience"_L1},
         {CheckFixKind::EnterLead, "enterLead"_L1},
         {CheckFixKind::DropRepeatedLead, "dropRepeatedLead"_L1},
         {CheckFixKind::MergeLeads, "mergeLeads"_L1},
         {CheckFixKind::WithdrawDuplicate, "withdrawDuplicate"_L1}}};
    return keys;
}

} // namespace boardplan

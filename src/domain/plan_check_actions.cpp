#include "domain/plan_check_parts.h"

#include "domain/timescale_recurrence.h"

#include <boardplan/domain/lead_directory.h>
#include <boardplan/domain/placeholder.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestForMost = 5; // wanting the same thing makes a habit of the plan

// "30 April 2026" and "every 2 months" for the readings that a timescale keeps as ISO text.
QString readingWords(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (date.isValid()) {
        return displayLongDate(date);
    }
    Timescale recurring;
    recurring.kind = TimescaleKind::Recurring;
    recurring.recurrence = iso;
    return normalForm(recurring);
}

class ActionChecker {
public:
    ActionChecker(CheckSubject& subject, const LeadIndex& directory)
        : m_subject{subject}
        , m_texts{subject.texts}
        , m_directory{directory}
    {
    }

    void checkOpen(const Action& action)
    {
        checkWords(action);
        checkLeadsOf(action);
        checkTimescale(action);
        checkMeasures(action);
        checkUpdates(action);
    }

    // One finding for the plan where most actions want the same, else one for each.
    void finish()
    {
        addWanting(CheckKind::NoMeasure, m_noMeasure, "%1 of %2 actions name no measure (%3).",
                   "It names no measure.");
        addWanting(CheckKind::NoTimescale, m_noTimescale, "%1 of %2 actions say no time (%3).",
                   "It gives no timescale.");
        addWanting(CheckKind::NoLead, m_noLead, "%1 of %2 actions name no lead (%3).",
                   "Nobody is named as lead.");
    }

private:
    void addPlaceholder(const Action& action, CheckField field, const QString& found,
                        const char* words, const QString& about)
    {
        CheckFinding& finding = m_subject.add(CheckKind::Placeholder, action,
                                              checkText(words).arg(quotedForCheck(found)), about);
        finding.field = field;
    }

    void checkWords(const Action& action)
    {
        const QString found = placeholderIn(action.text);
        if (!found.isEmpty()) {
            addPlaceholder(action, CheckField::Text, found, "The action still says %1.",
                           action.text);
        } else if (m_texts.saysNothing(action.text)) {
            m_subject.add(CheckKind::EmptyText, action, checkText("The action has no words."),
                          action.text);
        }
    }

    void checkLeadsOf(const Action& action)
    {
        const QString& found = m_texts.placeholder(action.leadText);
        if (!found.isEmpty()) {
            addPlaceholder(action, CheckField::Leads, found, "The lead still says %1.",
                           action.leadText);
        } else if (action.leads.empty()) {
            m_noLead.push_back(&action);
        }
        for (const QString& name : m_texts.unknownLeads(action.leadText, m_directory)) {
            addUnknown(action, name);
        }
        checkTwice(action);
    }

    void addUnknown(const Action& action, const QString& name)
    {
        CheckFinding& finding =
            m_subject.add(CheckKind::UnknownLead, action,
                          checkText("%1 is named, but is not in the directory of leads.")
                              .arg(quotedForCheck(name)),
                          action.leadText);
        finding.fixes.push_back({CheckFixKind::EnterLead,
                                 checkText("Enter %1 as a lead").arg(quotedForCheck(name)),
                                 name,
                                 {},
                                 {}});
    }

    void checkTwice(const Action& action)
    {
        for (auto lead = action.leads.begin(); lead != action.leads.end(); ++lead) {
            const Lead* const known = m_subject.book.find(lead->lead);
            const bool isRepeated =
                std::any_of(action.leads.begin(), lead,
                            [&](const ActionLead& before) { return before.lead == lead->lead; });
            if (!isRepeated || known == nullptr) {
                continue;
            }
            CheckFinding& finding = m_subject.add(
                CheckKind::LeadTwice, action,
                checkText("%1 is named twice.").arg(quotedForCheck(known->name)), action.leadText);
            finding.fixes.push_back({CheckFixKind::DropRepeatedLead,
                                     checkText("Name it once"),
                                     {},
                                     {},
                                     known->id.value});
            return;
        }
    }

    void checkTimescale(const Action& action)
    {
        const Timescale& timescale = action.timescale;
        const QString& placeholder = m_texts.placeholder(timescale.text);
        const QString& impossible = m_texts.impossibleDate(timescale.text);
        if (timescale.isByHand) {
            checkPeriod(action);
        } else if (!placeholder.isEmpty()) {
            addPlaceholder(action, CheckField::Timescale, placeholder,
                           "The timescale still says %1.", timescale.text);
        } else if (!impossible.isEmpty()) {
            m_subject.add(CheckKind::ImpossibleDate, action,
                          checkText("%1 is no date.").arg(quotedForCheck(impossible)),
                          timescale.text);
        } else if (m_texts.saysNothing(timescale.text)) {
            m_noTimescale.push_back(&action);
        } else if (timescale.kind == TimescaleKind::None) {
            m_subject.add(CheckKind::UnreadableTimescale, action,
                          checkText("%1 does not say when.").arg(quotedForCheck(timescale.text)),
                          timescale.text);
        } else if (!timescale.ambiguous.empty()) {
            addAmbiguous(action);
        } else {
            checkPeriod(action);
        }
    }

    void addAmbiguous(const Action& action)
    {
        const Timescale& timescale = action.timescale;
        QStringList readings{normalForm(timescale)};
        for (const QString& other : timescale.ambiguous) {
            const QString words = readingWords(other);
            if (!words.isEmpty() && !readings.contains(words)) {
                readings.append(words);
            }
        }
        CheckFinding& finding =
            m_subject.add(CheckKind::AmbiguousTimescale, action,
                          checkText("%1 may mean %2; it is read as %3.")
                              .arg(quotedForCheck(timescale.text), readings.join(checkText(" or ")),
                                   readings.front()),
                          timescale.text);
        for (const QString& reading : readings) {
            finding.fixes.push_back({CheckFixKind::ReadTimescale,
                                     checkText("Read it as %1").arg(reading),
                                     reading,
                                     {},
                                     {},
                                     false});
        }
    }

    // A year or quarter that overlaps the plan is inside it.
    void checkPeriod(const Action& action)
    {
        const Timescale& timescale = action.timescale;
        const Period& period = m_subject.plan.period;
        if (!timescale.due.isValid()) {
            return;
        }
        QDate start = timescale.due;
        for (const Window& window : timescale.windows) {
            if (window.end == timescale.due && window.start.isValid()) {
                start = window.start;
            }
        }
        const auto addOutside = [&](const char* words, const QDate& day) {
            m_subject.add(
                CheckKind::OutsidePeriod, action,
                checkText(words).arg(quotedForCheck(timescale.text), displayLongDate(day)),
                timescale.text);
        };
        if (period.start.isValid() && timescale.due < period.start) {
            addOutside("%1 is before the plan begins, on %2.", period.start);
        } else if (period.end.isValid() && start > period.end) {
            addOutside("%1 is after the plan ends, on %2.", period.end);
        }
    }

    // A measure of the objective or priority serves the actions below it (domain.md, "Measure").
    bool isMeasuredAbove(const Action& action) const
    {
        const auto* const objective = m_subject.book.find(action.objective);
        const auto* const priority = m_subject.book.find(action.priority);
        return (objective != nullptr && !objective->measures.empty()) ||
               (priority != nullptr && !priority->measures.empty());
    }

    void checkMeasures(const Action& action)
    {
        if (action.measures.empty()) {
            if (!isMeasuredAbove(action)) {
                m_noMeasure.push_back(&action);
            }
            return;
        }
        const ComparedText& words = m_texts.compared(action);
        const bool isRepeated =
            std::all_of(action.measures.begin(), action.measures.end(),
                        [&](const Measure& measure) { return repeatsAction(measure.text, words); });
        if (isRepeated) {
            const QString& measure = action.measures.front().text;
            m_subject.add(
                CheckKind::MeasureRepeats, action,
                checkText("%1 only says again what will be done.").arg(quotedForCheck(measure)),
                action.text + u'\n' + measure);
        }
    }

    // Before anything of a plan is reported, one finding of the plan says so.
    void checkUpdates(const Action& action)
    {
        if (!m_subject.isReported || m_subject.view.exclusion(action.id) != Exclusion::None) {
            return;
        }
        const Deadline deadline = m_subject.view.deadline(action.id);
        if (deadline.overdueDays > 0 && m_subject.view.rating(action.id) == nullptr) {
            m_subject.add(
                CheckKind::NotRatedPastDue, action,
                checkText("Due %1, and never rated.").arg(displayDate(deadline.firstUnmet)),
                action.timescale.text);
            return;
        }
        if (m_subject.view.flagSet(action.id).has(FlagKind::NeverReported)) {
            m_subject.add(CheckKind::NeverReported, action,
                          checkText("Ongoing, and nothing was ever reported."),
                          action.timescale.text);
        }
    }

    void addWanting(CheckKind kind, const std::vector<const Action*>& actions, const char* together,
                    const char* words)
    {
        const auto total = static_cast<int>(m_subject.open.size());
        const auto count = static_cast<int>(actions.size());
        if (count >= fewestForMost && 2 * count > total) {
            const QString labels = labelsForCheck(m_subject.view, actions);
            m_subject.add(kind, Node::of(NodeKind::Plan, m_subject.plan.id),
                          checkText(together).arg(count).arg(total).arg(labels),
                          QString::number(count));
            return;
        }
        for (const Action* const action : actions) {
            CheckFinding& finding = m_subject.add(kind, *action, checkText(words), action->text);
            const Action* const above =
                kind == CheckKind::NoMeasure ? measuredSiblingOf(*action) : nullptr;
            if (above != nullptr) {
                finding.severity = CheckSeverity::Note;
                finding.words =
                    checkText("It names no measure of its own; those of %1 may serve it.")
                        .arg(m_subject.view.label(above->id));
                finding.todo = checkText("Say how success will show, or leave it so.");
            }
        }
    }

    // The action above it, below the same objective or priority, whose measures may be meant for
    // both: one cell of a table often serves several rows.
    const Action* measuredSiblingOf(const Action& action) const
    {
        const std::vector<ActionId>& siblings = action.objective.isNull()
                                                    ? m_subject.book.actionsOf(action.priority)
                                                    : m_subject.book.actionsOf(action.objective);
        const Action* above = nullptr;
        for (const ActionId id : siblings) {
            const Action& sibling = *m_subject.book.find(id);
            if (id == action.id) {
                break;
            }
            above = sibling.measures.empty() ? above : &sibling;
        }
        return above;
    }

    CheckSubject& m_subject;
    CheckedTexts& m_texts;
    const LeadIndex& m_directory;
    std::vector<const Action*> m_noMeasure;
    std::vector<const Action*> m_noTimescale;
    std::vector<const Action*> m_noLead;
};

void checkReason(CheckSubject& subject, const Action& action)
{
    if (action.state.key == ActionStateKey::Live || !action.state.reason.trimmed().isEmpty()) {
        return;
    }
    const bool isPaused = action.state.key == ActionStateKey::Paused;
    subject.add(CheckKind::NoReason, action,
                isPaused ? checkText("The action is paused, and nobody says why.")
                         : checkText("The action is withdrawn, and nobody says why."),
                action.text);
}

void checkNothingReported(CheckSubject& subject)
{
    if (subject.isReported) {
        return;
    }
    const auto past =
        std::count_if(subject.open.begin(), subject.open.end(), [&](const Action* action) {
            return subject.view.deadline(action->id).overdueDays > 0;
        });
    const auto count = subject.open.size();
    if (past == 0) {
        return;
    }
    subject.add(CheckKind::NothingReported, Node::of(NodeKind::Plan, subject.plan.id),
                checkText("No update is recorded yet; past their date: %2 of %1 actions.")
                    .arg(count)
                    .arg(past),
                QString::number(past));
}

} // namespace

void checkActions(CheckSubject& subject)
{
    const LeadIndex directory{subject.book};
    ActionChecker checker{subject, directory};
    for (const Action* const action : subject.open) {
        checker.checkOpen(*action);
    }
    checker.finish();
    for (const ActionId id : subject.book.allActionsOf(subject.plan.id)) {
        if (subject.view.hasAction(id)) {
            checkReason(subject, *subject.book.find(id));
        }
    }
    checkNothingReported(subject);
}

} // namespace boardplan

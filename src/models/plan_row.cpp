#include "models/plan_row.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString rowWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

const Flag* flagOf(const std::vector<Flag>& flags, FlagKind kind)
{
    const auto found = std::find_if(flags.begin(), flags.end(),
                                    [kind](const Flag& flag) { return flag.kind == kind; });
    return found == flags.end() ? nullptr : &*found;
}

// Said by the lines below the timescale, so not repeated as a tag.
bool belongsToTimescale(FlagKind kind)
{
    return kind == FlagKind::Overdue || kind == FlagKind::DueSoon || kind == FlagKind::ReportDue;
}

Tone toneOf(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Overdue:
    case FlagKind::UpdateAwaited:
    case FlagKind::ReportDue:
    case FlagKind::LeadsDiffer:
    case FlagKind::GreenButOverdue:
    case FlagKind::LateStart:
        return Tone::Danger;
    case FlagKind::DueSoon:
        return Tone::Warning;
    case FlagKind::NoRecentUpdate:
    case FlagKind::NeverReported:
    case FlagKind::SameText:
    case FlagKind::DoubtfulWording:
    case FlagKind::NoEvidence:
    case FlagKind::Moved:
        return Tone::Plain;
    }
    return Tone::Plain;
}

CellNote dueNote(const Action& action, const Deadline& deadline, bool isSoon)
{
    const bool isMoved = deadline.due != action.timescale.due && action.timescale.due.isValid();
    const QString words = isMoved ? rowWord("now due %1") : rowWord("due %1");
    return {words.arg(displayDate(deadline.due)), isSoon ? Tone::Warning : Tone::Muted};
}

// A next report that has gone by is the flags' to tell.
std::vector<CellNote> timescaleNotes(const Action& action, const Deadline& deadline,
                                     const std::vector<Flag>& flags, const QDate& today)
{
    std::vector<CellNote> notes;
    const QString& published = action.published.timescale;
    if (!published.isEmpty() && published != action.timescale.text) {
        notes.push_back({rowWord("published: %1").arg(published), Tone::Muted});
    }
    if (const Flag* overdue = flagOf(flags, FlagKind::Overdue)) {
        if (deadline.due.isValid() && deadline.due != action.timescale.due) {
            notes.push_back(dueNote(action, deadline, false));
        }
        notes.push_back({overdue->text, Tone::Danger});
    } else if (deadline.due.isValid()) {
        notes.push_back(dueNote(action, deadline, flagOf(flags, FlagKind::DueSoon) != nullptr));
    }
    if (const Flag* report = flagOf(flags, FlagKind::ReportDue)) {
        notes.push_back({report->text, Tone::Danger});
    } else if (deadline.nextReport.isValid() && deadline.nextReport >= today) {
        notes.push_back(
            {rowWord("next report %1").arg(displayDate(deadline.nextReport)), Tone::Muted});
    }
    return notes;
}

QString exclusionWords(const Action& action, Exclusion exclusion)
{
    const QString words = exclusionText(exclusion);
    const bool isState = exclusion == Exclusion::Paused || exclusion == Exclusion::Withdrawn;
    return isState && action.state.on.isValid()
               ? rowWord("%1 since %2").arg(words, displayDate(action.state.on))
               : words;
}

PlanRowFacts rowFactsOf(const View& view, const Action& action)
{
    const std::vector<Flag> flags = view.flags(action.id);
    PlanRowFacts facts;
    facts.rating = shownRating(view, action);
    facts.label = view.label(action.id);
    facts.timescaleNotes = timescaleNotes(action, view.deadline(action.id), flags, view.day());
    QStringList spoken;
    if (const Exclusion exclusion = view.exclusion(action.id); exclusion != Exclusion::None) {
        facts.tags.push_back({exclusionWords(action, exclusion), Tone::Plain});
        spoken.append(facts.tags.back().text);
    }
    for (const Flag& flag : flags) {
        spoken.append(flag.text);
        if (!belongsToTimescale(flag.kind)) {
            facts.tags.push_back({flag.text, toneOf(flag.kind)});
        }
    }
    facts.spokenFlags = spoken.join(u", "_s);
    return facts;
}

std::vector<RatingCount> countsOf(const RollupSummary& summary, const RatingScheme& scheme)
{
    std::vector<RatingCount> counts;
    for (std::size_t at = 0; at < scheme.ratings.size(); ++at) {
        if (summary.counts[at] > 0) {
            counts.push_back({scheme.ratings[at], summary.counts[at]});
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const RatingCount& one, const RatingCount& other) {
                         return one.rating->severity > other.rating->severity;
                     });
    if (summary.notRated() > 0) {
        counts.push_back({std::nullopt, summary.notRated()});
    }
    return counts;
}

PlanRowFacts parentFacts(const View& view, const Node& node)
{
    const RatingScheme& scheme = view.scheme(node);
    const RollupOutcome outcome = view.outcome(node);
    const RollupSummary summary = view.summary(node);
    PlanRowFacts facts;
    facts.counts = countsOf(summary, scheme);
    facts.rating.word = outcomeWord(outcome, scheme);
    if (outcome.reason == RollupReason::Rated) {
        facts.rating.rating = scheme.ratings[static_cast<std::size_t>(outcome.rating)];
    }
    if (const auto judgement = view.judgement(node)) {
        if (const Rating* judged = scheme.find(judgement->rating)) {
            facts.ratingNotes = {{rowWord("Board’s judgement"), Tone::Muted},
                                 {rowWord("worked out: %1").arg(facts.rating.word), Tone::Muted}};
            facts.rating = {*judged, judged->word};
        }
    }
    facts.spokenFlags = rowWord("%1 of %2 rated").arg(summary.rated).arg(summary.included);
    return facts;
}

} // namespace

std::vector<CellNote> stateAndFlags(const View& view, const Action& action)
{
    std::vector<CellNote> tags;
    if (const Exclusion exclusion = view.exclusion(action.id); exclusion != Exclusion::None) {
        tags.push_back({exclusionWords(action, exclusion), Tone::Plain});
    }
    for (const Flag& flag : view.flags(action.id)) {
        tags.push_back({flag.text, toneOf(flag.kind)});
    }
    return tags;
}

ShownRating shownRating(const View& view, const Action& action)
{
    if (const Rating* rating = view.rating(action.id)) {
        return {*rating, rating->word};
    }
    return {std::nullopt, view.isComplete(action.id) ? rowWord("Complete") : rowWord("Not rated")};
}

PlanRowFacts factsOf(const View& view, const Node& node)
{
    if (node.kind == NodeKind::Action) {
        const Action* action = view.book().find(ActionId{node.id});
        return action == nullptr ? PlanRowFacts{} : rowFactsOf(view, *action);
    }
    return parentFacts(view, node);
}

} // namespace boardplan

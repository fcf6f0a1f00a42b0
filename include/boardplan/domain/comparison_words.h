#pragma once

#include <boardplan/domain/comparison.h>

#include <QString>

namespace boardplan {

// How changes read: the same words on screen, on paper and on the command line.

// "Got worse", "Dates moved": heads a list of such changes.
QString changeHeading(ChangeKind kind);
// "worse", "dates moved": after a number.
QString changeCounted(ChangeKind kind);
// "Amber", "Complete", "Paused", "Not rated".
QString ratedWords(const RatedState& state);
// What changed, without the words of updates: "Amber → Red", "30 September 2026 → 31 January 2027, 123 days later:
// waiting for the county"; for changed words both texts, in quotation marks.
QString changeWords(const ActionChange& change);
// "30 September 2026 → 31 January 2027, 123 days later"; "no date" where there is none.
QString moveWords(const QDate& before, const QDate& after);
// "Judgement on priority 2: Red", "Judgement on priority 2 lapsed: 2.3 was updated 3 Dec 2026".
QString judgementWords(const JudgementChange& change);
// "2 worse, 1 better, 3 dates moved"; "nothing changed".
QString changeCounts(const Comparison& comparison);
// "the board meeting of 12 September 2026", "22 November 2026".
QString endWords(const PlanBook& book, const ComparisonEnd& end);
// "Text", "Timescale", "Measures", "Title": what a WordChange is of.
QString wordFieldName(const QString& field);

// The end that a day names: the board meeting of the plan that was closed on it, else the day.
ComparisonEnd comparisonEnd(const PlanBook& book, PlanId plan, const QDate& day);

} // namespace boardplan

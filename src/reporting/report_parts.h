#pragma once

#include <boardplan/domain/comparison.h>
#include <boardplan/domain/view.h>
#include <boardplan/reporting/node_figures.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <QString>
#include <QStringList>

namespace boardplan {

// What the builders of papers share beside node_figures.h: how an action, a date and a lead read
// on paper.

// The plan's word for a level, else ours.
QString priorityWord(const Plan& plan);
QString objectiveWord(const Plan& plan);
QString actionWord(const Plan& plan);
// Of a paper on several plans: theirs where they agree.
QString actionWord(const PlanBook& book, const std::vector<PlanId>& plans);

// "Priority 2: Preventing harm"; a ref that says "Priority 2" or a title that begins with it is not
// said twice.
QString levelHeading(const QString& word, const QString& ref, const QString& title);

// A scheme's ratings, worst first; those of one severity in the scheme's order.
std::vector<Rating> ratingsBySeverity(const RatingScheme& scheme);
// "red", "red or black": the words of a class, worst first; without the complete rating.
QString wordsOfClass(const RatingScheme& scheme, RatingClass ratingClass);
// What "mark complete" shows in a scheme that has no rating for it.
Rating ratingOfComplete(const RatingScheme& scheme);

// "paused since 3 Mar 2026: awaiting guidance"; empty where the action is live. Public: without the reason.
QString stateNote(const Action& action, bool isPublic);
// "since 22 Nov, was amber"; empty where not rated. Without `past` a rating that was given three times and more may have
// stood for longer than is known: "since 3 Sep or earlier".
QString sinceNote(const View& view, const Action& action, const View::Past& past);

// The words as published and, where the date has moved, "(now 31 January 2027)".
QString timescaleText(const View& view, const Action& action);
// "overdue 53 days", or empty.
QString overdueNote(const View& view, const Action& action);
// The cell as printed, else the directory's names.
QString leadText(const PlanBook& book, const Action& action);

// The words of the latest update or, where that one is silent, of the update that gives the rating.
QString whatHappened(const Standing& standing);
QString whatNext(const Standing& standing);

// "22 Nov 2026", "Nov 2026" or "2026", as exactly as the update knows it.
QString updateDay(const Update& update);
// "22 Nov"; with the year where it is not one of the twelve months before `today`.
QString shortDay(const QDate& day, const QDate& today);

// How a plan is told from others of its file: its title, else its boards.
QString planCalled(const PlanBook& book, const Plan& plan);
// Board names joined: "City Children Board and City Adults Board".
QString boardNames(const PlanBook& book, const Plan& plan);
// As words inside a sentence: "Write to" becomes "write to"; "NHS England", "A decision" and
// "iPads" stay as they are.
QString withSmallStart(const QString& text);
// "a", "a and b", "a, b and c".
QString joinedWithAnd(const QStringList& names);
// "↓ worse", "↑ better", "now rated", "no longer rated", "→ same".
QString travelText(const std::optional<ChangeKind>& change);

// A text, or a dash where it is empty.
ReportCell cellOrDash(const QString& text);
// "RAG summary: Business plan 2026–27"; the name alone where the plan has none.
QString paperTitle(const QString& name, const QString& plan);

// Everything of a report but its title; the author's introduction is its first block.
Report reportFrame(const View& view, const Plan& plan, const ReportOptions& options);
ReportKey keyOf(const View& view, const Plan& plan);

} // namespace boardplan

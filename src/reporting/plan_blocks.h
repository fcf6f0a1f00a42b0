#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <vector>

namespace boardplan {

// Parts of papers on a whole plan that several of them have.

// The view's sentence on a node, its first word – the colour, or why there is none – bold. Public:
// a judgement of the board that stands is named without its author and reason.
ReportParagraph sentenceParagraph(const View& view, const Node& node, bool isPublic);
// A sentence as it was told, without the judgement at its end.
QString withoutJudgement(const QString& sentence);

// The note that stands under a node's colour, behind `lead`; an earlier one says for which occasion
// it was written. Lines that follow each other are a list, such as the updates it started from; an
// empty line parts paragraphs.
std::vector<ReportBlock> commentaryBlocks(const View& view, const Node& node, const QString& lead);

// The overall rating: sentence, commentary, and where another rule made the difference.
std::vector<ReportBlock> overallBlocks(const View& view, const Plan& plan,
                                       const ReportOptions& options);

// How the plan stood at the last closed board meetings and now; nothing where fewer than two are
// closed.
std::vector<ReportBlock> trendBlocks(const View& view, const Plan& plan,
                                     const ReportOptions& options);

// What the colours do not speak of: actions without a rating and actions not counted.
std::vector<ReportBlock> leftOutBlocks(const View& view, const Plan& plan,
                                       const ReportOptions& options);
// Only those not counted.
std::vector<ReportBlock> notCountedBlocks(const View& view, const Plan& plan,
                                          const ReportOptions& options);

// The plan in its own columns, and what of it was chosen.
std::vector<ReportBlock> actionTableBlocks(const View& view, const Plan& plan,
                                           const ReportOptions& options);

// How the label of an action is to be read that has no printed ref of its own; nothing where all have one.
std::vector<ReportBlock> refBlocks(const View& view, const std::vector<ActionId>& actions);

// Key and rule, where they are wanted.
void addClosing(Report& report, const View& view, const Plan& plan, const ReportOptions& options);

// "1.1, 1.2 and 3 more".
QString labelList(const QStringList& labels);
QStringList actionLabels(const View& view, const std::vector<ActionId>& actions);

void append(std::vector<ReportBlock>& blocks, std::vector<ReportBlock> more);

} // namespace boardplan

#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <QStringList>

#include <vector>

namespace boardplan {

// A cover report is a few pages long, however much is wrong with a plan: of each list it has the first rows, names the
// actions that are left, and says where all of them stand (papers.md, "Cover report").
inline constexpr std::size_t mostCoverRows = 8;

// "See the appendix.", where the action table is part of the paper; else "See the action table."
QString whereAllStands(const ReportOptions& options);
// "Also red: 2.4, 3.1. See the appendix."; nothing where no action is left.
std::vector<ReportBlock> leftToName(const QString& lead, const QStringList& labels, const QString& where);

// What is red in full, for the board must act; what is amber with what comes next. Those that ask something of the
// board are among the first.
std::vector<ReportBlock> coverRatedBlocks(const View& view, const Plan& plan, const ReportOptions& options);

} // namespace boardplan

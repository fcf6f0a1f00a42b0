#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/comparison.h>
#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <QString>
#include <QStringList>

namespace boardplan {

struct ReportOptions {
    QString marking;
    QString author;
    PageOrientation orientation = PageOrientation::Landscape;
    // The view of the last board meeting, for direction of travel; null: no such column.
    const View* since = nullptr;
    // What changed up to the view's day, for the progress paper; null: there is nothing to compare with.
    const Comparison* changes = nullptr;
};

// RAG summary for the board (papers.md, "Reports"): asks first, overall rating with sentence,
// one row per priority, every red then amber, key, rule.
Report ragSummary(const View& view, PlanId plan, const ReportOptions& options);

// The plan in its own columns and headings, grouped by priority and objective, with rating and
// latest comment.
Report actionTable(const View& view, PlanId plan, const ReportOptions& options);

// Leads and load: what each lead is asked for before the next meeting (the chase list), grouped by lead.
Report leadsReport(const View& view, PlanId plan, const ReportOptions& options);

// Progress since a meeting or day: figures, the overall rating then and now, by priority, then what got worse, better,
// was completed, came and went, moved, was reported and reworded. Says so where there is nothing to compare with.
Report progressReport(const View& view, PlanId plan, const ReportOptions& options);

// Kinds of `report --kind`: "summary", "actions", "leads", "progress". Refused with the list of kinds where unknown.
QStringList reportKinds();
Result<Report> buildReport(const QString& kind, const View& view, PlanId plan,
                           const ReportOptions& options);

} // namespace boardplan

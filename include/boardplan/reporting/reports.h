#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/comparison.h>
#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace boardplan {

// The order of actions in the tables of a paper: the plan's own, the worst rating first, the next date first, or by
// lead. Ties stay in plan order.
enum class ReportSort { PlanOrder, WorstFirst, DueDate, Lead };

// What a paper is asked to be. Everything is optional; each builder takes what applies to it.
struct ReportOptions {
    QString marking;
    QString author;
    PageOrientation orientation = PageOrientation::Landscape;
    PaperSize paper = PaperSize::A4;
    ReportLogo logo;
    QString intro; // the author's own words above everything else; an empty line parts paragraphs

    // Which sections, by the keys of `reportSections`; empty: all. They keep the paper's own order.
    QStringList sections;
    // The action table's columns in this order: field names of PlanColumn ("leads"), or headings of the plan's own
    // columns; empty: the plan's.
    QStringList columns;
    ReportSort sort = ReportSort::PlanOrder;
    // Only actions so rated: keys, letters or words of the plan's scheme, and "none" for not rated; empty: all. The
    // paper says what it leaves out.
    QStringList ratings;

    // An edition for the public. It has what the board is asked and what leads reported, for boards publish that; it
    // has nothing that is said among the board and its officers: what is asked of others than the board, evidence, who
    // judged a rating and why, why an action was paused or withdrawn or a date moved, e-mail addresses, and the
    // author of the file.
    bool isPublic = false;

    // Whose actions: the subgroup report and the update form.
    LeadId lead;

    // The view of the last board meeting, for direction of travel; null: no such column.
    const View* since = nullptr;
    // What changed up to the view's day, for the progress paper and the cover report; null: there is nothing to
    // compare with.
    const Comparison* changes = nullptr;
    // Every update of an action, in any order, for the last two of the subgroup report; without it those that the
    // standing has.
    View::Past past;
    // What closed board meetings were told of the plan itself: the frozen rows of its node, in any order. Two or more
    // of `trendMeetings` make a trend.
    std::vector<Frozen> told;
};

// RAG summary for the board (papers.md, "Reports"): asks first, overall rating with sentence, trend over the last
// meetings, one row per priority, every red then amber, key, rule.
Report ragSummary(const View& view, PlanId plan, const ReportOptions& options);

// Cover report: purpose, recommendations from the asks, overall rating with commentary, what changed since the last
// meeting, red and amber, implications for the author to write, and the action table as an appendix.
Report coverReport(const View& view, PlanId plan, const ReportOptions& options);

// Exception report: asks first, then every action that is red or amber, overdue, without a recent update or not rated,
// each once under the gravest of these.
Report exceptionReport(const View& view, PlanId plan, const ReportOptions& options);

// The plan in its own columns and headings, grouped by priority and objective, with rating and
// latest comment.
Report actionTable(const View& view, PlanId plan, const ReportOptions& options);

// One lead's actions across the plans of the file with their last two updates; `options.lead` is in the directory.
// Actions that name the lead, and marked as such those it contributes to and those of groups it belongs to.
// Withdrawn ones are left out.
Report subgroupReport(const View& view, PlanId plan, const ReportOptions& options);
// The same actions but for complete ones, with empty cells for this meeting's update, what comes next and the rating.
Report updateForm(const View& view, PlanId plan, const ReportOptions& options);

// Leads and load: what each lead is asked for before the next meeting (the chase list), grouped by lead.
Report leadsReport(const View& view, PlanId plan, const ReportOptions& options);

// Progress since a meeting or day: figures, the overall rating then and now, by priority, then what got worse, better,
// was completed, came and went, moved, was reported and reworded. Says so where there is nothing to compare with.
Report progressReport(const View& view, PlanId plan, const ReportOptions& options);

// Kinds of `report --kind`: "summary", "cover", "exceptions", "actions", "subgroup", "form", "leads", "progress".
QStringList reportKinds();
// The keys of a kind's sections, in the paper's order ("asks", "overall", …); empty for an unknown kind.
QStringList reportSections(const QString& kind);
// Whether a kind is about one lead and asks for `lead`.
bool isOfLead(const QString& kind);

// Whether a kind has the action table, whose columns can be chosen.
bool hasActionTable(const QString& kind);

// A column that the action table can have: the name to choose it by, its heading on paper, and whether the table has it
// where nothing is chosen.
struct ColumnChoice {
    QString name;
    QString heading;
    bool isUsual = false;

    bool operator==(const ColumnChoice&) const = default;
};
// The usual ones in their order, then fields that none of them shows. Empty where the file has no such plan.
std::vector<ColumnChoice> columnChoices(const View& view, PlanId plan);

// Refused: an unknown kind (BP-REP-001), a plan that is not in the file (005), a kind of one lead without a lead of the
// directory (010), and sections (011), columns (012) or ratings (013) that the paper does not know, with those it does, and columns for a paper
// without the action table (014).
Result<Report> buildReport(const QString& kind, const View& view, PlanId plan,
                           const ReportOptions& options);

// The closed board meetings that a trend of the plan shows, the oldest first: the last ones on or before the view's
// day.
std::vector<MeetingId> trendMeetings(const View& view, PlanId plan);

} // namespace boardplan

#pragma once

#include <boardplan/document/document.h>
#include <boardplan/reporting/reports.h>

#include <optional>
#include <vector>

namespace boardplan {

// The last closed board meeting of a plan on the view's day; nothing where there is none.
std::optional<ComparisonEnd> lastBoardMeetingEnd(const View& view, PlanId plan);

// The names of the plan's boards, for whoever cannot see their logo.
QString boardsOf(const PlanBook& book, PlanId plan);

// What a paper is made of beside the view of its day: how things stood then, what changed since, what meetings were
// told, and the updates of an action. Read from the file when a paper first wants it, and kept for the next one.
class PaperSources {
public:
    // `since`: from when directions and changes are told; nothing: there is nothing to compare with, and papers say so.
    // Document and view must outlive the sources.
    PaperSources(const Document& document, const View& view, PlanId plan, std::optional<ComparisonEnd> since);

    // Reads what papers of this kind want and is not here yet.
    Status readFor(const QString& kind);
    // Builders look at what is given while the sources live, and stay where they are.
    void give(ReportOptions& options) const;

private:
    Status readThen();
    Status readTold();
    Status readChanges();

    const Document& m_document;
    const View& m_view;
    PlanId m_plan;
    std::optional<ComparisonEnd> m_since;
    std::optional<View> m_then;
    std::optional<Comparison> m_changes;
    std::optional<std::vector<Frozen>> m_told;
};

} // namespace boardplan

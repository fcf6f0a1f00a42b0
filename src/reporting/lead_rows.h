#pragma once

#include <boardplan/domain/lead_actions.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace boardplan {

// One lead's actions as the subgroup report and the update form have them: by plan where there are
// several, then by priority; in one list where another order is asked for.
class LeadRows {
public:
    LeadRows(const View& view, const ReportOptions& options, bool isOpenOnly);

    bool isEmpty() const { return m_actions.empty(); }
    std::size_t size() const { return m_actions.size(); }
    // The plans that the actions are of, in order.
    const std::vector<PlanId>& plans() const { return m_plans; }
    std::vector<ActionId> actions() const;
    // What of them was left out by their rating; empty: nothing.
    const QString& note() const { return m_note; }

    // Fills a table that has its columns.
    using MakeRow = std::function<ReportRow(const LeadAction&)>;
    void fill(ReportTable& table, const MakeRow& makeRow) const;

    // The action's label, and how it is the lead's where it does not lead alone: "contributor",
    // "through All leads".
    ReportCell refCell(const LeadAction& one) const;
    // The words of the timescale, and below the day it is due.
    ReportCell timescaleCell(const Action& action) const;
    // The newest updates, the newest first; as many as are there.
    std::vector<Update> updates(ActionId action, std::size_t most) const;
    ReportCell updateCell(const Action& action, const Update& update, bool withRating = true) const;

private:
    void fillPlan(ReportTable& table, PlanId plan, int level, const MakeRow& makeRow) const;

    const View& m_view;
    const ReportOptions& m_options;
    std::vector<LeadAction> m_actions; // in the order asked for
    std::vector<PlanId> m_plans;
    QHash<PlanId, std::vector<std::size_t>> m_ofPlan; // their places in `m_actions`
    QString m_note;
};

} // namespace boardplan

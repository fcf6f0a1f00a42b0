#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <QString>

#include <vector>

namespace boardplan {

// The actions of a plan that are off track or at risk, in tables that tell what happened, what
// comes next and what is asked: one for each rating, the worst first.
class RatedTables {
public:
    RatedTables(const View& view, const Plan& plan, const ReportOptions& options);

    // A heading and a table for each; a sentence where there is none.
    std::vector<ReportBlock> blocks() const;
    // "No action is rated red or amber."
    QString noneSentence() const;
    // The ratings that the tables are of, worst first, and the chosen actions that have one of them
    // now.
    std::vector<Rating> ratings() const;
    std::vector<ActionId> actionsRated(const Rating& rating) const;
    // All that the paper is to show, in the order asked for.
    const std::vector<ActionId>& actions() const { return m_actions; }
    // Of some actions; without the columns of the update that say nothing of any of them.
    ReportTable table(const QString& caption, const std::vector<ActionId>& actions) const;

private:
    ReportRow row(const Action& action) const;
    QString asked(const Action& action) const;

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    std::vector<ActionId> m_actions; // wanted, in the order asked for
};

// "Red: needs the board".
QString ratedHeading(const Rating& rating);
// "red or amber"; empty where a scheme has no such rating.
QString troubleWords(const RatingScheme& scheme);

} // namespace boardplan

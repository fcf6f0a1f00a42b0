#include "reporting/due_blocks.h"

#include "reporting/cover_lists.h"
#include "reporting/due_table.h"
#include "reporting/plan_blocks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/comparison_words.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString dueText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

class DueBlocks {
public:
    DueBlocks(const View& view, const std::vector<PlanId>& plans, const std::vector<ActionId>& actions,
              const ReportOptions& options, DueFor whom)
        : m_view{view}
        , m_options{options}
        , m_whom{whom}
        , m_plan{plans.empty() ? PlanId{} : plans.front()}
        , m_table{view, plans, actions, whom}
    {
    }

    std::vector<ReportBlock> blocks(const std::vector<ActionId>& actions) const;

private:
    std::vector<ReportBlock> wholeList(const std::vector<ActionId>& due) const;
    std::vector<ReportBlock> shortList(std::vector<ActionId> due) const;
    std::vector<ReportBlock> overdueForLong(const std::vector<ActionId>& old, const QString& since) const;
    ComparisonEnd lastHeard() const;

    const View& m_view;
    const ReportOptions& m_options;
    DueFor m_whom;
    PlanId m_plan; // the first
    DueTable m_table;
};

ReportParagraph introduction(const QString& what, bool isDrawn)
{
    const QString signs = dueText("A bar is a period, a diamond a date, a lozenge a report, dashes the time overdue; the "
                                  "upright lines are today and, dashed, the board’s meetings.");
    return {{}, isDrawn ? what + u' ' + signs : what};
}

std::vector<ReportBlock> DueBlocks::wholeList(const std::vector<ActionId>& due) const
{
    const QString note = m_whom == DueFor::Lead ? dueText("Overdue, due or to be reported on by %1: %2.")
                                                : dueText("Overdue, or due by %1: %2.");
    return {ReportHeading{2, dueText("What is due")},
            introduction(note.arg(displayLongDate(m_table.end()), actionCountText(due.size())), true), m_table.table(due)};
}

// Since when a board hears of what became overdue one by one.
ComparisonEnd DueBlocks::lastHeard() const
{
    const Meeting* const last = m_view.lastBoardMeeting(m_plan);
    return last != nullptr ? ComparisonEnd{last->date, last->id} : ComparisonEnd{m_table.start(), {}};
}

std::vector<ReportBlock> DueBlocks::shortList(std::vector<ActionId> due) const
{
    const ComparisonEnd since = lastHeard();
    const QString sinceWords = endWords(m_view.book(), since);
    const auto isOld = [&](ActionId id) {
        const Deadline deadline = m_view.deadline(id);
        return deadline.overdueDays > 0 && deadline.firstUnmet < since.day;
    };
    const auto split = std::stable_partition(due.begin(), due.end(), isOld);
    const std::vector<ActionId> old{due.begin(), split};
    due.erase(due.begin(), split);
    const std::size_t shown = std::min(due.size(), mostCoverRows);
    const std::vector<ActionId> left{due.begin() + static_cast<std::ptrdiff_t>(shown), due.end()};
    const QString end = displayLongDate(m_table.end());
    const QString what = due.empty() ? dueText("Nothing became overdue since %1, and nothing is due by %2.").arg(sinceWords, end)
                                     : dueText("Newly overdue since %1, or due by %2: %3.")
                                           .arg(sinceWords, end, actionCountText(due.size()));
    due.resize(shown);
    std::vector<ReportBlock> blocks{ReportHeading{2, dueText("What is due")}, introduction(what, !due.empty())};
    if (!due.empty()) {
        blocks.emplace_back(m_table.table(due));
    }
    append(blocks, leftToName(dueText("Also due by %1:").arg(end), actionLabels(m_view, left),
                              whereAllStands(m_options)));
    append(blocks, overdueForLong(old, sinceWords));
    return blocks;
}

// By name where they are few, else by priority.
std::vector<ReportBlock> DueBlocks::overdueForLong(const std::vector<ActionId>& old, const QString& since) const
{
    const QString lead = dueText("Overdue since before %1:").arg(since);
    if (old.size() <= mostCoverRows) {
        return leftToName(lead, actionLabels(m_view, old), whereAllStands(m_options));
    }
    const QString word = priorityWord(*m_view.book().find(m_plan));
    QStringList counts;
    for (const PriorityId priority : m_view.book().prioritiesOf(m_plan)) {
        const auto count = std::count_if(old.begin(), old.end(), [&](ActionId id) {
            return m_view.book().find(id)->priority == priority;
        });
        if (count > 0) {
            counts << dueText("%1 in %2").arg(count).arg(levelHeading(word, m_view.label(priority), {}));
        }
    }
    const ActionId oldest = old.front(); // the next date first
    const QString words = dueText("%1, the longest for %2 days (%3): %4. %5")
                              .arg(actionCountText(old.size()))
                              .arg(m_view.deadline(oldest).overdueDays)
                              .arg(m_view.label(oldest), counts.join(u", "_s), whereAllStands(m_options));
    return {ReportParagraph{lead, words}};
}

std::vector<ReportBlock> DueBlocks::blocks(const std::vector<ActionId>& actions) const
{
    ReportOptions byDate = m_options;
    byDate.sort = ReportSort::DueDate;
    std::vector<ActionId> due = chosenActions(m_view, actions, byDate);
    std::erase_if(due, [this](ActionId id) { return !m_table.isDue(id); });
    if (due.empty()) {
        return {};
    }
    const bool isWhole = m_whom == DueFor::Lead || due.size() <= mostCoverRows;
    return isWhole ? wholeList(due) : shortList(std::move(due));
}

} // namespace

std::vector<ReportBlock> dueBlocks(const View& view, const std::vector<PlanId>& plans,
                                   const std::vector<ActionId>& actions, const ReportOptions& options,
                                   DueFor whom)
{
    return DueBlocks{view, plans, actions, options, whom}.blocks(actions);
}

} // namespace boardplan

#include "reporting/asks.h"
#include "reporting/plan_blocks.h"
#include "reporting/rated_tables.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/flags.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString exceptionText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// What an action can stand out by beside its rating, the gravest first.
enum class Exception { Overdue, NoRecentUpdate, NotRated };
constexpr std::array exceptionOrder{Exception::Overdue, Exception::NoRecentUpdate,
                                    Exception::NotRated};

QString exceptionHeading(Exception exception)
{
    switch (exception) {
    case Exception::Overdue:
        return exceptionText("Overdue, though not rated %1");
    case Exception::NoRecentUpdate:
        return exceptionText("No recent update");
    case Exception::NotRated:
        break;
    }
    return exceptionText("Not rated");
}

// "3 more overdue"; `hasMore` where some of them may be counted before.
QString exceptionCounted(Exception exception, qsizetype count, bool hasMore)
{
    switch (exception) {
    case Exception::Overdue:
        return (hasMore ? exceptionText("%1 more overdue") : exceptionText("%1 overdue")).arg(count);
    case Exception::NoRecentUpdate:
        return exceptionText("%1 without a recent update").arg(count);
    case Exception::NotRated:
        break;
    }
    return (hasMore ? exceptionText("%1 more not rated") : exceptionText("%1 not rated")).arg(count);
}

// " (1 of them not rated)": whoever adds up what is not rated finds all of it.
QString unratedAmong(qsizetype unrated, qsizetype count)
{
    if (unrated == 0) {
        return {};
    }
    if (unrated < count) {
        return exceptionText(" (%1 of them not rated)").arg(unrated);
    }
    return count == 1 ? exceptionText(" (not rated)") : exceptionText(" (none of them rated)");
}

class ExceptionBuilder {
public:
    ExceptionBuilder(const View& view, const Plan& plan, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_options{options}
        , m_tables{view, plan, options}
    {
        for (const Rating& rating : m_tables.ratings()) {
            const auto actions = m_tables.actionsRated(rating);
            m_shown.insert(actions.begin(), actions.end());
            m_counts +=
                actions.empty()
                    ? QStringList{}
                    : QStringList{u"%1 %2"_s.arg(actions.size()).arg(rating.word.toLower())};
        }
        for (const Exception exception : exceptionOrder) {
            take(exception);
        }
    }

    const RatedTables& rated() const { return m_tables; }
    bool hasActions() const { return !m_view.book().allActionsOf(m_plan.id).empty(); }

    // "Of 28 actions: 2 red, 4 amber, 1 more overdue, 3 not rated."
    ReportParagraph figures() const
    {
        const auto actions = m_view.book().allActionsOf(m_plan.id);
        const auto there = static_cast<std::size_t>(
            std::count_if(actions.begin(), actions.end(), [this](ActionId id) {
                return m_view.hasAction(id) && m_view.exclusion(id) != Exclusion::Withdrawn;
            }));
        const QString counts =
            m_counts.isEmpty() ? exceptionText("nothing stands out") : m_counts.join(u", "_s);
        return {exceptionText("Of %1:").arg(actionCountText(there)), counts + u'.'};
    }

    std::vector<ReportBlock> beside() const
    {
        std::vector<ReportBlock> blocks;
        for (std::size_t i = 0; i < exceptionOrder.size(); ++i) {
            if (!m_beside[i].empty()) {
                append(blocks, blocksOf(exceptionOrder[i], m_beside[i]));
            }
        }
        return blocks;
    }

private:
    bool is(Exception exception, ActionId id) const
    {
        switch (exception) {
        case Exception::Overdue:
            return m_view.flagSet(id).has(FlagKind::Overdue);
        case Exception::NoRecentUpdate:
            return m_view.flagSet(id).has(FlagKind::NoRecentUpdate);
        case Exception::NotRated:
            break;
        }
        return m_view.exclusion(id) == Exclusion::None && m_view.rating(id) == nullptr &&
               !m_view.isComplete(id);
    }

    // Each action stands once: under what comes first.
    void take(Exception exception)
    {
        auto& found = m_beside[static_cast<std::size_t>(exception)];
        for (const ActionId id : m_tables.actions()) {
            if (is(exception, id) && m_shown.insert(id).second) {
                found.push_back(id);
            }
        }
        if (found.empty()) {
            return;
        }
        const auto count = static_cast<qsizetype>(found.size());
        if (exception == Exception::NotRated) {
            m_counts << exceptionCounted(exception, count, m_hasUnrated);
            return;
        }
        const auto unrated = std::count_if(found.begin(), found.end(), [this](ActionId id) { return is(Exception::NotRated, id); });
        m_hasUnrated = m_hasUnrated || unrated > 0;
        m_counts << exceptionCounted(exception, count, !m_counts.isEmpty()) + unratedAmong(unrated, count);
    }

    std::vector<ReportBlock> blocksOf(Exception exception,
                                      const std::vector<ActionId>& actions) const
    {
        const QString words = troubleWords(m_plan.ratingScheme);
        QString heading = exceptionHeading(exception);
        if (exception == Exception::Overdue) {
            heading = words.isEmpty() ? exceptionText("Overdue") : heading.arg(words);
        }
        return {ReportHeading{2, heading}, m_tables.table(heading, actions)};
    }

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    RatedTables m_tables;
    std::set<ActionId> m_shown;
    QStringList m_counts;
    bool m_hasUnrated = false; // among those that are counted for something else
    std::array<std::vector<ActionId>, exceptionOrder.size()> m_beside;
};

} // namespace

Report exceptionReport(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    Report report = reportFrame(view, *found, options);
    report.title = paperTitle(exceptionText("Exception report"), report.plan);
    const ExceptionBuilder builder{view, *found, options};
    if (hasSection(options, u"asks"_s)) {
        append(report.blocks, askBlocks(view, *found, options.isPublic));
    }
    if (hasSection(options, u"overall"_s)) {
        report.blocks.emplace_back(
            sentenceParagraph(view, Node::of(NodeKind::Plan, plan), options.isPublic));
        if (builder.hasActions() && options.ratings.isEmpty()) {
            report.blocks.emplace_back(builder.figures());
        }
    }
    const QString note = choiceNote(view, view.book().allActionsOf(plan), options);
    if (!note.isEmpty()) {
        report.blocks.emplace_back(ReportParagraph{{}, note});
    }
    if (hasSection(options, u"ratings"_s)) {
        append(report.blocks, builder.rated().blocks());
    }
    if (hasSection(options, u"flags"_s)) {
        append(report.blocks, builder.beside());
    }
    if (hasSection(options, u"leftOut"_s)) {
        append(report.blocks, notCountedBlocks(view, *found, options));
    }
    addClosing(report, view, *found, options);
    return report;
}

} // namespace boardplan

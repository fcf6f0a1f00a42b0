#include "reporting/asks.h"
#include "reporting/cover_changes.h"
#include "reporting/cover_lists.h"
#include "reporting/due_blocks.h"
#include "reporting/plan_blocks.h"
#include "reporting/rated_tables.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString coverText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

class CoverBuilder {
public:
    CoverBuilder(const View& view, const Plan& plan, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_options{options}
        , m_report{reportFrame(view, plan, options)}
    {
        m_report.title = paperTitle(coverText("Cover report"), m_report.plan);
    }

    Report build()
    {
        addIf(u"purpose"_s, &CoverBuilder::addPurpose);
        addIf(u"asks"_s, &CoverBuilder::addRecommendations);
        addIf(u"overall"_s, &CoverBuilder::addOverall);
        addIf(u"changes"_s, &CoverBuilder::addChanges);
        addIf(u"ratings"_s, &CoverBuilder::addRated);
        addIf(u"due"_s, &CoverBuilder::addDue);
        addIf(u"implications"_s, &CoverBuilder::addImplications);
        addIf(u"actions"_s, &CoverBuilder::addAppendix);
        addClosing(m_report, m_view, m_plan, m_options);
        return std::move(m_report);
    }

private:
    void addIf(const QString& key, void (CoverBuilder::*addSection)())
    {
        if (hasSection(m_options, key)) {
            (this->*addSection)();
        }
    }
    template <typename Block> void add(Block block)
    {
        m_report.blocks.emplace_back(std::move(block));
    }

    void addPurpose()
    {
        const Meeting* next = m_view.nextBoardMeeting(m_plan.id);
        const QString name =
            m_report.plan.isEmpty() ? coverText("the plan") : u"“%1”"_s.arg(m_report.plan);
        const QString day = displayLongDate(m_view.day());
        add(ReportHeading{2, coverText("Purpose")});
        add(ReportParagraph{{},
                            next == nullptr
                                ? coverText("To tell the board how %1 stands as at %2, what is off "
                                            "track, and what the board is asked "
                                            "to decide.")
                                      .arg(name, day)
                                : coverText("To tell the board at its meeting of %3 how %1 stands "
                                            "as at %2, what is off track, and "
                                            "what the board is asked to decide.")
                                      .arg(name, day, displayLongDate(next->date))});
    }

    void addRecommendations()
    {
        const AskLines asks = askLines(m_view, m_plan, m_options.isPublic);
        add(ReportHeading{2, coverText("Recommendations")});
        if (asks.board.isEmpty()) {
            add(ReportParagraph{
                {}, coverText("No decision is asked of the board in the latest updates.")});
        } else {
            add(ReportParagraph{coverText("The Board is asked to:"), {}});
            add(ReportList{asks.board, true});
        }
        if (!asks.others.isEmpty()) {
            add(ReportParagraph{coverText("Asked of others:"), {}});
            add(ReportList{asks.others});
        }
    }

    void addOverall()
    {
        add(ReportHeading{2, coverText("Overall rating")});
        append(m_report.blocks, overallBlocks(m_view, m_plan, m_options));
        const QString word = priorityWord(m_plan);
        for (const PriorityId id : m_view.book().prioritiesOf(m_plan.id)) {
            const Node node = Node::of(NodeKind::Priority, id);
            const auto [ref, title] = m_view.heading(node);
            const QString chip = nodeChip(m_view, node).text().toLower();
            append(m_report.blocks,
                   commentaryBlocks(m_view, node,
                                    coverText("%1, %2").arg(levelHeading(word, ref, title), chip)));
        }
    }

    void addChanges()
    {
        append(m_report.blocks, coverChangeBlocks(m_view, m_plan, m_options));
    }

    void addRated()
    {
        const QString words = troubleWords(m_plan.ratingScheme);
        add(ReportHeading{2, words.isEmpty() ? coverText("Off track and at risk")
                                             : withCapital(words)});
        const QString note = choiceNote(m_view, m_view.book().allActionsOf(m_plan.id), m_options);
        if (!note.isEmpty()) {
            add(ReportParagraph{{}, note});
        }
        append(m_report.blocks, coverRatedBlocks(m_view, m_plan, m_options));
        append(m_report.blocks, leftOutBlocks(m_view, m_plan, m_options));
    }

    void addDue()
    {
        append(m_report.blocks,
               dueBlocks(m_view, {m_plan.id}, m_view.book().allActionsOf(m_plan.id), m_options,
                         DueFor::Board));
    }

    // Nothing of this is in the plan: whoever writes the report says it.
    void addImplications()
    {
        const std::array<std::pair<QString, QString>, 4> parts{{
            {coverText("Financial"),
             coverText("[To be written: what this costs or saves, and who pays.]")},
            {coverText("Legal"),
             coverText("[To be written: duties and powers that bear on this.]")},
            {coverText("Equality"),
             coverText("[To be written: who gains and who may lose, and what is done about it.]")},
            {coverText("Risk"),
             coverText(
                 "[To be written: what may go wrong, how likely it is, and who answers for it.]")},
        }};
        add(ReportHeading{2, coverText("Implications")});
        for (const auto& [heading, prompt] : parts) {
            add(ReportHeading{3, heading});
            add(ReportParagraph{{}, prompt, true});
        }
    }

    void addAppendix()
    {
        add(ReportHeading{2, coverText("Appendix: action table"), true});
        append(m_report.blocks, actionTableBlocks(m_view, m_plan, m_options));
    }

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    Report m_report;
};

} // namespace

Report coverReport(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    return CoverBuilder{view, *found, options}.build();
}

} // namespace boardplan

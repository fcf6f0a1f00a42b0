#include "reporting/plan_blocks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"
#include "reporting/silent_columns.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/reporting/reports.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString progressText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// What updates report, the newest first: what happened, then what comes next.
QString reported(const ActionChange& change)
{
    QStringList parts;
    for (const Update& update : change.updates) {
        QStringList words;
        if (!update.whatHappened.trimmed().isEmpty()) {
            words << update.whatHappened.trimmed();
        }
        if (!update.whatNext.trimmed().isEmpty()) {
            words << progressText("Next: %1").arg(update.whatNext.trimmed());
        }
        if (!words.isEmpty()) {
            parts << u"%1: %2"_s.arg(updateDay(update), words.join(u'\n'));
        }
    }
    return parts.join(u'\n');
}

void dropColumn(ReportTable& table, const QString& heading)
{
    for (std::size_t i = table.columns.size(); i-- > 0;) {
        if (table.columns[i].heading == heading) {
            takeOutColumn(table, i);
        }
    }
}

class ProgressBuilder {
public:
    ProgressBuilder(const View& view, const Plan& plan, const Comparison& changes, const ReportOptions& options)
        : m_view{view}
        , m_plan{plan}
        , m_options{options}
        , m_changes{changes}
    {
    }

    std::vector<ReportBlock> blocks()
    {
        if (hasSection(m_options, u"overall"_s)) {
            addFigures();
        }
        if (hasSection(m_options, u"priorities"_s)) {
            addNodes();
        }
        if (hasSection(m_options, u"changes"_s)) {
            addChanges();
        }
        return std::move(m_blocks);
    }

private:
    using Kinds = std::vector<ChangeKind>;

    void addChanges()
    {
        addRated({ChangeKind::Worse}, progressText("Got worse"));
        addRated({ChangeKind::Better}, progressText("Got better"));
        addRated({ChangeKind::Completed}, progressText("Completed"));
        addRated({ChangeKind::FirstRated, ChangeKind::NoLongerRated, ChangeKind::SchemeChanged,
                  ChangeKind::Reopened},
                 progressText("Other changes of rating"));
        addStates();
        addDates();
        addComments();
        addWords();
    }

    template <typename Block> void add(Block block) { m_blocks.emplace_back(std::move(block)); }

    std::vector<const ActionChange*> changesOf(const Kinds& kinds) const
    {
        std::vector<const ActionChange*> found;
        for (const ActionChange& change : m_changes.actions) {
            if (std::find(kinds.begin(), kinds.end(), change.kind) != kinds.end()) {
                found.push_back(&change);
            }
        }
        return found;
    }

    Chip chip(const RatedState& state) const { return ratedChip(state, m_plan.ratingScheme); }

    void addFigures()
    {
        const QString counts = changeCounts(m_changes);
        add(ReportParagraph{progressText("Since %1:").arg(endWords(m_view.book(), m_changes.from)), counts + u'.'});
        const NodeChange& plan = m_changes.nodes.front();
        const auto sentence = [this](const QString& told) {
            const QString words = m_options.isPublic ? withoutJudgement(told) : told;
            return words.isEmpty() ? progressText("nothing is known.") : words;
        };
        add(ReportParagraph{progressText("Then:"), sentence(plan.sentenceBefore)});
        add(ReportParagraph{progressText("Now:"), sentence(plan.sentenceAfter)});
        if (!m_changes.judgements.empty()) {
            ReportList list;
            for (const JudgementChange& change : m_changes.judgements) {
                list.items << judgementWords(change) + u'.';
            }
            add(std::move(list));
        }
    }

    void addNodes()
    {
        const QString word = priorityWord(m_plan);
        ReportTable table;
        table.caption = progressText("Ratings by %1, then and now").arg(word.toLower());
        table.columns = {{progressText("Ref"), 1, true},    {word, 1.8, false},
                         {progressText("Then"), 1, true},   {progressText("Now"), 1, true},
                         {progressText("Change"), 1, true}, {progressText("Actions now"), 1, false}};
        table.groups.emplace_back();
        for (const NodeChange& change : m_changes.nodes) {
            if (change.node.kind == NodeKind::Priority) {
                table.groups.back().rows.push_back(
                    {{textCell(change.label), textCell(change.title.simplified()), chipCell(chip(change.before)),
                      chipCell(chip(change.after)), textCell(travelText(change.change)),
                      distributionCell(nodeDistribution(m_view, change.node))}});
            }
        }
        if (!table.groups.back().rows.empty()) {
            add(ReportHeading{2, progressText("By %1").arg(word.toLower())});
            add(std::move(table));
        }
    }

    QString leads(ActionId action) const
    {
        const Action* found = m_view.book().find(action);
        return found == nullptr ? QString{} : leadText(m_view.book(), *found);
    }

    // A table of one of the lists, under its heading.
    template <typename MakeRow>
    void addTable(const Kinds& kinds, const QString& heading, std::vector<ReportColumn> columns, MakeRow makeRow)
    {
        const auto changes = changesOf(kinds);
        if (changes.empty()) {
            return;
        }
        ReportTable table;
        table.caption = heading;
        table.columns = {{progressText("Ref"), 1, true}, {actionWord(m_plan), 1.4, false}};
        table.columns.insert(table.columns.end(), columns.begin(), columns.end());
        table.groups.emplace_back();
        for (const ActionChange* change : changes) {
            ReportRow row{{textCell(change->label), textCell(change->text.trimmed())}};
            for (ReportCell& cell : makeRow(*change)) {
                row.cells.push_back(std::move(cell));
            }
            table.groups.back().rows.push_back(std::move(row));
        }
        if (m_options.isPublic) { // reasons stay among the board and its officers
            dropColumn(table, progressText("Why"));
        }
        leaveOutSilentColumns(table, 2);
        add(ReportHeading{2, u"%1 (%2)"_s.arg(heading).arg(changes.size())});
        add(std::move(table));
    }

    void addRated(const Kinds& kinds, const QString& heading)
    {
        addTable(kinds, heading,
                 {{progressText("Lead"), 0.8, false},
                  {progressText("Then"), 1, true},
                  {progressText("Now"), 1, true},
                  {progressText("What was reported"), 2, false}},
                 [this](const ActionChange& change) {
                     return std::vector{cellOrDash(leads(change.action)), chipCell(chip(change.before)),
                                        chipCell(chip(change.after)), cellOrDash(reported(change))};
                 });
    }

    void addStates()
    {
        addTable({ChangeKind::Added, ChangeKind::Removed, ChangeKind::Withdrawn, ChangeKind::Paused,
                  ChangeKind::Resumed},
                 progressText("Added, withdrawn and paused"),
                 {{progressText("What changed"), 0.8, false},
                  {progressText("Lead"), 0.8, false},
                  {progressText("Why"), 1.4, false}},
                 [this](const ActionChange& change) {
                     return std::vector{textCell(changeHeading(change.kind)), cellOrDash(leads(change.action)),
                                        cellOrDash(change.reason.trimmed())};
                 });
    }

    void addDates()
    {
        addTable({ChangeKind::DateMoved}, progressText("Dates moved"),
                 {{progressText("From"), 1, true},
                  {progressText("To"), 1, true},
                  {progressText("Days"), 1, true},
                  {progressText("Why"), 1.4, false},
                  {progressText("Rating"), 1, true}},
                 [this](const ActionChange& change) {
                     const auto date = [](const QDate& day) {
                         return textCell(day.isValid() ? displayDate(day) : progressText("no date"));
                     };
                     ReportCell days = cellOrDash(change.days == 0  ? QString{}
                                              : change.days > 0 ? u"+%1"_s.arg(change.days)
                                                                : u"−%1"_s.arg(-change.days));
                     days.kind = CellKind::Number;
                     return std::vector{date(change.dateBefore), date(change.dateAfter), days,
                                        cellOrDash(change.reason.trimmed()), chipCell(chip(change.after))};
                 });
    }

    void addComments()
    {
        addTable({ChangeKind::Commented}, progressText("New comments"),
                 {{progressText("Lead"), 0.8, false},
                  {progressText("Rating"), 1, true},
                  {progressText("What was reported"), 2, false}},
                 [this](const ActionChange& change) {
                     return std::vector{cellOrDash(leads(change.action)), chipCell(chip(change.after)),
                                        cellOrDash(reported(change))};
                 });
    }

    void addWords()
    {
        addTable({ChangeKind::Moved, ChangeKind::Leads, ChangeKind::Words}, progressText("Changed in the plan"),
                 {{progressText("What changed"), 0.8, false}, {progressText("How"), 2.4, false}},
                 [](const ActionChange& change) {
                     return std::vector{textCell(changeHeading(change.kind)), textCell(changeWords(change))};
                 });
    }

    const View& m_view;
    const Plan& m_plan;
    const ReportOptions& m_options;
    const Comparison& m_changes;
    std::vector<ReportBlock> m_blocks;
};

} // namespace

Chip ratedChip(const RatedState& state, const RatingScheme& scheme)
{
    const bool isMarked = state.isComplete && (!state.rating || state.rating->role != RatingRole::Complete);
    if (isMarked) {
        return {ratingOfComplete(scheme), {}};
    }
    const bool isWithdrawn = state.instead == exclusionText(Exclusion::Withdrawn);
    if (state.rating && !isWithdrawn) {
        return {state.rating, {}};
    }
    return {{}, state.instead.isEmpty() ? QString{} : ratedWords(state)};
}

QString travelText(const std::optional<ChangeKind>& change)
{
    if (!change) {
        return progressText("→ same");
    }
    switch (*change) {
    case ChangeKind::Worse:
        return progressText("↓ worse");
    case ChangeKind::Better:
        return progressText("↑ better");
    case ChangeKind::FirstRated:
        return progressText("now rated");
    case ChangeKind::NoLongerRated:
        return progressText("no longer rated");
    default:
        return progressText("another scheme");
    }
}

Report progressReport(const View& view, PlanId plan, const ReportOptions& options)
{
    const Plan* found = view.book().find(plan);
    Q_ASSERT(found != nullptr);
    Report report = reportFrame(view, *found, options);
    const QString name = options.changes == nullptr
                             ? progressText("Progress")
                             : progressText("Progress since %1").arg(endWords(view.book(), options.changes->from));
    report.title = paperTitle(name, report.plan);
    if (options.changes == nullptr) {
        report.blocks.emplace_back(
            ReportParagraph{{}, progressText("No board meeting before this one is on record, so there is nothing to compare with.")});
        report.blocks.emplace_back(sentenceParagraph(view, Node::of(NodeKind::Plan, plan), options.isPublic));
        return report;
    }
    append(report.blocks, ProgressBuilder{view, *found, *options.changes, options}.blocks());
    addClosing(report, view, *found, options);
    return report;
}

} // namespace boardplan

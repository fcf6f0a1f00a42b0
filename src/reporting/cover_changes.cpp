#include "reporting/cover_changes.h"

#include "reporting/cover_lists.h"
#include "reporting/plan_blocks.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/comparison_words.h>

#include <QCoreApplication>

namespace boardplan {

namespace {

constexpr std::size_t mostChanges = 12; // a line each

QString coverChangeText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// What a board hears of one by one; new comments and other words are counted above.
bool isToldToBoard(ChangeKind kind)
{
    return kind != ChangeKind::Commented && kind != ChangeKind::Words && kind != ChangeKind::Leads &&
           kind != ChangeKind::Moved;
}

// How it changed; the public is not told why.
QString howChanged(const ActionChange& change, bool isPublic)
{
    ActionChange told = change;
    if (isPublic) {
        told.reason.clear();
    }
    return changeWords(told);
}

// The table of the first, and the names of what is left.
std::vector<ReportBlock> toldOneByOne(const Comparison& changes, const Plan& plan, bool isPublic)
{
    ReportTable table;
    table.caption = coverChangeText("Actions that changed");
    table.groupNames << coverChangeText("What changed");
    table.columns = {{coverChangeText("Ref"), 1, true},
                     {actionWord(plan), 1.6, false},
                     {coverChangeText("How"), 1.2, false},
                     {coverChangeText("Rating now"), 1, true}};
    std::size_t told = 0;
    QStringList left;
    for (const ActionChange& change : changes.actions) {
        if (!isToldToBoard(change.kind)) {
            continue;
        }
        if (++told > mostChanges) {
            left << change.label;
            continue;
        }
        const QString heading = changeHeading(change.kind);
        if (table.groups.empty() || table.groups.back().heading != heading) {
            table.groups.push_back({1, heading, std::nullopt, {}});
        }
        table.groups.back().rows.push_back({{textCell(change.label), textCell(change.text.trimmed()),
                                             cellOrDash(howChanged(change, isPublic)),
                                             chipCell(ratedChip(change.after, plan.ratingScheme))}});
    }
    std::vector<ReportBlock> blocks;
    if (!table.groups.empty()) {
        blocks.emplace_back(std::move(table));
    }
    left.removeDuplicates();
    append(blocks, leftToName(coverChangeText("Also changed:"), left, coverChangeText("See the progress report.")));
    return blocks;
}

} // namespace

std::vector<ReportBlock> coverChangeBlocks(const View& view, const Plan& plan, const ReportOptions& options)
{
    if (options.changes == nullptr) {
        return {ReportHeading{2, coverChangeText("What has changed")},
                ReportParagraph{{}, coverChangeText("No board meeting before this one is on record, so there is nothing to compare with.")}};
    }
    const Comparison& changes = *options.changes;
    const QString before = changes.nodes.front().sentenceBefore;
    const QString then = options.isPublic ? withoutJudgement(before) : before;
    std::vector<ReportBlock> blocks{
        ReportHeading{2, coverChangeText("What has changed since %1").arg(endWords(view.book(), changes.from))},
        ReportParagraph{coverChangeText("Changes to actions:"), changeCounts(changes) + u'.'},
        ReportParagraph{coverChangeText("Overall rating then:"), then.isEmpty() ? coverChangeText("nothing is known.") : then}};
    ReportList judgements;
    for (const JudgementChange& change : changes.judgements) {
        judgements.items << judgementWords(change) + u'.';
    }
    if (!judgements.items.isEmpty()) {
        blocks.emplace_back(std::move(judgements));
    }
    append(blocks, toldOneByOne(changes, plan, options.isPublic));
    return blocks;
}

} // namespace boardplan

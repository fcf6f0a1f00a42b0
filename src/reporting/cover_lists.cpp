#include "reporting/cover_lists.h"

#include "reporting/asks.h"
#include "reporting/plan_blocks.h"
#include "reporting/rated_tables.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"
#include "reporting/silent_columns.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString listText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// In their own order.
struct CoverShare {
    std::vector<ActionId> first;
    std::vector<ActionId> left;
};

CoverShare shareOnCover(const View& view, const std::vector<ActionId>& actions, bool isPublic)
{
    std::vector<bool> asks;
    for (const ActionId id : actions) {
        asks.push_back(!askOf(view, *view.book().find(id), isPublic).clause.isEmpty());
    }
    std::size_t asking = std::min(mostCoverRows, static_cast<std::size_t>(std::count(asks.begin(), asks.end(), true)));
    std::size_t others = mostCoverRows - asking;
    CoverShare share;
    for (std::size_t at = 0; at < actions.size(); ++at) {
        std::size_t& room = asks[at] ? asking : others;
        (room > 0 ? share.first : share.left).push_back(actions[at]);
        room -= room > 0 ? 1 : 0;
    }
    return share;
}

// What is to be watched: what comes next, not all that happened.
ReportTable briefTable(const View& view, const Plan& plan, const QString& caption, const std::vector<ActionId>& actions)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{listText("Ref"), 1, true},        {actionWord(plan), 1.3, false},
                     {listText("Lead"), 0.9, false},    {listText("Timescale"), 0.9, false},
                     {listText("Rating"), 1, true}, {listText("What next"), 1.2, false}};
    table.groups.emplace_back();
    for (const ActionId id : actions) {
        const Action& action = *view.book().find(id);
        ReportCell timescale = cellOrDash(timescaleText(view, action));
        timescale.small = overdueNote(view, action);
        table.groups.back().rows.push_back({{textCell(view.label(id)), textCell(action.text.trimmed()),
                                             cellOrDash(leadText(view.book(), action)), timescale,
                                             chipCell(actionChip(view, action)), cellOrDash(whatNext(view.standing(id)))}});
    }
    leaveOutSilentColumns(table, 5); // what next
    return table;
}

} // namespace

QString whereAllStands(const ReportOptions& options)
{
    return hasSection(options, u"actions"_s) ? listText("See the appendix.") : listText("See the action table.");
}

std::vector<ReportBlock> leftToName(const QString& lead, const QStringList& labels, const QString& where)
{
    if (labels.isEmpty()) {
        return {};
    }
    return {ReportParagraph{lead, listText("%1. %2").arg(labelList(labels), where)}};
}

std::vector<ReportBlock> coverRatedBlocks(const View& view, const Plan& plan, const ReportOptions& options)
{
    const RatedTables tables{view, plan, options};
    std::vector<ReportBlock> blocks;
    for (const Rating& rating : tables.ratings()) {
        const auto actions = tables.actionsRated(rating);
        if (actions.empty()) {
            continue;
        }
        const auto [first, left] = shareOnCover(view, actions, options.isPublic);
        const QString caption = listText("Actions rated %1").arg(rating.word.toLower());
        blocks.emplace_back(ReportHeading{3, ratedHeading(rating)});
        blocks.emplace_back(rating.ratingClass == RatingClass::OffTrack ? tables.table(caption, first)
                                                                        : briefTable(view, plan, caption, first));
        append(blocks, leftToName(listText("Also %1:").arg(rating.word.toLower()), actionLabels(view, left),
                                  whereAllStands(options)));
    }
    if (blocks.empty() && options.ratings.isEmpty()) { // else it is not known of all
        blocks.emplace_back(ReportParagraph{{}, tables.noneSentence()});
    }
    return blocks;
}

} // namespace boardplan

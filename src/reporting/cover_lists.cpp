#include "reporting/cover_lists.h"

#include "reporting/asks.h"
#include "reporting/plan_blocks.h"
#include "reporting/rated_tables.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

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
std::vector<ActionId> firstOnCover(const View& view, std::vector<ActionId> actions, bool isPublic)
{
    if (actions.size() <= mostCoverRows) {
        return actions;
    }
    const auto asks = [&](ActionId id) { return !askOf(view, *view.book().find(id), isPublic).clause.isEmpty(); };
    std::vector<ActionId> first = actions;
    std::stable_partition(first.begin(), first.end(), asks);
    first.resize(mostCoverRows);
    std::erase_if(actions, [&](ActionId id) { return std::find(first.begin(), first.end(), id) == first.end(); });
    return actions;
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
        const auto first = firstOnCover(view, actions, options.isPublic);
        const QString caption = listText("Actions rated %1").arg(rating.word.toLower());
        blocks.emplace_back(ReportHeading{3, ratedHeading(rating)});
        blocks.emplace_back(rating.ratingClass == RatingClass::OffTrack ? tables.table(caption, first)
                                                                        : briefTable(view, plan, caption, first));
        QStringList left;
        for (const ActionId id : actions) {
            left += std::find(first.begin(), first.end(), id) == first.end() ? QStringList{view.label(id)} : QStringList{};
        }
        append(blocks, leftToName(listText("Also %1:").arg(rating.word.toLower()), left, whereAllStands(options)));
    }
    if (blocks.empty() && options.ratings.isEmpty()) { // else it is not known of all
        blocks.emplace_back(ReportParagraph{{}, tables.noneSentence()});
    }
    return blocks;
}

} // namespace boardplan

#include "reporting/rated_tables.h"

#include "reporting/asks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"
#include "reporting/silent_columns.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/asks.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t firstOfUpdate = 5; // of the columns: what happened

QString ratedText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

} // namespace

QString ratedHeading(const Rating& rating)
{
    const QString consequence = rating.consequence.simplified();
    return consequence.isEmpty() ? rating.word
                                 : rating.word + u": "_s + withSmallStart(consequence);
}

QString troubleWords(const RatingScheme& scheme)
{
    QStringList words{wordsOfClass(scheme, RatingClass::OffTrack),
                      wordsOfClass(scheme, RatingClass::AtRisk)};
    words.removeAll(QString{});
    return words.join(ratedText(" or "));
}

RatedTables::RatedTables(const View& view, const Plan& plan, const ReportOptions& options)
    : m_view{view}
    , m_plan{plan}
    , m_options{options}
    , m_actions{chosenActions(view, view.book().allActionsOf(plan.id), options)}
{
}

std::vector<Rating> RatedTables::ratings() const
{
    std::vector<Rating> found;
    for (const RatingClass group : {RatingClass::OffTrack, RatingClass::AtRisk}) {
        for (const Rating& rating : ratingsBySeverity(m_plan.ratingScheme)) {
            if (rating.ratingClass == group && rating.role == RatingRole::Progress) {
                found.push_back(rating);
            }
        }
    }
    return found;
}

std::vector<ActionId> RatedTables::actionsRated(const Rating& rating) const
{
    std::vector<ActionId> found = m_actions;
    std::erase_if(found, [&](ActionId id) {
        const Rating* own = m_view.rating(id);
        const bool isCounted = m_view.exclusion(id) == Exclusion::None && !m_view.isComplete(id);
        return !isCounted || own == nullptr || own->key != rating.key;
    });
    return found;
}

std::vector<ReportBlock> RatedTables::blocks() const
{
    std::vector<ReportBlock> blocks;
    for (const Rating& rating : ratings()) {
        const auto actions = actionsRated(rating);
        if (!actions.empty()) {
            blocks.emplace_back(ReportHeading{2, ratedHeading(rating)});
            blocks.emplace_back(
                table(ratedText("Actions rated %1").arg(rating.word.toLower()), actions));
        }
    }
    if (blocks.empty() && m_options.ratings.isEmpty()) { // else it is not known of all
        blocks.emplace_back(ReportParagraph{{}, noneSentence()});
    }
    return blocks;
}

QString RatedTables::noneSentence() const
{
    if (m_view.book().allActionsOf(m_plan.id).empty()) {
        return ratedText("The plan has no actions yet.");
    }
    const QString words = troubleWords(m_plan.ratingScheme);
    return words.isEmpty() ? ratedText("No action is off track or at risk.")
                           : ratedText("No action is rated %1.").arg(words);
}

ReportTable RatedTables::table(const QString& caption, const std::vector<ActionId>& actions) const
{
    ReportTable table;
    table.caption = caption;
    table.columns = {{ratedText("Ref"), 1, true},       {actionWord(m_plan), 1.2, false},
                     {ratedText("Lead"), 0.9, false},   {ratedText("Timescale"), 0.9, false},
                     {ratedText("Rating"), 0.8, false}, {ratedText("What happened"), 1.2, false},
                     {ratedText("What next"), 1, false},
                     {ratedText("The board is asked to"), 0.9, false}};
    table.groups.emplace_back();
    for (const ActionId id : actions) {
        table.groups.back().rows.push_back(row(*m_view.book().find(id)));
    }
    leaveOutSilentColumns(table, firstOfUpdate);
    return table;
}

ReportRow RatedTables::row(const Action& action) const
{
    const Standing& standing = m_view.standing(action.id);
    ReportCell timescale = cellOrDash(timescaleText(m_view, action));
    timescale.small = overdueNote(m_view, action);
    ReportCell happened = cellOrDash(whatHappened(standing));
    happened.small = standing.latest ? updateDay(*standing.latest) : QString{};
    return {{textCell(m_view.label(action.id)), textCell(action.text.trimmed()),
             cellOrDash(leadText(m_view.book(), action)), timescale,
             chipCell(actionChip(m_view, action), sinceNote(m_view, action, m_options.past)), happened,
             cellOrDash(whatNext(standing)), cellOrDash(asked(action))}};
}

QString RatedTables::asked(const Action& action) const
{
    const Ask ask = askOf(m_view, action, m_options.isPublic);
    return isTheBoard(ask.of) || ask.clause.isEmpty() ? withCapital(ask.clause)
                                                      : ask.of + u": "_s + ask.clause;
}

} // namespace boardplan

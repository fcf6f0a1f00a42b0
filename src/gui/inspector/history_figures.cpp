#include "gui/inspector/history_figures.h"

#include "gui/overview/overview_figures.h"

#include <boardplan/domain/comparison_words.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/reporting/node_figures.h>

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t meetingsInStrip = 8;

QString historyFigureText(const char* text)
{
    return QCoreApplication::translate("boardplan::HistoryPage", text);
}

// Closed board meetings of the plan up to the day, the oldest first.
std::vector<const Meeting*> lastMeetings(const View& view, PlanId planId)
{
    std::vector<const Meeting*> meetings;
    const Plan* plan = view.book().find(planId);
    for (const BoardId board : plan == nullptr ? std::vector<BoardId>{} : plan->boards) {
        for (const MeetingId id : view.book().meetingsOf(board)) {
            const Meeting* meeting = view.book().find(id);
            const bool isClosed = meeting->closedOn.isValid() && meeting->date <= view.day();
            if (isClosed && meeting->body == MeetingBody::Board) {
                meetings.push_back(meeting);
            }
        }
    }
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting* one, const Meeting* other) { return one->date < other->date; });
    if (meetings.size() > meetingsInStrip) {
        meetings.erase(meetings.begin(), meetings.end() - meetingsInStrip);
    }
    return meetings;
}

RatedState stateOfKey(const QString& key, const RatingScheme& scheme)
{
    RatedState state;
    if (const Rating* rating = scheme.find(key)) {
        state.rating = *rating;
        state.isComplete = rating->role == RatingRole::Complete;
    }
    return state;
}

RatedState toldState(const Frozen& row, const RatingScheme& scheme)
{
    const QString judged = row.facts.value(u"judgement"_s).toString();
    RatedState state = stateOfKey(judged.isEmpty() ? row.rating : judged, scheme);
    if (!state.rating && row.node.kind != NodeKind::Action) {
        state.instead = row.facts.value(u"reason"_s).toString();
    }
    return state;
}

RatedState stateNow(const View& view, const Node& node)
{
    if (node.kind != NodeKind::Action) {
        RatedState state;
        if (const Rating* rating = shownRating(view, node)) {
            state.rating = *rating;
        } else {
            state.instead = reasonText(view.outcome(node).reason);
        }
        return state;
    }
    RatedState state = stateOfKey(view.standing(ActionId{node.id}).rating, view.scheme(node));
    state.isComplete = view.isComplete(ActionId{node.id});
    return state;
}

} // namespace

Result<std::vector<StripMark>> stripMarks(const Document& document, const View& view, PlanId plan,
                                          const Node& node, std::span<const Update> updates)
{
    const std::vector<const Meeting*> meetings = lastMeetings(view, plan);
    std::vector<MeetingId> ids;
    for (const Meeting* meeting : meetings) {
        ids.push_back(meeting->id);
    }
    const auto frozen = document.frozenOf(ids, node);
    if (!frozen) {
        return frozen.error();
    }
    const RatingScheme& scheme = view.scheme(node);
    std::vector<StripMark> marks;
    for (const Meeting* meeting : meetings) {
        const auto told = std::find_if(frozen->begin(), frozen->end(),
                                       [&](const Frozen& row) { return row.meeting == meeting->id; });
        if (told != frozen->end()) {
            marks.push_back({shortDate(meeting->date, view.day()), toldState(*told, scheme)});
        } else if (node.kind == NodeKind::Action) {
            const Standing then = standingOf(updates, scheme, meeting->date);
            marks.push_back({shortDate(meeting->date, view.day()), stateOfKey(then.rating, scheme)});
        }
    }
    if (!marks.empty()) {
        const bool isToday = view.day() == document.today();
        marks.push_back({isToday ? historyFigureText("today") : shortDate(view.day(), document.today()),
                         stateNow(view, node)});
    }
    return marks;
}

std::vector<TextRun> travelRuns(const std::vector<StripMark>& marks, const RatingScheme& scheme)
{
    if (marks.size() < 2) {
        return {};
    }
    const StripMark& then = marks[marks.size() - 2];
    const StripMark& now = marks.back();
    const auto key = [](const RatedState& state) { return state.rating ? state.rating->key : QString{}; };
    const auto change = ratingChange(key(then.state), key(now.state), scheme, scheme);
    const QString was = ratedWords(then.state).toLower();
    if (!change) {
        return {{historyFigureText("→ the same as at the board of %1").arg(then.day), RunStyle::Muted}};
    }
    switch (*change) {
    case ChangeKind::Worse:
        return {{historyFigureText("↓ worse"), RunStyle::Danger},
                {historyFigureText(" than at the board of %1 (%2)").arg(then.day, was), RunStyle::Muted}};
    case ChangeKind::Better:
        return {{historyFigureText("↑ better"), RunStyle::Strong},
                {historyFigureText(" than at the board of %1 (%2)").arg(then.day, was), RunStyle::Muted}};
    case ChangeKind::FirstRated:
        return {{historyFigureText("Rated for the first time since the board of %1").arg(then.day), RunStyle::Muted}};
    default:
        return {{historyFigureText("At the board of %1 it was %2").arg(then.day, was), RunStyle::Muted}};
    }
}

std::vector<std::vector<TextRun>> moveParagraphs(const DateMoves& moves)
{
    std::vector<std::vector<TextRun>> paragraphs;
    if (moves.moves.empty()) {
        return paragraphs;
    }
    const int days = std::abs(moves.days);
    const QString count = days == 1 ? historyFigureText("1 day") : historyFigureText("%1 days").arg(days);
    const QString sum = moves.days == 0 ? historyFigureText("As published")
                        : moves.days > 0 ? historyFigureText("%1 later than published").arg(count)
                                         : historyFigureText("%1 earlier than published").arg(count);
    const auto size = moves.moves.size();
    const QString times = size == 1 ? historyFigureText("in one move")
                                    : historyFigureText("in %1 moves").arg(size);
    paragraphs.push_back({{sum, RunStyle::Strong}, {u", "_s + times, RunStyle::Plain}});
    for (auto move = moves.moves.rbegin(); move != moves.moves.rend(); ++move) {
        std::vector<TextRun> runs{{moveWords(move->from, move->to), RunStyle::Plain}};
        if (!move->reason.trimmed().isEmpty()) {
            runs.push_back({u": "_s + move->reason.simplified(), RunStyle::Plain});
        }
        const QString by = move->author.isEmpty() ? displayDate(move->on)
                                                  : historyFigureText("%1, %2").arg(displayDate(move->on), move->author);
        runs.push_back({u"\n"_s + by, RunStyle::Muted});
        paragraphs.push_back(std::move(runs));
    }
    return paragraphs;
}

} // namespace boardplan

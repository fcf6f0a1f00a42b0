#include <boardplan/domain/comparison_words.h>

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <cstdlib>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString changeText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

struct KindWords {
    const char* heading;
    const char* one;
    const char* several;
};

// In the order of ChangeKind.
constexpr std::array wordsOfKinds{
    KindWords{"Got worse", "worse", "worse"},
    KindWords{"Got better", "better", "better"},
    KindWords{"Rated for the first time", "first rated", "first rated"},
    KindWords{"No longer rated", "no longer rated", "no longer rated"},
    KindWords{"Rated by another scheme", "rated by another scheme", "rated by another scheme"},
    KindWords{"Completed", "completed", "completed"},
    KindWords{"Opened again", "opened again", "opened again"},
    KindWords{"Added", "added", "added"},
    KindWords{"Taken out", "taken out", "taken out"},
    KindWords{"Withdrawn", "withdrawn", "withdrawn"},
    KindWords{"Paused", "paused", "paused"},
    KindWords{"Resumed", "resumed", "resumed"},
    KindWords{"Dates moved", "date moved", "dates moved"},
    KindWords{"Moved to another place", "moved elsewhere", "moved elsewhere"},
    KindWords{"Other leads", "with other leads", "with other leads"},
    KindWords{"Other words", "reworded", "reworded"},
    KindWords{"New comments", "new comment", "new comments"},
};
static_assert(wordsOfKinds.size() == changeKinds.size());

const KindWords& wordsOf(ChangeKind kind)
{
    return wordsOfKinds[static_cast<std::size_t>(kind)];
}

QString dateWords(const QDate& date)
{
    return date.isValid() ? displayDate(date) : changeText("no date");
}

QString leadChangeWords(const ActionChange& change)
{
    QStringList parts;
    if (!change.leadsAfter.isEmpty()) {
        parts << changeText("now %1").arg(change.leadsAfter.join(u", "_s));
    }
    if (!change.leadsBefore.isEmpty()) {
        parts << changeText("no longer %1").arg(change.leadsBefore.join(u", "_s));
    }
    return parts.join(u"; "_s);
}

QString wordWords(const ActionChange& change)
{
    QStringList parts;
    for (const WordChange& words : change.words) {
        parts << changeText("%1: “%2” → “%3”")
                     .arg(wordFieldName(words.field), words.before.simplified(), words.after.simplified());
    }
    return parts.join(u"; "_s);
}

QString withReason(const QString& words, const QString& reason)
{
    return reason.isEmpty() ? words : u"%1: %2"_s.arg(words, reason.simplified());
}

QString judgementNode(const JudgementChange& change)
{
    switch (change.node.kind) {
    case NodeKind::Priority:
        return changeText("priority %1").arg(change.label);
    case NodeKind::Objective:
        return changeText("objective %1").arg(change.label);
    default:
        return changeText("the plan");
    }
}

} // namespace

QString changeHeading(ChangeKind kind)
{
    return changeText(wordsOf(kind).heading);
}

QString changeCounted(ChangeKind kind)
{
    return changeText(wordsOf(kind).several);
}

QString ratedWords(const RatedState& state)
{
    const bool isMarked = state.isComplete && (!state.rating || state.rating->role != RatingRole::Complete);
    if (isMarked) {
        return changeText("Complete");
    }
    const bool isWithdrawn = state.instead == exclusionText(Exclusion::Withdrawn);
    if (state.rating && !isWithdrawn) {
        return state.rating->word;
    }
    return state.instead.isEmpty() ? changeText("Not rated") : state.instead.left(1).toUpper() + state.instead.mid(1);
}

QString moveWords(const QDate& before, const QDate& after)
{
    const QString dates = u"%1 → %2"_s.arg(dateWords(before), dateWords(after));
    if (!before.isValid() || !after.isValid()) {
        return dates;
    }
    const auto days = before.daysTo(after);
    const QString count = std::abs(days) == 1 ? changeText("1 day") : changeText("%1 days").arg(std::abs(days));
    return u"%1, %2"_s.arg(dates, days > 0 ? changeText("%1 later").arg(count) : changeText("%1 earlier").arg(count));
}

QString changeWords(const ActionChange& change)
{
    switch (change.kind) {
    case ChangeKind::DateMoved:
        return withReason(moveWords(change.dateBefore, change.dateAfter), change.reason);
    case ChangeKind::Moved:
        return u"%1 → %2"_s.arg(change.placeBefore, change.placeAfter);
    case ChangeKind::Leads:
        return leadChangeWords(change);
    case ChangeKind::Words:
        return wordWords(change);
    case ChangeKind::Added:
    case ChangeKind::Commented:
        return ratedWords(change.after);
    case ChangeKind::Removed:
        return ratedWords(change.before);
    case ChangeKind::Withdrawn:
    case ChangeKind::Paused:
        return withReason(changeText(change.kind == ChangeKind::Paused ? "paused" : "withdrawn"), change.reason);
    default:
        return u"%1 → %2"_s.arg(ratedWords(change.before), ratedWords(change.after));
    }
}

QString judgementWords(const JudgementChange& change)
{
    if (!change.notice.isEmpty()) {
        return change.notice;
    }
    const QString rating = change.rating ? change.rating->word : change.judgement.rating;
    const QString words = change.event == JudgementEvent::Made
                              ? changeText("Judgement on %1: %2").arg(judgementNode(change), rating)
                              : changeText("Judgement on %1 cleared (%2)").arg(judgementNode(change), rating);
    return change.event == JudgementEvent::Made ? withReason(words, change.judgement.reason) : words;
}

QString changeCounts(const Comparison& comparison)
{
    QStringList parts;
    for (const ChangeKind kind : changeKinds) {
        const int count = comparison.count(kind);
        if (count > 0) {
            parts << u"%1 %2"_s.arg(QString::number(count),
                                    changeText(count == 1 ? wordsOf(kind).one : wordsOf(kind).several));
        }
    }
    return parts.isEmpty() ? changeText("nothing changed") : parts.join(u", "_s);
}

QString endWords(const PlanBook& book, const ComparisonEnd& end)
{
    const QString day = displayLongDate(end.day);
    const Meeting* meeting = book.find(end.meeting);
    if (meeting == nullptr) {
        return day;
    }
    switch (meeting->body) {
    case MeetingBody::Executive:
        return changeText("the executive meeting of %1").arg(day);
    case MeetingBody::Subgroup: {
        const Lead* subgroup = book.find(meeting->subgroup);
        return subgroup == nullptr ? changeText("the subgroup meeting of %1").arg(day)
                                   : changeText("the meeting of %1 of %2").arg(subgroup->name, day);
    }
    case MeetingBody::Board:
        break;
    }
    return changeText("the board meeting of %1").arg(day);
}

QString wordFieldName(const QString& field)
{
    if (field == u"timescale"_s) {
        return changeText("Timescale");
    }
    if (field == u"measures"_s) {
        return changeText("Measures");
    }
    return field == u"title"_s ? changeText("Title") : changeText("Text");
}

ComparisonEnd comparisonEnd(const PlanBook& book, PlanId plan, const QDate& day)
{
    const Plan* found = book.find(plan);
    ComparisonEnd end{day, {}};
    for (const BoardId board : found == nullptr ? std::vector<BoardId>{} : found->boards) {
        for (const MeetingId id : book.meetingsOf(board)) {
            const Meeting& meeting = *book.find(id);
            const bool isIt = meeting.body == MeetingBody::Board && meeting.date == day && meeting.closedOn.isValid();
            if (isIt && end.meeting.isNull()) {
                end.meeting = id;
            }
        }
    }
    return end;
}

} // namespace boardplan

#include "reporting/report_parts.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString monthAndYear(const QDate& day)
{
    return displayDate(day).section(u' ', 1);
}

// The rated updates that gave the present rating one after the other.
struct RatingRun {
    std::optional<Update> first;
    std::optional<Update> before; // the one before them, that said otherwise
    bool isWhole = true;          // false: it may have begun earlier
};

// From every update where they are at hand; leads that report separately are not looked through.
RatingRun ratingRun(const View& view, const Action& action, const View::Past& past)
{
    const Standing& standing = view.standing(action.id);
    if (!standing.rated || view.rating(action.id) == nullptr) {
        return {};
    }
    if (!standing.previous || standing.previous->rating != standing.rated->rating) {
        return {standing.rated, standing.previous, true};
    }
    if (!past || standing.leadsDiffer) {
        return {standing.previous, {}, standing.updates <= 2};
    }
    std::vector<Update> updates = past(action.id);
    std::erase_if(updates, [&](const Update& update) {
        return update.rating.isEmpty() || effectiveDay(update) > effectiveDay(*standing.rated);
    });
    std::sort(updates.begin(), updates.end(), [](const Update& one, const Update& other) {
        return std::pair{effectiveDay(one), one.sequence} > std::pair{effectiveDay(other), other.sequence};
    });
    RatingRun run{standing.rated, {}, true};
    for (const Update& update : updates) {
        if (update.rating != standing.rated->rating) {
            run.before = update;
            break;
        }
        run.first = update;
    }
    return run;
}

} // namespace

QString shortDay(const QDate& day, const QDate& today)
{
    const bool isOfLastYear = day <= today && day > today.addYears(-1);
    return isOfLastYear ? displayDate(day).section(u' ', 0, 1) : displayDate(day);
}

QString updateDay(const Update& update)
{
    switch (update.precision) {
    case DatePrecision::Month:
        return monthAndYear(update.reportedOn);
    case DatePrecision::Year:
        return QString::number(update.reportedOn.year());
    case DatePrecision::Day:
        break;
    }
    return displayDate(update.reportedOn);
}

QString sinceNote(const View& view, const Action& action, const View::Past& past)
{
    const RatingRun run = ratingRun(view, action, past);
    if (!run.first) {
        return {};
    }
    const QString day = run.first->precision == DatePrecision::Day ? shortDay(run.first->reportedOn, view.day())
                                                                   : updateDay(*run.first);
    if (run.before) {
        const Rating* before = view.book().schemeOf(action).said(run.before->rating);
        const QString was = before == nullptr ? run.before->rating : before->word.toLower();
        return QCoreApplication::translate("boardplan", "since %1, was %2").arg(day, was);
    }
    return (run.isWhole ? QCoreApplication::translate("boardplan", "since %1")
                        : QCoreApplication::translate("boardplan", "since %1 or earlier"))
        .arg(day);
}

QString timescaleText(const View& view, const Action& action)
{
    const Plan* plan = view.book().planOf(action);
    const bool isAdopted = plan != nullptr && plan->status == PlanStatus::Adopted;
    const QString published = isAdopted ? action.published.timescale.trimmed() : QString{};
    const QString current = action.timescale.text.trimmed();
    const QString words = published.isEmpty() ? current : published;
    const QDate moved = view.standing(action.id).due;
    if (moved.isValid() && moved != action.timescale.due) {
        const QString now = displayLongDate(moved);
        return words.isEmpty()
                   ? now
                   : QCoreApplication::translate("boardplan", "%1 (now %2)").arg(words, now);
    }
    if (words != current && !current.isEmpty()) {
        return QCoreApplication::translate("boardplan", "%1 (now %2)").arg(words, current);
    }
    return words;
}

QString overdueNote(const View& view, const Action& action)
{
    const int days = view.deadline(action.id).overdueDays;
    if (days <= 0) {
        return {};
    }
    return days == 1 ? QCoreApplication::translate("boardplan", "overdue 1 day")
                     : QCoreApplication::translate("boardplan", "overdue %1 days").arg(days);
}

QString stateNote(const Action& action, bool isPublic)
{
    QString note;
    switch (action.state.key) {
    case ActionStateKey::Live:
        return {};
    case ActionStateKey::Paused:
        note = QCoreApplication::translate("boardplan", "paused");
        break;
    case ActionStateKey::Withdrawn:
        note = QCoreApplication::translate("boardplan", "withdrawn");
        break;
    }
    if (action.state.on.isValid()) {
        note = QCoreApplication::translate("boardplan", "%1 since %2")
                   .arg(note, displayDate(action.state.on));
    }
    const QString reason = isPublic ? QString{} : action.state.reason.simplified();
    return reason.isEmpty() ? note : note + u": "_s + reason;
}

} // namespace boardplan

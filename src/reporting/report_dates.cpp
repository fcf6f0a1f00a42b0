#include "reporting/report_parts.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString monthAndYear(const QDate& day)
{
    return displayDate(day).section(u' ', 1);
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

QString sinceNote(const View& view, const Action& action)
{
    const Standing& standing = view.standing(action.id);
    const Rating* rating = view.rating(action.id);
    if (!standing.rated || rating == nullptr) {
        return {};
    }
    const auto dayOf = [&](const Update& update) {
        return update.precision == DatePrecision::Day ? shortDay(update.reportedOn, view.day())
                                                      : updateDay(update);
    };
    if (!standing.previous) {
        return QCoreApplication::translate("boardplan", "since %1").arg(dayOf(*standing.rated));
    }
    if (standing.previous->rating != standing.rated->rating) {
        const Rating* before = view.book().schemeOf(action).said(standing.previous->rating);
        const QString was = before == nullptr ? standing.previous->rating : before->word.toLower();
        return QCoreApplication::translate("boardplan", "since %1, was %2")
            .arg(dayOf(*standing.rated), was);
    }
    // Only two rated updates are at hand: with more, the rating may have stood for longer.
    const QString since = standing.updates > 2
                              ? QCoreApplication::translate("boardplan", "since %1 or earlier")
                              : QCoreApplication::translate("boardplan", "since %1");
    return since.arg(dayOf(*standing.previous));
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

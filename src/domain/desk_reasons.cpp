#include "domain/desk_reasons.h"

#include <boardplan/domain/asks.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString reasonWords(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// A flag in its own words; empty where the action has none of the kind.
QString flagWordsOf(const View& view, ActionId action, FlagKind kind)
{
    for (const Flag& flag : view.flags(action)) {
        if (flag.kind == kind) {
            return flag.text;
        }
    }
    return {};
}

// What is to come of an action that waits for nothing.
QString comingWords(const View& view, ActionId id)
{
    const Action& action = *view.book().find(id);
    if (view.isComplete(id)) {
        return reasonWords("complete");
    }
    switch (view.exclusion(id)) {
    case Exclusion::NotDueToStart:
        return reasonWords("starts %1").arg(displayDate(action.startOn));
    case Exclusion::NotStarted: {
        const QString late = flagWordsOf(view, id, FlagKind::LateStart);
        return late.isEmpty() ? exclusionText(Exclusion::NotStarted) : late;
    }
    default:
        break;
    }
    const Deadline deadline = view.deadline(id);
    if (deadline.overdueDays > 0) {
        return flagWordsOf(view, id, FlagKind::Overdue);
    }
    if (deadline.firstUnmet.isValid()) {
        return reasonWords("due %1").arg(displayDate(deadline.firstUnmet));
    }
    return deadline.nextReport.isValid() ? reasonWords("next report %1").arg(displayDate(deadline.nextReport))
                                         : reasonWords("no date");
}

} // namespace

bool isReportedToday(const View& view, ActionId action)
{
    const auto& latest = view.standing(action).latest;
    return latest && effectiveDay(*latest) == view.day();
}

QStringList decisionReasons(const View& view, ActionId id)
{
    QStringList reasons;
    if (const OpenAsk ask = openAskOf(view, id); !ask.text.isEmpty()) {
        const QString of = isTheBoard(ask.of) ? reasonWords("the board") : ask.of;
        reasons.append(reasonWords("asks %1: %2").arg(of, ask.text.simplified()));
    }
    if (view.flagSet(id).has(FlagKind::LeadsDiffer)) {
        reasons.append(flagWordsOf(view, id, FlagKind::LeadsDiffer));
    }
    if (view.exclusion(id) == Exclusion::Paused) {
        const ActionState& state = view.book().find(id)->state;
        const QString since = state.on.isValid() ? reasonWords("paused since %1").arg(displayDate(state.on))
                                                 : exclusionText(Exclusion::Paused);
        const QString why = state.reason.simplified();
        reasons.append(why.isEmpty() ? since : u"%1: %2"_s.arg(since, why));
    }
    return reasons;
}

QStringList fineReasons(const View& view, ActionId action)
{
    QStringList reasons{comingWords(view, action)};
    if (isReportedToday(view, action)) {
        reasons.prepend(reasonWords("reported today"));
    }
    return reasons;
}

QString ledByWords(const PlanBook& book, ActionId action)
{
    QStringList leading;
    for (const ActionLead& named : book.find(action)->leads) {
        const Lead* const lead = book.find(named.lead);
        if (named.role == LeadRole::Lead && lead != nullptr) {
            leading.append(lead->name);
        }
    }
    return reasonWords("led by %1").arg(leading.join(u", "_s));
}

} // namespace boardplan

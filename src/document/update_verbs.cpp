#include <boardplan/document/verbs.h>

#include <boardplan/domain/labels.h>
#include <boardplan/domain/typed_day.h>

#include "document/verb_support.h"

namespace boardplan {

namespace {

bool saysNothing(const Update& update)
{
    return update.rating.isEmpty() && update.whatHappened.isEmpty() && update.whatNext.isEmpty()
        && update.ask.isEmpty() && !update.newDate.due.isValid() && update.newDate.text.isEmpty()
        && !update.meets.isValid() && !update.completedOn.isValid() && update.evidence.isEmpty();
}

void trimTexts(Update& update)
{
    for (QString* text : {&update.whatHappened, &update.whatNext, &update.ask, &update.askOf, &update.newDate.text,
             &update.newDate.reason}) {
        *text = text->trimmed().normalized(QString::NormalizationForm_C);
    }
}

QString verbOf(const PlanBook& book, const Update& update, const Rating* rating)
{
    const QString label = labelOf(book, update.action);
    return rating == nullptr ? verbText("Update %1").arg(label)
                             : verbText("Rate %1 %2").arg(label, rating->word.toLower());
}

Status checkUpdate(const PlanBook& book, const Update& update, const QDate& today)
{
    if (!update.reportedOn.isValid()) {
        return refusal("BP-DOC-010", verbText("The update has no date."), verbText("Give the day it reports on."));
    }
    if (firstDayOf(update.reportedOn, update.precision) > today) {
        return refusal("BP-DOC-011",
            verbText("The update is dated %1, which is still to come.").arg(displayDate(update.reportedOn)),
            verbText("Give today or an earlier day."));
    }
    if (saysNothing(update)) {
        return refusal("BP-DOC-012", verbText("The update says nothing."),
            verbText("Choose a rating or write what happened."));
    }
    if (!update.lead.isNull() && book.find(update.lead) == nullptr) {
        return notInPlan("The lead reporting is not in the directory of leads.");
    }
    return done();
}

// Trims and completes what was typed, and checks it against the action's plan.
Result<const Rating*> completed(const PlanBook& book, Update& update, const QDate& today)
{
    const Action* action = book.find(update.action);
    if (action == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    trimTexts(update);
    if (update.ask.isEmpty()) {
        update.askOf.clear();
    }
    if (auto status = checkUpdate(book, update, today); !status) {
        return status.error();
    }
    const RatingScheme& scheme = book.schemeOf(*action);
    const Rating* rating = scheme.offers(update.rating) ? scheme.find(update.rating) : nullptr;
    if (!update.rating.isEmpty() && rating == nullptr) {
        return refusal("BP-DOC-013", verbText("“%1” is not a rating of the scheme %2.").arg(update.rating, scheme.name),
            verbText("Choose one of the plan's ratings."));
    }
    if (rating != nullptr && rating->role == RatingRole::Complete && !update.completedOn.isValid()) {
        update.completedOn = update.reportedOn < today ? update.reportedOn : today;
    }
    return rating;
}

Error reasonNeeded()
{
    return refusal("BP-DOC-014", verbText("A correction needs a reason."),
        verbText("Say in a few words what was wrong: it stays in the history."));
}

// "12 Sep 2026", "Sep 2026", "2026".
QString reportedDay(const Update& update)
{
    const QString day = displayDate(update.reportedOn);
    return update.precision == DatePrecision::Month ? day.section(u' ', 1)
        : update.precision == DatePrecision::Year   ? day.section(u' ', 2)
                                                    : day;
}

} // namespace

Result<Edit> recordUpdate(const PlanBook& book, Update update, const QDate& today, const QDateTime& recordedAt)
{
    const Result<const Rating*> rating = completed(book, update, today);
    if (!rating) {
        return rating.error();
    }
    update.id = UpdateId::create();
    update.sequence = book.lastSequence() + 1;
    update.recordedAt = recordedAt.toUTC().toString(Qt::ISODateWithMs);
    return Edit{verbOf(book, update, rating.value()), update.author, {inserted(update)}};
}

Result<Edit> changeUpdate(
    const PlanBook& book, const Update& before, Update after, const QString& reason, const QDate& today)
{
    if (after.id != before.id || after.action != before.action) {
        return refusal("BP-DOC-015", verbText("The correction is of another update."),
            verbText("Remove the update and record it where it belongs."));
    }
    if (reason.simplified().isEmpty()) {
        return reasonNeeded();
    }
    after.sequence = before.sequence;
    after.recordedAt = before.recordedAt;
    const Result<const Rating*> rating = completed(book, after, today);
    if (!rating) {
        return rating.error();
    }
    return replacement(verbText("Correct the update of %1 of %2: %3")
                           .arg(labelOf(book, after.action), reportedDay(before), reason.simplified()),
        before, after);
}

Result<Edit> removeUpdate(const PlanBook& book, const Update& update, const QString& reason)
{
    if (book.find(update.action) == nullptr) {
        return notInPlan("The action is not in this file.");
    }
    if (reason.simplified().isEmpty()) {
        return reasonNeeded();
    }
    const QString verb = verbText("Remove the update of %1 of %2: %3")
                             .arg(labelOf(book, update.action), reportedDay(update), reason.simplified());
    return Edit{verb, {}, {removed(update)}};
}

} // namespace boardplan

#include "gui/inspector/update_draft.h"

#include <QCoreApplication>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString draftWords(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

Error unreadableDay(const QString& field, const QString& typed)
{
    return Error{ErrorKind::InvalidInput,
                 u"BP-GUI-010"_s,
                 draftWords("“%1” in %2 is not a date.").arg(typed, field),
                 draftWords("The update was not recorded."),
                 draftWords("Write the day as 12 Sep 2026 or 12/9/2026."),
                 {}};
}

QStringList evidenceLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

Result<NewDate> newDateOf(const UpdateDraft& draft, const TimescaleContext& context)
{
    const QString words = draft.newDate.trimmed();
    if (words.isEmpty()) {
        return NewDate{};
    }
    std::optional<NewDate> moved = readNewDate(words, context);
    if (!moved) {
        return Error{ErrorKind::InvalidInput, u"BP-GUI-011"_s,
            draftWords("The new date “%1” names no day, month or year.").arg(words),
            draftWords("The update was not recorded."),
            draftWords("Write the new date as 31 January 2027, January 2027 or Q4 2026/27."), {}};
    }
    moved->reason = draft.reason.trimmed();
    return *moved;
}

// As a person would type it: "12 September 2026", "September 2026", "2026".
QString typedForm(const QDate& day, DatePrecision precision)
{
    const QString words = displayLongDate(day);
    return precision == DatePrecision::Month ? words.section(u' ', 1)
        : precision == DatePrecision::Year   ? words.section(u' ', 2)
                                             : words;
}

} // namespace

Result<Update> updateOf(const UpdateDraft& draft, const DraftContext& context)
{
    Update update;
    update.action = context.action;
    update.author = context.author;
    update.rating = draft.rating;
    update.whatHappened = draft.whatHappened.trimmed();
    update.whatNext = draft.whatNext.trimmed();
    update.ask = draft.ask.trimmed();
    update.askOf = draft.askOf;
    update.meets = draft.meets;
    update.lead = draft.lead;
    update.continues = draft.continues && context.isCompleteRating;
    update.evidence = evidenceLines(draft.evidence);
    update.reportedOn = context.today;
    if (!draft.reportedOn.trimmed().isEmpty()) {
        const std::optional<TypedDay> typed = readTypedDay(draft.reportedOn);
        if (!typed) {
            return unreadableDay(draftWords("Reported on"), draft.reportedOn.trimmed());
        }
        update.reportedOn = typed->day;
        update.precision = typed->precision;
    }
    if (context.isCompleteRating) {
        update.completedOn = std::min(update.reportedOn, context.today);
        if (!draft.completedOn.trimmed().isEmpty()) {
            const std::optional<TypedDay> typed = readTypedDay(draft.completedOn);
            if (!typed) {
                return unreadableDay(draftWords("Completed on"), draft.completedOn.trimmed());
            }
            update.completedOn = typed->day;
        }
    }
    const Result<NewDate> moved = newDateOf(draft, context.timescale);
    if (!moved) {
        return moved.error();
    }
    update.newDate = moved.value();
    return update;
}

UpdateDraft draftOf(const Update& update, bool hasCompleteRating)
{
    UpdateDraft draft;
    draft.rating = update.rating;
    draft.whatHappened = update.whatHappened;
    draft.whatNext = update.whatNext;
    draft.ask = update.ask;
    draft.askOf = update.askOf;
    draft.newDate = update.newDate.text;
    draft.reason = update.newDate.reason;
    draft.meets = update.meets;
    draft.reportedOn = typedForm(update.reportedOn, update.precision);
    draft.lead = update.lead;
    draft.marksComplete = !hasCompleteRating && update.completedOn.isValid();
    draft.completedOn = update.completedOn.isValid() ? displayLongDate(update.completedOn) : QString{};
    draft.continues = update.continues;
    draft.evidence = update.evidence.join(u'\n');
    return draft;
}

} // namespace boardplan

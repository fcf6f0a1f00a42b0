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
    const QDate due = readTimescale(words, context).due;
    if (!due.isValid()) {
        return Error{ErrorKind::InvalidInput, u"BP-GUI-011"_s,
            draftWords("The new date “%1” names no day, month or year.").arg(words),
            draftWords("The update was not recorded."),
            draftWords("Write the new date as 31 January 2027, January 2027 or Q4 2026/27."), {}};
    }
    return NewDate{words, due, draft.reason.trimmed()};
}

} // namespace

std::optional<TypedDay> readTypedDay(const QString& text)
{
    if (const std::optional<QDate> day = readDate(text.trimmed())) {
        return TypedDay{*day, DatePrecision::Day};
    }
    const Timescale reading = readTimescale(text, {});
    if (!reading.due.isValid() || !reading.recurrence.isEmpty() || !reading.ambiguous.empty()) {
        return std::nullopt;
    }
    if (reading.kind == TimescaleKind::Date && reading.due.day() == reading.due.daysInMonth()) {
        return TypedDay{reading.due, DatePrecision::Month};
    }
    const bool isYear = reading.kind == TimescaleKind::Period && reading.due.month() == 12
        && text.trimmed().size() == 4;
    return isYear ? std::optional{TypedDay{reading.due, DatePrecision::Year}} : std::nullopt;
}

Result<Update> updateOf(const UpdateDraft& draft, const DraftContext& context)
{
    Update update;
    update.action = context.action;
    update.author = context.author;
    update.rating = draft.rating;
    update.whatHappened = draft.whatHappened.trimmed();
    update.whatNext = draft.whatNext.trimmed();
    update.ask = draft.ask.trimmed();
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
        update.completedOn = update.reportedOn;
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

} // namespace boardplan

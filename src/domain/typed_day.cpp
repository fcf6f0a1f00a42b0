#include <boardplan/domain/typed_day.h>

namespace boardplan {

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

std::optional<NewDate> readNewDate(const QString& words, const TimescaleContext& context)
{
    const QString text = words.trimmed();
    const QDate due = readTimescale(text, context).due;
    return due.isValid() ? std::optional{NewDate{text, due, {}}} : std::nullopt;
}

QDate firstDayOf(const QDate& reportedOn, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Month:
        return {reportedOn.year(), reportedOn.month(), 1};
    case DatePrecision::Year:
        return {reportedOn.year(), 1, 1};
    case DatePrecision::Day:
        break;
    }
    return reportedOn;
}

} // namespace boardplan

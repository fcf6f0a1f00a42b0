#include "domain/timescale_recurrence.h"

#include <boardplan/domain/timescale.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysPerMonth = 30; // for comparing rhythms and dividing a month; never for dates
constexpr int daysPerYear = 365;
constexpr int longestRhythm = 1200; // months or days in a duration that is taken seriously

// Reads "12M" off the front of `rest`; -1 where no number stands there.
int takeAmount(QStringView& rest)
{
    int amount = 0;
    qsizetype digits = 0;
    while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9') {
        amount = std::min(amount * 10 + rest[digits].digitValue(), longestRhythm + 1);
        ++digits;
    }
    rest = rest.mid(digits);
    return digits == 0 ? -1 : amount;
}

QDate occurrence(const Rhythm& rhythm, const QDate& anchor, qint64 ordinal)
{
    return rhythm.months > 0 ? anchor.addMonths(static_cast<int>(ordinal * rhythm.months))
                             : anchor.addDays(ordinal * rhythm.days);
}

// An ordinal at or before the wanted one, so that few remain to be tried.
qint64 earliestOrdinal(const Rhythm& rhythm, const QDate& anchor, const QDate& after)
{
    const qint64 days = anchor.daysTo(after);
    const qint64 longest = rhythm.months > 0 ? qint64{31} * rhythm.months : rhythm.days;
    return std::max<qint64>(0, days / longest);
}

} // namespace

QString durationOf(const Rhythm& rhythm)
{
    Q_ASSERT((rhythm.months > 0) != (rhythm.days > 0));
    if (rhythm.months > 0) {
        return rhythm.months % 12 == 0 ? u"P%1Y"_s.arg(rhythm.months / 12)
                                       : u"P%1M"_s.arg(rhythm.months);
    }
    return rhythm.days % 7 == 0 ? u"P%1W"_s.arg(rhythm.days / 7) : u"P%1D"_s.arg(rhythm.days);
}

std::optional<Rhythm> rhythmOf(const QString& duration)
{
    QStringView rest{duration};
    if (!rest.startsWith(u'P')) {
        return std::nullopt;
    }
    rest = rest.mid(1);
    Rhythm rhythm;
    while (!rest.isEmpty()) {
        const int amount = takeAmount(rest);
        if (amount < 0 || amount > longestRhythm || rest.isEmpty()) {
            return std::nullopt;
        }
        switch (rest[0].unicode()) {
        case u'Y':
            rhythm.months += 12 * amount;
            break;
        case u'M':
            rhythm.months += amount;
            break;
        case u'W':
            rhythm.days += 7 * amount;
            break;
        case u'D':
            rhythm.days += amount;
            break;
        default:
            return std::nullopt;
        }
        rest = rest.mid(1);
    }
    return (rhythm.months > 0) != (rhythm.days > 0) ? std::optional{rhythm} : std::nullopt;
}

Rhythm dividedRhythm(const Rhythm& period, int times)
{
    Q_ASSERT(times > 0);
    if (period.months > 0 && period.months % times == 0) {
        return {.months = period.months / times};
    }
    const int days = period.months == 12 ? daysPerYear
                     : period.months > 0 ? period.months * daysPerMonth
                                         : period.days;
    return {.days = std::max(1, days / times)};
}

Rhythm multipliedRhythm(const Rhythm& period, int times)
{
    return {.months = period.months * times, .days = period.days * times};
}

bool isShorter(const Rhythm& a, const Rhythm& b)
{
    return a.months * daysPerMonth + a.days < b.months * daysPerMonth + b.days;
}

QDate firstOfSeries(const Rhythm& rhythm, const QDate& date, const QDate& after)
{
    constexpr int shortestMonth = 28;
    const qint64 shortest = rhythm.months > 0 ? qint64{shortestMonth} * rhythm.months : rhythm.days;
    qint64 ordinal =
        after < date ? -(after.daysTo(date) / shortest) - 1 : earliestOrdinal(rhythm, date, after);
    QDate found = occurrence(rhythm, date, ordinal);
    while (found.isValid() && found <= after) {
        found = occurrence(rhythm, date, ++ordinal);
    }
    return found;
}

std::optional<QDate> nextOccurrence(const QString& recurrence, const QDate& anchor,
                                    const QDate& after)
{
    const std::optional<Rhythm> rhythm = rhythmOf(recurrence);
    if (!rhythm || !anchor.isValid() || !after.isValid()) {
        return std::nullopt;
    }
    qint64 ordinal = earliestOrdinal(*rhythm, anchor, after);
    // Counted from the anchor each time: adding month by month would drift from 31 to 28.
    QDate date = occurrence(*rhythm, anchor, ordinal);
    while (date.isValid() && date <= after) {
        date = occurrence(*rhythm, anchor, ++ordinal);
    }
    return date.isValid() ? std::optional{date} : std::nullopt;
}

} // namespace boardplan

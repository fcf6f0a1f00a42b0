#include "importing/readers/number_format.h"

#include <QLocale>
#include <QTime>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSerial = 2'958'465; // 31 December 9999
constexpr int daysTo1904 = 1'462;
constexpr int minutesADay = 1'440;
constexpr int secondsADay = 86'400;
constexpr double exactDigits = 1e15; // numbers below it keep their last digit

// "2.5", "1000000", "0.1": no more digits than the number needs.
QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < exactDigits) {
        return QString::number(static_cast<qint64>(number));
    }
    return QString::number(number, 'g', 15);
}

// The digits of a number that is not negative. Halves are rounded up as they stand in decimal digits (1.005 to 1.01).
QString digitsOf(double number, const NumberFormat& format)
{
    if (format.decimals < 0 || !(number < exactDigits)) {
        return plainNumber(number);
    }
    const int decimals = std::min(format.decimals, 15);
    const double factor = std::pow(10.0, decimals);
    const double rounded = std::round(QString::number(number * factor, 'g', 15).toDouble()) / factor;
    QString digits = QString::number(rounded, 'f', decimals);
    qsizetype unneeded = 0;
    while (unneeded < decimals - format.fixedDecimals && digits[digits.size() - 1 - unneeded] == u'0') {
        ++unneeded;
    }
    digits.chop(unneeded);
    if (digits.endsWith(u'.')) {
        digits.chop(1);
    }
    qsizetype at = (digits.contains(u'.') ? digits.indexOf(u'.') : digits.size()) - 3;
    for (; format.isGrouped && at > 0; at -= 3) {
        digits.insert(at, u',');
    }
    return digits;
}

QString timeAsShown(double number, const NumberFormat& format)
{
    const auto twoDigits = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    if (!format.showsHours) {
        const auto seconds = static_cast<qint64>(std::llround(number * secondsADay));
        const qint64 shown = format.isElapsed ? seconds : seconds % 3600;
        return twoDigits(shown / 60) + u':' + twoDigits(shown % 60);
    }
    if (format.isElapsed) {
        const auto minutes = static_cast<qint64>(std::llround(number * minutesADay));
        return QString::number(minutes / 60) + u':' + twoDigits(minutes % 60);
    }
    const auto seconds = static_cast<int>(std::lround((number - std::floor(number)) * secondsADay)) % secondsADay;
    return QTime{0, 0}.addSecs(seconds).toString(u"HH:mm"_s);
}

} // namespace

QDate dateOfSerial(double serial, bool since1904)
{
    if (!(serial >= 0 && serial <= (since1904 ? lastSerial - daysTo1904 : lastSerial))) {
        return {};
    }
    const auto days = static_cast<qint64>(serial);
    if (since1904) {
        return QDate{1904, 1, 1}.addDays(days);
    }
    return days == 0 ? QDate{} : QDate{1899, 12, 30}.addDays(days < 60 ? days + 1 : days);
}

QString dateInWords(const QDate& date, const NumberFormat& format)
{
    const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    const bool showsAll = !format.showsDay && !format.showsMonth && !format.showsYear;
    QStringList words;
    if (format.showsDay || showsAll) {
        words.append(QString::number(date.day()));
    }
    if (format.showsMonth || format.showsDay || showsAll) {
        words.append(english.monthName(date.month()));
    }
    if (format.showsYear || showsAll) {
        words.append(QString::number(date.year()));
    }
    return words.join(u' ');
}

QString numberAsShown(double number, const NumberFormat& format, bool since1904)
{
    const bool showsDate = format.showsDay || format.showsMonth || format.showsYear;
    if (showsDate) {
        const QDate date = dateOfSerial(number, since1904);
        return date.isValid() ? dateInWords(date, format) : plainNumber(number);
    }
    if (format.showsTime && number >= 0 && number <= lastSerial) {
        return timeAsShown(number, format);
    }
    const double value = (format.isPercent ? number * 100 : number) / std::pow(1000.0, std::min(format.thousands, 5));
    const QString digits = digitsOf(std::abs(value), format);
    const bool isZero = QString{digits}.remove(u'0').remove(u'.').isEmpty();
    return (value < 0 && !isZero ? u"-"_s : QString{}) + format.before + digits
        + (format.isPercent ? u"%"_s : QString{}) + format.after;
}

} // namespace boardplan

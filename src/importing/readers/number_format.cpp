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

constexpr QLatin1StringView general{"general"};

// Walks over a format code, literals apart from what stands for digits or dates.
class FormatCode {
public:
    explicit FormatCode(const QString& code) : m_code{code} {}

    NumberFormat read();

private:
    void takeLiteral(QStringView text);
    void takeBracket();
    void takeTime(QChar letter, bool isElapsed);
    void takeDigit(QChar letter);
    void takeLetter(QChar letter);
    void takePart();
    void finish();

    const QString& m_code;
    qsizetype m_at = 0;
    NumberFormat m_format;
    int m_commas = 0; // since the last digit
    bool m_hasDigits = false;
    bool m_isInDecimals = false;
    bool m_isPlain = false; // general, a fraction, a power of ten
    bool m_hasMonthOrMinute = false;
};

void FormatCode::takeLiteral(QStringView text)
{
    (m_hasDigits ? m_format.after : m_format.before) += text;
}

// "[Red]" and "[$-809]" say nothing of the value; "[$£-809]" has its sign, "[h]" is time.
void FormatCode::takeBracket()
{
    const qsizetype end = m_code.indexOf(u']', m_at);
    const QString inside = m_code.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1);
    if (inside.startsWith(u'$')) {
        takeLiteral(inside.mid(1).section(u'-', 0, 0));
    } else if (inside.size() <= 2 && !inside.isEmpty() && u"hms"_s.contains(inside.front().toLower())) {
        takeTime(inside.front().toLower(), true);
    }
    m_at = end < 0 ? m_code.size() - 1 : end;
}

void FormatCode::takeTime(QChar letter, bool isElapsed)
{
    m_format.showsTime = true;
    m_format.showsHours = m_format.showsHours || letter == u'h';
    m_format.isElapsed = m_format.isElapsed || isElapsed;
}

// "#,##0" groups, "#," divides; a digit that may stay away is no fixed one.
void FormatCode::takeDigit(QChar letter)
{
    m_hasDigits = true;
    m_format.isGrouped = m_format.isGrouped || (m_commas > 0 && !m_isInDecimals);
    m_commas = 0;
    if (m_isInDecimals) {
        ++m_format.decimals;
        m_format.fixedDecimals = letter == u'#' ? m_format.fixedDecimals : m_format.decimals;
    }
}

void FormatCode::takeLetter(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'd':
        m_format.showsDay = true;
        break;
    case u'y':
        m_format.showsYear = true;
        break;
    case u'm':
        m_hasMonthOrMinute = true;
        break;
    case u'h':
    case u's':
        takeTime(letter.toLower(), false);
        break;
    case u'%':
        m_format.isPercent = true;
        break;
    case u'0':
    case u'#':
    case u'?':
        takeDigit(letter);
        break;
    case u',':
        m_commas += m_hasDigits ? 1 : 0;
        break;
    case u'.':
        m_isInDecimals = true;
        m_format.decimals = std::max(m_format.decimals, 0);
        m_format.thousands += m_commas;
        m_commas = 0;
        break;
    case u'/':
    case u'e':
        m_isPlain = m_isPlain || m_hasDigits;
        break;
    case u' ':
        takeLiteral(u" ");
        break;
    case u'£':
    case u'$':
    case u'€':
        takeLiteral(QStringView{&letter, 1});
        break;
    default:
        break;
    }
}

void FormatCode::takePart()
{
    const QChar letter = m_code[m_at];
    if (letter == u'"') {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        takeLiteral(QStringView{m_code}.mid(m_at + 1, end < 0 ? -1 : end - m_at - 1));
        m_at = end < 0 ? m_code.size() - 1 : end;
    } else if (letter == u'[') {
        takeBracket();
    } else if (letter == u'\\' && m_at + 1 < m_code.size()) {
        takeLiteral(QStringView{m_code}.mid(++m_at, 1));
    } else if (letter == u'_' || letter == u'*') {
        ++m_at; // room of that width, filling
    } else if (QStringView{m_code}.mid(m_at).startsWith(general, Qt::CaseInsensitive)) {
        m_hasDigits = true;
        m_isPlain = true;
        m_at += general.size() - 1;
    } else {
        takeLetter(letter);
    }
}

void FormatCode::finish()
{
    m_format.thousands += m_commas;
    if (m_isPlain) {
        m_format.decimals = -1;
        m_format.fixedDecimals = 0;
        m_format.after = m_format.after.trimmed().isEmpty() ? QString{} : m_format.after; // between 1 and 1/2
    } else if (m_hasDigits) {
        m_format.decimals = std::max(m_format.decimals, 0);
    }
    m_format.showsMonth = m_hasMonthOrMinute && (m_format.showsDay || m_format.showsYear || !m_format.showsTime);
    m_format.isDate = m_format.showsDay || m_format.showsYear || m_format.showsMonth || m_format.showsTime;
}

NumberFormat FormatCode::read()
{
    for (; m_at < m_code.size() && m_code[m_at] != u';'; ++m_at) {
        takePart();
    }
    finish();
    return m_format;
}

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

NumberFormat numberFormat(const QString& code)
{
    return code.compare(u"general"_s, Qt::CaseInsensitive) == 0 || code == u"@"_s ? NumberFormat{}
                                                                                 : FormatCode{code}.read();
}

NumberFormat builtInNumberFormat(int id)
{
    switch (id) {
    case 1:
        return numberFormat(u"0"_s);
    case 2:
        return numberFormat(u"0.00"_s);
    case 3:
    case 37:
    case 38:
        return numberFormat(u"#,##0"_s);
    case 4:
    case 39:
    case 40:
        return numberFormat(u"#,##0.00"_s);
    case 9:
        return numberFormat(u"0%"_s);
    case 10:
        return numberFormat(u"0.00%"_s);
    case 16:
        return numberFormat(u"d-mmm"_s);
    case 17:
        return numberFormat(u"mmm-yy"_s);
    case 18:
    case 19:
    case 20:
    case 21:
        return numberFormat(u"h:mm"_s);
    case 22:
        return numberFormat(u"d/m/yyyy h:mm"_s);
    case 45:
    case 47:
        return numberFormat(u"mm:ss"_s);
    case 46:
        return numberFormat(u"[h]:mm:ss"_s);
    default:
        break;
    }
    const bool isDate = id == 14 || id == 15 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDate ? numberFormat(u"d/m/yyyy"_s) : NumberFormat{};
}

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

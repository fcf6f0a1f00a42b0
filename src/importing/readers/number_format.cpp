#include "importing/readers/number_format.h"

#include <QLocale>
#include <QTime>
#include <cmath>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSerial = 2'958'465; // 31 December 9999
constexpr int secondsADay = 86'400;

// Walks over a format code, literals apart from what stands for digits or dates.
class FormatCode {
public:
    explicit FormatCode(const QString& code) : m_code{code} {}

    NumberFormat read();

private:
    void takeLiteral(QStringView text);
    void takeBracket();
    void takeLetter(QChar letter);

    const QString& m_code;
    qsizetype m_at = 0;
    NumberFormat m_format;
    bool m_hasDigits = false;
    bool m_isInDecimals = false;
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
        m_format.showsTime = true;
    }
    m_at = end < 0 ? m_code.size() - 1 : end;
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
        m_format.showsTime = true;
        break;
    case u'%':
        m_format.isPercent = true;
        break;
    case u'0':
    case u'#':
    case u'?':
        m_hasDigits = true;
        m_format.decimals += m_isInDecimals && letter != u'#' ? 1 : 0;
        break;
    case u'.':
        m_isInDecimals = true;
        m_format.decimals = std::max(m_format.decimals, 0);
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

NumberFormat FormatCode::read()
{
    for (; m_at < m_code.size() && m_code[m_at] != u';'; ++m_at) {
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
        } else {
            takeLetter(letter);
        }
    }
    if (m_hasDigits && m_format.decimals < 0) {
        m_format.decimals = 0;
    }
    m_format.showsMonth = m_hasMonthOrMinute && (m_format.showsDay || m_format.showsYear || !m_format.showsTime);
    m_format.isDate = m_format.showsDay || m_format.showsYear || m_format.showsMonth || m_format.showsTime;
    return m_format;
}

// "2.5", "1000000", "0.1": no more digits than the number needs.
QString plainNumber(double number)
{
    constexpr double exact = 1e15;
    if (number == std::floor(number) && std::abs(number) < exact) {
        return QString::number(static_cast<qint64>(number));
    }
    return QString::number(number, 'g', 15);
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
        return numberFormat(u"#,##0"_s);
    case 4:
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
    default:
        break;
    }
    const bool isDate = id == 14 || id == 15 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    const bool isTime = id >= 45 && id <= 47;
    return isDate ? numberFormat(u"d/m/yyyy"_s) : isTime ? numberFormat(u"mm:ss"_s) : NumberFormat{};
}

QDate dateOfSerial(double serial, bool since1904)
{
    if (!(serial >= 0 && serial <= lastSerial)) {
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
        const auto seconds = static_cast<int>(std::lround((number - std::floor(number)) * secondsADay)) % secondsADay;
        return QTime{0, 0}.addSecs(seconds).toString(u"HH:mm"_s);
    }
    const double value = format.isPercent ? number * 100 : number;
    const bool isRounded = format.decimals >= 0 && std::abs(value) < 1e15;
    const QString digits = isRounded ? QString::number(value, 'f', std::min(format.decimals, 15)) : plainNumber(value);
    return format.before + digits + (format.isPercent ? u"%"_s : QString{}) + format.after;
}

} // namespace boardplan

// The codes that number formats are written in (ECMA-376, 18.8.31).

#include "importing/readers/number_format.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace boardplan

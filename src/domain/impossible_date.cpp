#include "domain/impossible_date.h"

#include <QDate>
#include <QStringList>
#include <array>
#include <vector>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int leapYear = 2024; // 29 February is a date where no year is given
constexpr int mostMonths = 12;

// Letters or digits in a row, with their place.
struct DatePart {
    QString text;
    qsizetype begin = 0;
    int number = -1; // -1: a word

    qsizetype end() const { return begin + text.size(); }
};

std::vector<DatePart> datePartsOf(const QString& text)
{
    std::vector<DatePart> parts;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (!letter.isLetterOrNumber()) {
            continue;
        }
        const bool goesOn = !parts.empty() && parts.back().end() == at &&
                            parts.back().text.back().isDigit() == letter.isDigit();
        if (goesOn) {
            parts.back().text += letter;
        } else {
            parts.push_back({letter, at, -1});
        }
    }
    constexpr qsizetype longest = 4;
    for (DatePart& part : parts) {
        part.number =
            part.text[0].isDigit() && part.text.size() <= longest ? part.text.toInt() : -1;
    }
    return parts;
}

// 1 to 12; 0: no month.
int monthNamed(const QString& word)
{
    static const std::array<QString, mostMonths> names{
        u"january"_s, u"february"_s, u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,
        u"july"_s,    u"august"_s,   u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    constexpr qsizetype fewest = 3;
    const QString lower = word.toLower();
    for (std::size_t month = 0; month < names.size(); ++month) {
        if (lower.size() >= fewest && names[month].startsWith(lower)) {
            return static_cast<int>(month) + 1;
        }
    }
    return 0;
}

bool isOrdinalEnding(const QString& word)
{
    return word == u"st"_s || word == u"nd"_s || word == u"rd"_s || word == u"th"_s;
}

int yearFrom(int number)
{
    constexpr int century = 100;
    return number < 0 ? leapYear : number < century ? 2000 + number : number;
}

// "31 June 2026", "30th Feb": a day and the name of its month.
bool isNamedDate(const std::vector<DatePart>& parts, std::size_t at, std::size_t& last)
{
    constexpr int mostDays = 31;
    const int day = parts[at].number;
    std::size_t month = at + 1;
    month += month < parts.size() && isOrdinalEnding(parts[month].text) ? 1U : 0U;
    month += month < parts.size() && parts[month].text == u"of"_s ? 1U : 0U;
    if (day < 1 || day > mostDays || month >= parts.size() || monthNamed(parts[month].text) == 0) {
        return false;
    }
    const bool hasYear = month + 1 < parts.size() && parts[month + 1].text.size() == 4 &&
                         parts[month + 1].number >= 0;
    last = hasYear ? month + 1 : month;
    const int year = hasYear ? parts[month + 1].number : leapYear;
    return !QDate::isValid(year, monthNamed(parts[month].text), day);
}

// "31/02/2026": three numbers with the same mark between them and nothing else.
bool isNumberDate(const QString& text, const std::vector<DatePart>& parts, std::size_t at)
{
    if (at + 2 >= parts.size()) {
        return false;
    }
    const DatePart& day = parts[at];
    const DatePart& month = parts[at + 1];
    const DatePart& year = parts[at + 2];
    const bool isTight = month.begin == day.end() + 1 && year.begin == month.end() + 1;
    const QChar mark = text[day.end()];
    const bool isDate = isTight && text[month.end()] == mark &&
                        (mark == u'/' || mark == u'-' || mark == u'.') && day.number > 0 &&
                        month.number >= 0 && (year.text.size() == 2 || year.text.size() == 4);
    return isDate && year.number >= 0 &&
           !QDate::isValid(yearFrom(year.number), month.number, day.number) &&
           !QDate::isValid(yearFrom(year.number), day.number, month.number);
}

} // namespace

QString impossibleDateIn(const QString& text)
{
    const std::vector<DatePart> parts = datePartsOf(text);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        std::size_t last = at + 2;
        const bool isImpossible = parts[at].number >= 0 &&
                                  (isNumberDate(text, parts, at) || isNamedDate(parts, at, last));
        if (isImpossible) {
            return text.mid(parts[at].begin, parts[last].end() - parts[at].begin);
        }
    }
    return {};
}

} // namespace boardplan

#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace boardplan {

// What a word of a timescale stands for, where it stands for a number or a part of the calendar.
enum class WordSense { Month, Number, Ordinal, Unit, Season, Weekday };

struct WordMeaning {
    WordSense sense;
    int value; // month 1–12, number, season by first month, unit in days or (negative) in months
};

// `word` in lower case. A month may be misspelt by one letter ("Febuary", "Septmeber").
std::optional<WordMeaning> meaningOf(const QString& word);

// The word of the grammar that `word` (in lower case) misses by one letter ("quaterly", "ongong");
// null: none.
const char16_t* rightSpelling(const QString& word);

// Month names as shown: "Sep", "September". 1–12.
QString shortMonthName(int month);
QString longMonthName(int month);

} // namespace boardplan

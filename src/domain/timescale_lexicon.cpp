#include "domain/timescale_lexicon.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

namespace {

constexpr std::array<const char16_t*, 12> monthNames{
    u"January", u"February", u"March",     u"April",   u"May",      u"June",
    u"July",    u"August",   u"September", u"October", u"November", u"December"};

struct LexiconEntry {
    const char16_t* word;
    WordMeaning meaning;
};

// Months by name and three letters are added from monthNames.
constexpr LexiconEntry lexiconEntries[]{
    {u"sept", {WordSense::Month, 9}},       {u"febr", {WordSense::Month, 2}},
    {u"one", {WordSense::Number, 1}},       {u"two", {WordSense::Number, 2}},
    {u"three", {WordSense::Number, 3}},     {u"four", {WordSense::Number, 4}},
    {u"five", {WordSense::Number, 5}},      {u"six", {WordSense::Number, 6}},
    {u"seven", {WordSense::Number, 7}},     {u"eight", {WordSense::Number, 8}},
    {u"nine", {WordSense::Number, 9}},      {u"ten", {WordSense::Number, 10}},
    {u"eleven", {WordSense::Number, 11}},   {u"twelve", {WordSense::Number, 12}},
    {u"eighteen", {WordSense::Number, 18}}, {u"twenty", {WordSense::Number, 20}},
    {u"first", {WordSense::Ordinal, 1}},    {u"second", {WordSense::Ordinal, 2}},
    {u"third", {WordSense::Ordinal, 3}},    {u"fourth", {WordSense::Ordinal, 4}},
    {u"fifth", {WordSense::Ordinal, 5}},    {u"sixth", {WordSense::Ordinal, 6}},
    {u"wed", {WordSense::Weekday, 3}},      {u"sat", {WordSense::Weekday, 6}},
    {u"terms", {WordSense::Unit, -4}},      {u"day", {WordSense::Unit, 1}},
    {u"days", {WordSense::Unit, 1}},        {u"week", {WordSense::Unit, 7}},
    {u"weeks", {WordSense::Unit, 7}},       {u"wk", {WordSense::Unit, 7}},
    {u"wks", {WordSense::Unit, 7}},         {u"fortnight", {WordSense::Unit, 14}},
    {u"fortnights", {WordSense::Unit, 14}}, {u"month", {WordSense::Unit, -1}},
    {u"months", {WordSense::Unit, -1}},     {u"mth", {WordSense::Unit, -1}},
    {u"mths", {WordSense::Unit, -1}},       {u"quarter", {WordSense::Unit, -3}},
    {u"quarters", {WordSense::Unit, -3}},   {u"term", {WordSense::Unit, -4}},
    {u"year", {WordSense::Unit, -12}},      {u"years", {WordSense::Unit, -12}},
    {u"yr", {WordSense::Unit, -12}},        {u"yrs", {WordSense::Unit, -12}},
    {u"annum", {WordSense::Unit, -12}},     {u"spring", {WordSense::Season, 3}},
    {u"summer", {WordSense::Season, 6}},    {u"autumn", {WordSense::Season, 9}},
    {u"winter", {WordSense::Season, 12}},   {u"monday", {WordSense::Weekday, 1}},
    {u"tuesday", {WordSense::Weekday, 2}},  {u"wednesday", {WordSense::Weekday, 3}},
    {u"thursday", {WordSense::Weekday, 4}}, {u"friday", {WordSense::Weekday, 5}},
    {u"saturday", {WordSense::Weekday, 6}}, {u"sunday", {WordSense::Weekday, 7}},
    {u"mon", {WordSense::Weekday, 1}},      {u"tue", {WordSense::Weekday, 2}},
    {u"tues", {WordSense::Weekday, 2}},     {u"weds", {WordSense::Weekday, 3}},
    {u"thu", {WordSense::Weekday, 4}},      {u"thur", {WordSense::Weekday, 4}},
    {u"thurs", {WordSense::Weekday, 4}},    {u"fri", {WordSense::Weekday, 5}},
};

QHash<QString, WordMeaning> builtLexicon()
{
    QHash<QString, WordMeaning> words;
    for (const LexiconEntry& entry : lexiconEntries) {
        words.insert(QString::fromUtf16(entry.word), entry.meaning);
    }
    for (int month = 1; month <= 12; ++month) {
        const QString name = longMonthName(month).toLower();
        words.insert(name, {WordSense::Month, month});
        words.insert(name.left(3), {WordSense::Month, month});
        words.insert(name.left(4), {WordSense::Month, month});
    }
    return words;
}

// One letter too many, too few, wrong, or two neighbours changed over.
bool isOneSlipApart(QStringView a, QStringView b)
{
    if (a.size() > b.size()) {
        std::swap(a, b);
    }
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const QStringView restA = a.mid(left - a.begin());
    const QStringView restB = b.mid(right - b.begin());
    if (a.size() + 1 == b.size()) {
        return restA == restB.mid(1);
    }
    if (a.size() != b.size() || restA.isEmpty()) {
        return a == b;
    }
    const bool isChangedOver = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
                               restA.mid(2) == restB.mid(2);
    return isChangedOver || restA.mid(1) == restB.mid(1);
}

constexpr qsizetype shortestGuessed = 5;

bool isSlipOf(const QString& word, QStringView right)
{
    return word[0] == right[0] && std::abs(word.size() - right.size()) <= 1 &&
           isOneSlipApart(word, right);
}

// Short names, and March, have too many neighbours ("Juno", "match") to be guessed.
std::optional<WordMeaning> misspeltMonth(const QString& word)
{
    static constexpr std::array<std::pair<const char16_t*, int>, 8> guessed{{{u"january", 1},
                                                                             {u"february", 2},
                                                                             {u"april", 4},
                                                                             {u"august", 8},
                                                                             {u"september", 9},
                                                                             {u"october", 10},
                                                                             {u"november", 11},
                                                                             {u"december", 12}}};
    if (word.size() < shortestGuessed) {
        return std::nullopt;
    }
    const auto found = std::find_if(guessed.begin(), guessed.end(), [&](const auto& month) {
        return isSlipOf(word, QStringView{month.first});
    });
    return found == guessed.end() ? std::nullopt
                                  : std::optional{WordMeaning{WordSense::Month, found->second}};
}

} // namespace

std::optional<WordMeaning> meaningOf(const QString& word)
{
    static const QHash<QString, WordMeaning> words = builtLexicon();
    const auto found = words.constFind(word);
    return found == words.constEnd() ? misspeltMonth(word) : std::optional{*found};
}

const char16_t* rightSpelling(const QString& word)
{
    static constexpr std::array rightWords{
        u"quarterly", u"annually",   u"monthly",    u"biannually", u"bimonthly",  u"fortnightly",
        u"ongoing",   u"throughout", u"continuous", u"immediate",  u"immediately"};
    if (word.size() < shortestGuessed) {
        return nullptr;
    }
    const auto found = std::find_if(rightWords.begin(), rightWords.end(),
                                    [&](QStringView right) { return isSlipOf(word, right); });
    return found == rightWords.end() ? nullptr : *found;
}

QString longMonthName(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return QString::fromUtf16(monthNames[static_cast<std::size_t>(month - 1)]);
}

QString shortMonthName(int month)
{
    return longMonthName(month).left(3);
}

} // namespace boardplan

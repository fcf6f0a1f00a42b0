#include "importing/rating_columns.h"

#include "importing/phrases.h"
#include "importing/rating_key.h"
#include "importing/text_shape.h"

#include <algorithm>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isLetterAlone(const QString& text)
{
    return text.trimmed().size() == 1;
}

// "-", "No", "0": the heading above does not hold.
bool isUnticked(const QString& text)
{
    return foldWords(text).isEmpty() || isPhrase(text, u"no tick words"_s);
}

bool saysSame(const QString& text, const QString& word)
{
    const QString key = ratingKeyOf(text);
    return foldText(text) == foldText(word) || (!key.isEmpty() && key == ratingKeyOf(word) && wordCount(text) == 1);
}

// What stands below a heading, down to where it is printed again.
struct CellsBelow {
    int filled = 0;
    int ticks = 0;
    int fitting = 0; // ticks, and what says no more than the heading
};

CellsBelow cellsBelow(const std::vector<SourceRow>& rows, std::size_t row, std::size_t column)
{
    CellsBelow below;
    const QString heading = rows[row][column].text;
    for (std::size_t at = row + 1; at < rows.size(); ++at) {
        const QString text = column < rows[at].size() ? rows[at][column].text : QString{};
        if (!text.isEmpty()) {
            ++below.filled;
            below.ticks += isTick(text) ? 1 : 0;
            below.fitting += isTick(text) || isUnticked(text) || saysSame(text, tickWord(heading)) ? 1 : 0;
        }
    }
    return below;
}

std::vector<std::size_t> columnsHeadedByRatings(const SourceRow& row)
{
    std::vector<std::size_t> columns;
    std::set<QString> letters;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (!tickWord(row[at].text).isEmpty()) {
            columns.push_back(at);
            letters.insert(isLetterAlone(row[at].text) ? ratingKeyOf(row[at].text) : QString{});
        }
    }
    // Tasks lettered A and B are no colours, nor are boards: letters are where there is one for red and one for green.
    if (!letters.contains(u"red"_s) || !letters.contains(u"green"_s)) {
        columns.erase(std::remove_if(columns.begin(), columns.end(),
                          [&](std::size_t at) { return isLetterAlone(row[at].text); }),
            columns.end());
    }
    return columns;
}

} // namespace

QString tickWord(const QString& heading)
{
    constexpr qsizetype longest = 40; // characters
    if (heading.isEmpty() || heading.size() > longest) {
        return {};
    }
    const QString plain = readAsLatin(heading).simplified();
    if (!ratingKeyOf(plain).isEmpty()) {
        return foldWords(plain) == foldWords(plain.section(u' ', 0, 0)) ? plain : plain.section(u' ', 0, 0);
    }
    return isPhrase(plain, u"status headings"_s) ? plain : QString{};
}

bool isTick(const QString& text)
{
    static const QString marks = u"✓✔✅☑🗸√xX×✕✖✗✘☒•●■⚫*ü"_s; // the last is a tick whose font is lost
    const QString plain = text.trimmed();
    const bool isPrivate = plain.size() == 1 && plain[0].unicode() >= 0xf000 && plain[0].unicode() <= 0xf0ff;
    return !plain.isEmpty() && (isPrivate || marks.contains(plain) || isPhrase(plain, u"tick words"_s));
}

std::vector<std::size_t> ratingColumns(const std::vector<SourceRow>& rows, std::size_t row)
{
    constexpr int fewestTicks = 2; // below a heading that stands alone
    const std::vector<std::size_t> headed = columnsHeadedByRatings(rows[row]);
    std::set<QString> words;
    CellsBelow all;
    for (const std::size_t column : headed) {
        const CellsBelow below = cellsBelow(rows, row, column);
        words.insert(foldWords(tickWord(rows[row][column].text)));
        all.filled += below.filled;
        all.ticks += below.ticks;
        all.fitting += below.fitting;
    }
    const bool areMost = 3 * all.fitting >= 2 * all.filled && (all.filled == 0 || all.ticks > 0);
    const bool areOne = words.size() > 1 || (words.size() == 1 && all.ticks >= fewestTicks);
    return areMost && areOne ? headed : std::vector<std::size_t>{};
}

QString saidByTick(const TableColumn& column, const QString& text)
{
    if (isTick(text) || saysSame(text, column.tick)) {
        return column.tick;
    }
    return isUnticked(text) ? QString{} : column.tick + u": "_s + text;
}

void readRatingColumns(const SourceRow& headings, const std::vector<std::size_t>& columns, TableHeader& header)
{
    for (const std::size_t at : columns) {
        TableColumn& column = header.columns[at];
        column.fields = column.isAmended ? column.fields : std::vector{CellField::Rating};
        column.tick = column.primary() == CellField::Rating ? tickWord(headings[at].text) : QString{};
    }
}

} // namespace boardplan

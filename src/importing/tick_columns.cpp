#include "importing/tick_columns.h"

#include "importing/cell_shape.h"
#include "importing/heading_words.h"
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

// What stands below a heading.
struct CellsBelow {
    int filled = 0;
    int ticks = 0;
    int fitting = 0; // ticks, and what says no more than the heading

    bool areMost() const { return 3 * fitting >= 2 * filled; }
};

CellsBelow cellsBelow(const std::vector<SourceRow>& rows, std::size_t row, const TickColumn& column)
{
    constexpr std::size_t sample = 200; // rows
    constexpr int enough = 6;           // cells that show it to be another column
    CellsBelow below;
    for (std::size_t at = row + 1; at < std::min(rows.size(), row + sample); ++at) {
        const QString text = column.at < rows[at].size() ? rows[at][column.at].text : QString{};
        if (!text.isEmpty()) {
            ++below.filled;
            below.ticks += isTick(text) ? 1 : 0;
            below.fitting += isTick(text) || isUnticked(text) || saysSame(text, column.word) ? 1 : 0;
        }
        if (below.filled >= enough && !below.areMost()) {
            break;
        }
    }
    return below;
}

// Ratings among the headings of a row.
std::vector<TickColumn> ratingsIn(const SourceRow& row)
{
    std::vector<TickColumn> columns;
    std::set<QString> letters;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const QString word = tickWord(row[at].text);
        if (!word.isEmpty()) {
            columns.push_back({at, CellField::Rating, word});
            letters.insert(isLetterAlone(row[at].text) ? ratingKeyOf(row[at].text) : QString{});
        }
    }
    // Tasks lettered A and B are no colours, nor are boards: letters are where there is one for red and one for green.
    if (!letters.contains(u"red"_s) || !letters.contains(u"green"_s)) {
        columns.erase(std::remove_if(columns.begin(), columns.end(),
                          [&](const TickColumn& column) { return isLetterAlone(row[column.at].text); }),
            columns.end());
    }
    return columns;
}

// Headings that name no field and are days, or are none.
std::vector<TickColumn> othersIn(const SourceRow& row, CellField field)
{
    constexpr int mostWords = 6;
    const bool isSaid = std::any_of(row.begin(), row.end(), [&](const SourceCell& cell) {
        const auto fields = fieldsOfHeading(cell.text);
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    });
    std::vector<TickColumn> columns;
    for (std::size_t at = 0; !isSaid && at < row.size(); ++at) {
        const QString text = row[at].text.simplified();
        const bool isDay = likenessToTimescale(text) == 3;
        const bool isOpen = !foldWords(text).isEmpty() && wordCount(text) <= mostWords && fieldOfHeading(text) == CellField::None
            && tickWord(text).isEmpty() && !isTick(text) && !isUnticked(text);
        if (isOpen && isDay == (field == CellField::Timescale)) {
            columns.push_back({at, field, text});
        }
    }
    return columns;
}

// Those that hold ticks or nothing.
std::vector<TickColumn> tickedAmong(const std::vector<TickColumn>& columns, const std::vector<SourceRow>& rows, std::size_t row)
{
    std::vector<TickColumn> ticked;
    int ticks = 0;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(ticked), [&](const TickColumn& column) {
        const CellsBelow below = cellsBelow(rows, row, column);
        ticks += below.fitting == below.filled ? below.ticks : 0;
        return below.fitting == below.filled;
    });
    constexpr int fewest = 2;
    return ticks >= fewest && ticked.size() >= fewest ? ticked : std::vector<TickColumn>{};
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

std::vector<TickColumn> tickColumns(const std::vector<SourceRow>& rows, std::size_t row)
{
    constexpr int fewestTicks = 2; // below a heading that stands alone
    std::vector<TickColumn> columns = ratingsIn(rows[row]);
    std::set<QString> words;
    CellsBelow all;
    for (const TickColumn& column : columns) {
        const CellsBelow below = cellsBelow(rows, row, column);
        words.insert(foldWords(column.word));
        all.filled += below.filled;
        all.ticks += below.ticks;
        all.fitting += below.fitting;
    }
    const bool areMost = all.areMost() && (all.filled == 0 || all.ticks > 0);
    const bool areOne = words.size() > 1 || (words.size() == 1 && all.ticks >= fewestTicks);
    if (!areMost || !areOne) {
        columns.clear();
    }
    for (const CellField field : {CellField::Lead, CellField::Timescale}) {
        const auto ticked = tickedAmong(othersIn(rows[row], field), rows, row);
        columns.insert(columns.end(), ticked.begin(), ticked.end());
    }
    return columns;
}

QString saidByTick(const TableColumn& column, const QString& text)
{
    if (isTick(text) || saysSame(text, column.tick)) {
        return column.tick;
    }
    const bool isRating = column.primary() == CellField::Rating;
    const QString both = isRating ? column.tick + u": "_s + text : column.tick + u" ("_s + text + u')';
    return isUnticked(text) ? QString{} : both;
}

void readTickColumns(const std::vector<TickColumn>& columns, TableHeader& header)
{
    for (const TickColumn& read : columns) {
        TableColumn& column = header.columns[read.at];
        column.fields = column.isAmended ? column.fields : std::vector{read.field};
        column.tick = column.primary() == read.field ? read.word : QString{};
    }
}

} // namespace boardplan

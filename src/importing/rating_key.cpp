#include "importing/rating_key.h"

#include "importing/heading_map.h"
#include "importing/phrases.h"
#include "importing/text_shape.h"

#include <boardplan/domain/enum_keys.h>

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// One line of a key: a colour, what it means, what the board does.
struct KeyLine {
    QString key;
    QString label;
    QString meaning;
    QString consequence;
    std::vector<Place> places;
};

QString withoutStop(const QString& text)
{
    static const QRegularExpression stop{u"[\\s.;]+$"_s};
    return QString{text}.remove(stop).trimmed();
}

void setMeaning(KeyLine& line, const QStringList& texts)
{
    const qsizetype second = texts.size() == 1 ? findSecondSentence(texts[0]) : -1;
    line.meaning = withoutStop(second < 0 ? texts.value(0) : texts[0].left(second));
    line.consequence = withoutStop(second < 0 ? texts.value(1) : texts[0].mid(second));
}

// A row of a key table. A page may have cut the colour's first letter off into a cell of its own.
std::optional<KeyLine> keyLineOf(const SourceRow& row)
{
    KeyLine line;
    QString label;
    std::size_t next = 0;
    while (next < std::min<std::size_t>(row.size(), 2) && (line.key.isEmpty() || ratingKeyOf(label).isEmpty() || label.size() == 1)) {
        const QString longer = readAsLatin(label + row[next].text);
        if (next > 0 && !label.isEmpty() && ratingKeyOf(longer).isEmpty()) {
            break;
        }
        label = longer;
        line.key = ratingKeyOf(label);
        ++next;
    }
    QStringList texts;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (!row[at].text.isEmpty()) {
            line.places.push_back(row[at].place);
        }
        if (at >= next && !row[at].text.isEmpty()) {
            texts.append(row[at].text);
        }
    }
    if (line.key.isEmpty() || texts.isEmpty()) {
        return std::nullopt;
    }
    line.label = label;
    setMeaning(line, texts);
    return line;
}

// "Green – on track": a line of text that begins with a colour and something that parts it off.
std::optional<KeyLine> keyLineOf(const SourceBlock& block)
{
    static const QRegularExpression parted{u"^([A-Za-z]+)(?:\\s*\\([A-Za-z]\\))?\\s*[-:=\\x{2013}\\x{2014}]\\s*(\\S.*)$"_s};
    const auto match = parted.match(readAsLatin(block.text));
    KeyLine line;
    line.key = match.hasMatch() ? ratingKeyOf(match.captured(1)) : QString{};
    if (line.key.isEmpty() || match.captured(1).size() == 1) {
        return std::nullopt;
    }
    line.label = match.captured(1);
    line.places = {block.place};
    setMeaning(line, {match.captured(2)});
    return line;
}

bool saysCompleteMeaning(const QString& meaning)
{
    return startsWithPhrase(meaning, u"rating complete"_s)
        || (wordCount(meaning) <= 4 && endsWithPhrase(meaning, u"rating complete"_s)
            && !foldWords(meaning).contains(u"not "_s));
}

std::optional<Rating> ratingLook(const QString& key)
{
    static const RatingScheme builtInScheme = bragScheme();
    if (const Rating* builtIn = builtInScheme.find(key)) {
        return *builtIn;
    }
    for (const QString& entry : phrases(u"rating looks"_s)) {
        QStringList parts = entry.split(u'|');
        for (QString& part : parts) {
            part = part.trimmed();
        }
        if (parts[0] == key) {
            Rating rating;
            rating.key = key;
            rating.letter = parts[1];
            rating.ratingClass = *fromKey<RatingClass>(parts[2]);
            rating.fill = parts[3];
            rating.ink = parts[4];
            rating.shape = *fromKey<RatingShape>(parts[5]);
            return rating;
        }
    }
    return std::nullopt;
}

QString completeWord()
{
    static const RatingScheme brag = bragScheme();
    return brag.complete()->word;
}

Rating ratingOf(const KeyLine& line, bool isComplete)
{
    Rating rating = *ratingLook(line.key);
    rating.label = line.label.left(1).toUpper() + line.label.mid(1).toLower();
    rating.label = rating.label.size() > 1 ? rating.label : line.key.left(1).toUpper() + line.key.mid(1);
    rating.meaning = line.meaning;
    rating.consequence = line.consequence;
    const bool isNotStarted = startsWithPhrase(line.meaning, u"rating not started"_s);
    rating.role = isComplete ? RatingRole::Complete
                             : (isNotStarted ? RatingRole::NotStarted : RatingRole::Progress);
    rating.word = isComplete ? completeWord() : rating.label;
    return rating;
}

QString schemeName(const std::vector<Rating>& ratings)
{
    QString letters;
    for (const Rating& rating : ratings) {
        letters += rating.letter;
    }
    if (letters == u"BGAR"_s) {
        return u"BRAG"_s;
    }
    return letters == u"GAR"_s ? u"RAG"_s : (letters == u"GYAR"_s || letters == u"GAYR"_s ? u"RAYG"_s : letters);
}

RatingScheme schemeOf(const std::vector<KeyLine>& lines)
{
    auto complete = std::find_if(
        lines.begin(), lines.end(), [](const KeyLine& line) { return saysCompleteMeaning(line.meaning); });
    if (complete == lines.end()) { // by custom, blue is finished work
        complete = std::find_if(lines.begin(), lines.end(), [](const KeyLine& line) {
            return line.key == u"blue"_s && !startsWithPhrase(line.meaning, u"rating not started"_s);
        });
    }
    std::vector<Rating> ratings;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        ratings.push_back(ratingOf(*line, line == complete));
    }
    if (ratings.front().ratingClass == RatingClass::OffTrack) {
        std::reverse(ratings.begin(), ratings.end());
    }
    std::stable_sort(ratings.begin(), ratings.end(), [](const Rating& left, const Rating& right) {
        const auto rank = [](const Rating& rating) {
            return rating.role == RatingRole::Complete ? 0 : static_cast<int>(rating.ratingClass);
        };
        return rank(left) < rank(right);
    });
    for (std::size_t at = 0; at < ratings.size(); ++at) {
        ratings[at].severity = static_cast<int>(at);
    }
    return {schemeName(ratings), ratings};
}

bool isKey(const std::vector<KeyLine>& lines, std::size_t rows)
{
    QStringList keys;
    for (const KeyLine& line : lines) {
        keys.append(line.key);
    }
    const bool hasRepeats = keys.removeDuplicates() > 0;
    // Tasks lettered A and B are no colours: a key in letters alone has green and red.
    const bool isByLetter = std::all_of(
        lines.begin(), lines.end(), [](const KeyLine& line) { return line.label.size() == 1; });
    if (isByLetter && !(keys.contains(u"green"_s) && keys.contains(u"red"_s))) {
        return false;
    }
    return lines.size() >= 2 && !hasRepeats && rows <= lines.size() + 1
        && lines.size() <= static_cast<std::size_t>(RatingScheme::maxRatings);
}

std::optional<FoundKey> keyTable(const SourceDocument& document, std::size_t block)
{
    const auto& rows = document.blocks[block].rows;
    if (std::any_of(rows.begin(), rows.end(), [](const SourceRow& row) { return isHeaderRow(row); })) {
        return std::nullopt; // actions, each behind its colour
    }
    std::vector<KeyLine> lines;
    FoundKey key;
    for (const SourceRow& row : rows) {
        if (const auto line = keyLineOf(row)) {
            lines.push_back(*line);
        }
        for (const SourceCell& cell : row) {
            if (!cell.text.isEmpty()) {
                key.places.push_back(cell.place);
            }
        }
    }
    if (!isKey(lines, rows.size())) {
        return std::nullopt;
    }
    key.scheme = schemeOf(lines);
    key.blocks = {block};
    return key;
}

std::optional<FoundKey> keyLines(const SourceDocument& document, std::size_t first)
{
    std::vector<KeyLine> lines;
    FoundKey key;
    for (std::size_t at = first; at < document.blocks.size(); ++at) {
        const auto line = keyLineOf(document.blocks[at]);
        if (!line) {
            break;
        }
        lines.push_back(*line);
        key.places.push_back(document.blocks[at].place);
        key.blocks.push_back(at);
    }
    if (lines.size() < 3 || !isKey(lines, lines.size())) {
        return std::nullopt;
    }
    key.scheme = schemeOf(lines);
    return key;
}

// "Key: Red = late; Amber = at risk; Green = on course": all of it in one line. What names no rating goes on with the
// meaning before it.
std::optional<FoundKey> keyInLine(const SourceBlock& block, std::size_t at)
{
    static const QRegularExpression parting{u"\\s*[;|\\x{2022}]\\s*"_s};
    static const QRegularExpression comma{u"\\s*[,;]\\s*"_s};
    const qsizetype colon = block.text.indexOf(u':');
    const bool isTitled = colon > 0 && isPhrase(block.text.left(colon), u"key titles"_s);
    const QString text = isTitled ? block.text.mid(colon + 1) : block.text;
    QStringList parts = text.split(parting, Qt::SkipEmptyParts);
    parts = parts.size() > 1 ? parts : text.split(comma, Qt::SkipEmptyParts);
    std::vector<KeyLine> lines;
    for (const QString& part : parts) {
        const auto line = keyLineOf(SourceBlock{SourceBlockKind::Paragraph, part.trimmed(), block.place, 0, {}});
        if (line) {
            lines.push_back(*line);
        } else if (lines.empty()) {
            return std::nullopt;
        } else {
            lines.back().meaning += u"; "_s + withoutStop(part);
        }
    }
    const std::size_t fewest = isTitled ? 2 : 3;
    if (lines.size() < fewest || !isKey(lines, lines.size())) {
        return std::nullopt;
    }
    return FoundKey{schemeOf(lines), {block.place}, {at}};
}

// A cell of that column says so.
bool saysBlue(const TableRun& run, std::size_t column)
{
    return std::any_of(run.fragments.begin(), run.fragments.end(), [&](const TableFragment& fragment) {
        return std::any_of(fragment.rows.begin(), fragment.rows.end(), [&](const SourceRow& row) {
            return column < row.size() && ratingKeyOf(row[column].text) == u"blue"_s;
        });
    });
}

} // namespace

QString ratingKeyOf(const QString& text)
{
    const QString folded = foldWords(text);
    for (const QString& entry : phrases(u"rating words"_s)) {
        const QStringList words = entry.section(u'|', 1).split(u' ', Qt::SkipEmptyParts);
        const QString first = folded.section(u' ', 0, 0);
        const bool isFirstWord = first.size() > 1 && words.contains(first) && wordCount(text) <= 4;
        if (words.contains(folded) || isFirstWord) {
            return entry.section(u'|', 0, 0).trimmed();
        }
    }
    return {};
}

std::optional<FoundKey> findRatingKey(const SourceDocument& document)
{
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        const bool isTable = document.blocks[at].kind == SourceBlockKind::Table;
        if (const auto key = isTable ? keyTable(document, at) : keyLines(document, at)) {
            return key;
        }
        const auto inLine = isTable ? std::nullopt : keyInLine(document.blocks[at], at);
        if (inLine) {
            return inLine;
        }
    }
    return std::nullopt;
}

RatingScheme schemeOfHeadings(const std::vector<TableRun>& runs)
{
    bool saysRag = false;
    QStringList ticked; // keys of the columns that are ticked
    bool hasBlue = false;
    for (const TableRun& run : runs) {
        for (std::size_t at = 0; at < run.header.columns.size(); ++at) {
            const TableColumn& column = run.header.columns[at];
            const bool isRating = column.primary() == CellField::Rating;
            saysRag = saysRag || (isRating && foldWords(column.heading).split(u' ').contains(u"rag"_s));
            hasBlue = hasBlue || (isRating && saysBlue(run, at));
            ticked.append(ratingKeyOf(column.tick));
        }
    }
    saysRag = saysRag || (ticked.contains(u"red"_s) && ticked.contains(u"green"_s));
    return saysRag && !hasBlue && !ticked.contains(u"blue"_s) ? ragScheme() : bragScheme();
}

} // namespace boardplan

#include "importing/heading_map.h"

#include "importing/phrases.h"
#include "importing/text_shape.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeadingWords = 14;

CellField fieldNamed(const QString& name)
{
    static const std::map<QString, CellField> names{{u"number"_s, CellField::Number},
        {u"priority"_s, CellField::Priority}, {u"objective"_s, CellField::Objective},
        {u"action"_s, CellField::Action}, {u"audience"_s, CellField::Audience}, {u"lead"_s, CellField::Lead},
        {u"timescale"_s, CellField::Timescale}, {u"measure"_s, CellField::Measure},
        {u"outcome"_s, CellField::Outcome}, {u"rating"_s, CellField::Rating},
        {u"update"_s, CellField::Update}};
    const auto found = names.find(name);
    Q_ASSERT_X(found != names.end(), "fieldNamed", "headings-columns.txt names a field that is none");
    return found->second;
}

struct HeadingPhrase {
    QStringList words;
    CellField field = CellField::None;
};

const std::vector<HeadingPhrase>& headingPhrases()
{
    static const std::vector<HeadingPhrase> made = [] {
        std::vector<HeadingPhrase> phrases;
        for (const PhraseList& list : columnHeadings()) {
            for (const QString& phrase : list.phrases) {
                phrases.push_back({phrase.split(u' '), fieldNamed(list.name)});
            }
        }
        return phrases;
    }();
    return made;
}

// Words of a heading without brackets, years and words that add nothing at its start.
QStringList headingWords(const QString& heading)
{
    static const QRegularExpression brackets{u"\\([^()]*\\)"_s};
    static const QStringList fillers{u"key"_s, u"the"_s, u"our"_s, u"main"_s, u"agreed"_s, u"proposed"_s,
        u"planned"_s, u"specific"_s, u"current"_s, u"initial"_s, u"overall"_s};
    QString plain = QString{heading}.replace(brackets, u" "_s);
    plain = foldWords(plain).isEmpty() ? heading : plain;
    plain.replace(u'&', u" and "_s).replace(u'/', u" and "_s).replace(u'+', u" and "_s);
    QStringList words = foldWords(plain).split(u' ', Qt::SkipEmptyParts);
    const auto isNumber = [](const QString& word) {
        return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
    };
    while (words.size() > 1 && (isNumber(words.first()) || fillers.contains(words.first()))) {
        const bool isHeading = std::any_of(headingPhrases().begin(), headingPhrases().end(),
            [&](const HeadingPhrase& phrase) { return phrase.words == words; });
        if (isHeading) {
            break;
        }
        words.removeFirst();
    }
    return words;
}

// The longest phrase that stands at a place of the heading.
const HeadingPhrase* phraseAt(const QStringList& words, qsizetype at)
{
    const HeadingPhrase* best = nullptr;
    for (const HeadingPhrase& phrase : headingPhrases()) {
        const bool fits = words.mid(at, phrase.words.size()) == phrase.words;
        if (fits && (best == nullptr || phrase.words.size() > best->words.size())) {
            best = &phrase;
        }
    }
    return best;
}

struct HeadingMatch {
    std::vector<CellField> fields;
    qsizetype first = 0;   // words of the first phrase
    qsizetype matched = 0; // words that belong to a phrase
    qsizetype words = 0;   // all words but alternatives after an "and"
};

// Phrases one after the other from the start of the heading; "and" may stand between them.
HeadingMatch matchHeading(const QString& heading)
{
    const QStringList words = headingWords(heading);
    HeadingMatch match;
    match.words = words.size();
    qsizetype at = 0;
    while (at < words.size()) {
        const HeadingPhrase* phrase = phraseAt(words, at);
        if (phrase != nullptr) {
            if (std::find(match.fields.begin(), match.fields.end(), phrase->field) == match.fields.end()) {
                match.fields.push_back(phrase->field);
            }
            at += phrase->words.size();
            match.first = match.first == 0 ? phrase->words.size() : match.first;
            match.matched += phrase->words.size();
        } else if (at > 0 && words[at] == u"and"_s) {
            match.words = phraseAt(words, at + 1) == nullptr ? at : match.words;
            ++at;
        } else {
            break;
        }
    }
    return match;
}

// A sentence may begin with a word that is also a heading: enough of it must be heading words.
bool isHeadingCell(const HeadingMatch& match)
{
    const qsizetype weight = match.first >= 3 ? 3 : 2; // a question goes on, a noun may begin a sentence
    return !match.fields.empty() && match.words <= mostHeadingWords && weight * match.matched >= match.words;
}

CellField headingField(const QString& text)
{
    const HeadingMatch match = matchHeading(text);
    return isHeadingCell(match) ? match.fields.front() : CellField::None;
}

// Columns that may hold what is done where none is headed so, best first.
void promoteAction(TableHeader& header)
{
    if (header.has(CellField::Action)) {
        return;
    }
    for (const CellField field : {CellField::Objective, CellField::Measure, CellField::Outcome, CellField::Priority}) {
        const int index = header.indexOf(field);
        if (index >= 0 && !header.columns[static_cast<std::size_t>(index)].isAmended) {
            header.columns[static_cast<std::size_t>(index)].fields.front() = CellField::Action;
            return;
        }
    }
}

} // namespace

std::vector<CellField> fieldsOfHeading(const QString& heading)
{
    const HeadingMatch match = matchHeading(heading);
    return isHeadingCell(match) ? match.fields : std::vector<CellField>{};
}

bool isHeaderRow(const SourceRow& row)
{
    std::set<CellField> fields;
    int filled = 0;
    int headings = 0;
    for (const SourceCell& cell : row) {
        if (cell.text.isEmpty()) {
            continue;
        }
        ++filled;
        const CellField field = headingField(cell.text);
        headings += field == CellField::None ? 0 : 1;
        fields.insert(field);
    }
    const auto hasAny = [&](std::initializer_list<CellField> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](CellField field) { return fields.contains(field); });
    };
    const bool saysWhat = hasAny({CellField::Action, CellField::Objective, CellField::Outcome, CellField::Measure});
    const bool saysWho = hasAny({CellField::Lead, CellField::Timescale});
    const bool saysHow = fields.contains(CellField::Action)
        && hasAny({CellField::Measure, CellField::Outcome, CellField::Rating, CellField::Update});
    return ((saysWhat && saysWho) || saysHow) && 3 * headings >= 2 * filled;
}

bool isSecondHeaderRow(const SourceRow& row, const TableHeader& header)
{
    int headings = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (row[at].text.isEmpty()) {
            continue;
        }
        const bool isUnderHeading = at < header.columns.size();
        const QString joined = (isUnderHeading ? header.columns[at].heading + u' ' : QString{}) + row[at].text;
        if (headingField(joined) == CellField::None || wordCount(row[at].text) > mostHeadingWords) {
            return false;
        }
        headings += headingField(row[at].text) == CellField::None ? 0 : 1;
    }
    return headings >= 2;
}

namespace {

std::ptrdiff_t filledCells(const SourceRow& row)
{
    return std::count_if(row.begin(), row.end(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
}

// Headings over groups of columns ("Responsibility" over "Lead" and "Support") say less than what stands below them.
void readBelowGroups(const std::vector<SourceRow>& rows, TableHeader& header)
{
    if (rows.size() < 2 || 4 * filledCells(rows.front()) > 3 * filledCells(rows.back())) {
        return;
    }
    const SourceRow& lower = rows.back();
    for (std::size_t at = 0; at < std::min(lower.size(), header.columns.size()); ++at) {
        if (auto own = fieldsOfHeading(lower[at].text); !own.empty()) {
            header.columns[at].fields = std::move(own);
        }
    }
}

// A column without a heading may be named by its position.
void amendColumns(TableHeader& header, const Amendments& amendments)
{
    std::map<QString, int> earlier;
    for (std::size_t at = 0; at < header.columns.size(); ++at) {
        TableColumn& column = header.columns[at];
        column.key = columnKey(column.heading, static_cast<int>(at), earlier[foldText(column.heading)]++);
        const auto found = amendments.columns.find(column.key);
        if (found != amendments.columns.end()) {
            column.isAmended = true;
            column.fields = found->second == CellField::None ? std::vector<CellField>{} : std::vector{found->second};
        }
    }
}

bool isNameless(const TableColumn& column)
{
    return column.heading.isEmpty() && !column.isAmended;
}

} // namespace

TableHeader readHeader(const std::vector<SourceRow>& rows, const Amendments& amendments)
{
    TableHeader header;
    for (const SourceCell& cell : rows.front()) {
        header.columns.push_back({{}, {}, {}, cell.place});
    }
    for (const SourceRow& row : rows) {
        header.columns.resize(std::max(header.columns.size(), row.size()));
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (!row[at].text.isEmpty()) {
                TableColumn& column = header.columns[at];
                if (foldText(column.heading) == foldText(row[at].text)) {
                    column.heading.clear(); // the header row came twice
                }
                column.heading += (column.heading.isEmpty() ? QString{} : u" "_s) + row[at].text.simplified();
                column.places.push_back(row[at].place);
            }
        }
    }
    for (TableColumn& column : header.columns) {
        column.fields = fieldsOfHeading(column.heading);
    }
    readBelowGroups(rows, header);
    amendColumns(header, amendments);
    while (!header.columns.empty() && isNameless(header.columns.back())) {
        header.columns.pop_back();
    }
    promoteAction(header);
    return header;
}

QString levelWordOf(const TableColumn& column)
{
    static const QStringList questions{u"how"_s, u"what"_s, u"why"_s, u"who"_s, u"when"_s};
    const QStringList folded = headingWords(column.heading);
    const HeadingPhrase* phrase = folded.isEmpty() ? nullptr : phraseAt(folded, 0);
    if (phrase == nullptr || questions.contains(folded.first())) {
        return {};
    }
    QStringList words;
    for (const QString& word : column.heading.split(u' ', Qt::SkipEmptyParts)) {
        words.append(word);
        if (foldWords(word) == phrase->words.last()) {
            break;
        }
    }
    QString word = words.join(u' ');
    const bool isPlural = word.endsWith(u's', Qt::CaseInsensitive) && !word.endsWith(u"ss"_s, Qt::CaseInsensitive);
    word = isPlural ? word.chopped(1) : word;
    return word == word.toUpper() ? word.left(1) + word.mid(1).toLower() : word;
}

} // namespace boardplan

#include "importing/pasted_columns.h"

#include "importing/heading_words.h"
#include "importing/phrases.h"
#include "importing/ref_numbers.h"

#include <boardplan/domain/timescale.h>

#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortWords = 60; // letters on average, of a column that may name leads

// What a column of the plan gives to new actions; a column of several fields, the words of the action first.
CellField fieldOfOwn(const PlanColumn& column)
{
    static const std::array<std::pair<QString, CellField>, 5> fields{{{u"action"_s, CellField::Action},
        {u"leads"_s, CellField::Lead}, {u"timescale"_s, CellField::Timescale}, {u"measures"_s, CellField::Measure},
        {u"ref"_s, CellField::Number}}};
    for (const auto& [name, field] : fields) {
        if (column.fields.contains(name)) {
            return field;
        }
    }
    return CellField::None;
}

// Fields that actions are entered with; others are left out.
CellField enteredField(CellField field)
{
    switch (field) {
    case CellField::Number:
    case CellField::Action:
    case CellField::Lead:
    case CellField::Timescale:
    case CellField::Measure:
        return field;
    default:
        return CellField::None;
    }
}

bool isGiven(const std::vector<CellField>& columns, CellField field)
{
    return std::find(columns.begin(), columns.end(), field) != columns.end();
}

struct ColumnTexts {
    int filled = 0;
    int refs = 0;
    int times = 0;
    qsizetype letters = 0;
};

ColumnTexts textsOfColumn(const std::vector<QStringList>& rows, qsizetype at)
{
    ColumnTexts texts;
    for (const QStringList& row : rows) {
        const QString& text = row[at];
        texts.filled += text.isEmpty() ? 0 : 1;
        texts.letters += text.size();
        texts.refs += !text.isEmpty() && isRef(text) ? 1 : 0;
        const bool mayBeTime = !text.isEmpty() && text.size() <= shortWords;
        texts.times += mayBeTime && readTimescale(text, {}).kind != TimescaleKind::None ? 1 : 0;
    }
    return texts;
}

// The column with the most words among those without a field.
void giveAction(std::vector<CellField>& columns, const std::vector<ColumnTexts>& texts)
{
    std::size_t longest = 0;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const bool isTaken = columns[longest] != CellField::None;
        if (columns[at] == CellField::None && (isTaken || texts[at].letters > texts[longest].letters)) {
            longest = at;
        }
    }
    columns[longest] = CellField::Action;
}

} // namespace

const PlanColumn* ownColumn(const QString& heading, const std::vector<PlanColumn>& columns)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&](const PlanColumn& column) { return foldText(column.heading) == foldText(heading); });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<CellField> columnsByHeading(const QStringList& headings, const std::vector<PlanColumn>& columns)
{
    std::vector<CellField> fields;
    for (const QString& heading : headings) {
        const PlanColumn* own = ownColumn(heading, columns);
        const CellField field = own != nullptr ? fieldOfOwn(*own) : enteredField(fieldOfHeading(heading));
        fields.push_back(field != CellField::Measure && isGiven(fields, field) ? CellField::None : field);
    }
    return fields;
}

std::vector<CellField> columnsByContent(
    const std::vector<QStringList>& rows, const std::vector<PlanColumn>& columns)
{
    std::vector<CellField> fields;
    std::vector<ColumnTexts> texts;
    const auto width = static_cast<std::size_t>(rows.front().size());
    for (std::size_t at = 0; at < width; ++at) {
        const ColumnTexts& own = texts.emplace_back(textsOfColumn(rows, static_cast<qsizetype>(at)));
        const bool isNumber = own.filled > 0 && own.refs == own.filled && !isGiven(fields, CellField::Number);
        const bool isTime = own.times * 2 > own.filled && !isGiven(fields, CellField::Timescale);
        fields.push_back(width == 1     ? CellField::None
                             : isNumber ? CellField::Number
                             : isTime   ? CellField::Timescale
                                        : CellField::None);
    }
    if (width > 1 && width == columns.size()) {
        std::transform(columns.begin(), columns.end(), fields.begin(), fieldOfOwn);
        return fields;
    }
    giveAction(fields, texts);
    for (std::size_t at = 0; at < width; ++at) {
        const bool isFree = fields[at] == CellField::None && texts[at].filled > 0;
        const bool isShort = texts[at].letters <= shortWords * std::max(1, texts[at].filled);
        if (isFree && isShort && !isGiven(fields, CellField::Lead)) {
            fields[at] = CellField::Lead;
        } else if (isFree && !isGiven(fields, CellField::Measure)) {
            fields[at] = CellField::Measure;
        }
    }
    return fields;
}

} // namespace boardplan

#include "importing/heading_map.h"

#include "importing/phrases.h"
#include "importing/run_on_headings.h"
#include "importing/text_shape.h"

#include <QStringList>
#include <algorithm>
#include <optional>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Columns that may hold what is done where none is headed so, best first.
void promoteAction(TableHeader& header)
{
    if (header.has(CellField::Action)) {
        return;
    }
    for (TableColumn& column : header.columns) { // "Outcomes and actions"
        const auto action = std::find(column.fields.begin(), column.fields.end(), CellField::Action);
        if (action != column.fields.end()) {
            std::rotate(column.fields.begin(), action, action + 1);
            return;
        }
    }
    for (const CellField field : {CellField::Objective, CellField::Measure, CellField::Outcome, CellField::Priority}) {
        const int index = header.indexOf(field);
        if (index >= 0 && !header.columns[static_cast<std::size_t>(index)].isAmended) {
            header.columns[static_cast<std::size_t>(index)].fields.front() = CellField::Action;
            return;
        }
    }
}

std::ptrdiff_t filledCells(const SourceRow& row)
{
    return std::count_if(row.begin(), row.end(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
}

CellField fieldOfTicks(const std::vector<TickColumn>& ticked, std::size_t column)
{
    const auto found = std::find_if(
        ticked.begin(), ticked.end(), [&](const TickColumn& one) { return one.at == column; });
    return found == ticked.end() ? CellField::None : found->field;
}

} // namespace

bool isHeaderRow(const SourceRow& row, const std::vector<TickColumn>& ticked)
{
    std::set<CellField> fields;
    int filled = 0;
    int headings = 0;
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (row[at].text.isEmpty()) {
            continue;
        }
        ++filled;
        const CellField shown = fieldOfTicks(ticked, at);
        const CellField field = shown != CellField::None ? shown : fieldOfHeading(row[at].text);
        headings += field == CellField::None ? 0 : 1;
        fields.insert(field);
        const auto both = shown != CellField::None ? std::vector<CellField>{} : actionAndLead(row[at].text);
        fields.insert(both.begin(), both.end());
    }
    const auto hasAny = [&](std::initializer_list<CellField> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&](CellField field) { return fields.contains(field); });
    };
    const bool saysWhat = hasAny({CellField::Action, CellField::Objective, CellField::Outcome, CellField::Measure});
    const bool saysWho = hasAny({CellField::Lead, CellField::Timescale});
    const bool saysHow = fields.contains(CellField::Action)
        && hasAny({CellField::Measure, CellField::Outcome, CellField::Rating, CellField::Update});
    // A table too wide for its page may name no more on the first.
    const bool isFirstHalf = fields.contains(CellField::Action) && headings == filled
        && hasAny({CellField::Number, CellField::Objective});
    return isFirstHalf || (((saysWhat && saysWho) || saysHow) && 3 * headings >= 2 * filled);
}

bool isSecondHeaderRow(const SourceRow& row, const TableHeader& header, const std::vector<TickColumn>& ticked)
{
    constexpr int mostWrappedWords = 4;
    auto headings = static_cast<int>(ticked.size());
    bool areInside = true;    // "How success" over "will be measured"
    bool areCompleted = true; // "How will we" over "measure success?", "Lead" over "officer"
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (row[at].text.isEmpty() || fieldOfTicks(ticked, at) != CellField::None) {
            continue;
        }
        areInside = areInside && startsInside(row[at].text) && wordCount(row[at].text) <= mostWrappedWords;
        const bool isUnderHeading = at < header.columns.size();
        const QString joined = (isUnderHeading ? header.columns[at].heading + u' ' : QString{}) + row[at].text;
        const bool saysOther = isUnderHeading && fieldOfHeading(header.columns[at].heading) != fieldOfHeading(joined);
        areCompleted = areCompleted && isUnderHeading && (saysOther || isHeadingPhrase(joined));
        if (fieldOfHeading(joined) == CellField::None || wordCount(row[at].text) > mostHeadingWords) {
            return false;
        }
        headings += fieldOfHeading(row[at].text) == CellField::None ? 0 : 1;
    }
    return headings >= 2 || (areInside && filledCells(row) > 0 && (areCompleted || filledCells(row) >= 2));
}

namespace {

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
    for (TableColumn& column : header.columns) {
        const auto both = header.has(CellField::Action) ? std::vector<CellField>{} : actionAndLead(column.heading);
        column.fields = both.empty() ? column.fields : both;
    }
    readBelowGroups(rows, header);
    amendColumns(header, amendments);
    while (!header.columns.empty() && isNameless(header.columns.back())) {
        header.columns.pop_back();
    }
    promoteAction(header);
    return header;
}

} // namespace boardplan

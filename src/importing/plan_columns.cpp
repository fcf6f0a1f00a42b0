#include "importing/plan_columns.h"

#include "importing/heading_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The names of plan.h, PlanColumn. A priority is a level above the table and has no column of its own.
QString columnFieldName(CellField field)
{
    static const std::map<CellField, QString> names{{CellField::Number, u"ref"_s},
        {CellField::Objective, u"objective"_s}, {CellField::Action, u"action"_s},
        {CellField::Audience, u"audience"_s}, {CellField::Lead, u"leads"_s},
        {CellField::Timescale, u"timescale"_s}, {CellField::Measure, u"measures"_s},
        {CellField::Outcome, u"desiredOutcomes"_s}, {CellField::Rating, u"rating"_s},
        {CellField::Update, u"latestUpdate"_s}};
    const auto found = names.find(field);
    return found == names.end() ? QString{} : found->second;
}

int understoodColumns(const TableRun& run)
{
    return static_cast<int>(std::count_if(run.header.columns.begin(), run.header.columns.end(),
        [](const TableColumn& column) { return !column.fields.empty(); }));
}

// The number beside a column of priorities counts the priorities.
bool isPriorityNumber(const TableHeader& header, CellField field)
{
    return field == CellField::Number && header.has(CellField::Priority);
}

// Whether a column of ticks goes on with the one before it.
bool goesOnTicked(const TableHeader& header, std::size_t column)
{
    return column > 0 && column < header.columns.size() && !header.columns[column].tick.isEmpty()
        && !header.columns[column - 1].tick.isEmpty() && header.columns[column].primary() == header.columns[column - 1].primary();
}

// Columns of ticks are one of the plan: "Red / Amber / Green", or what stands over them.
QString planHeading(const TableHeader& header, std::size_t column)
{
    const TableColumn& first = header.columns[column];
    if (first.tick.isEmpty()) {
        return first.heading;
    }
    const QString group = first.heading.endsWith(first.tick) ? first.heading.chopped(first.tick.size()).trimmed() : QString{};
    QStringList words{first.tick};
    for (std::size_t at = column + 1; goesOnTicked(header, at); ++at) {
        words.append(header.columns[at].tick);
    }
    return group.isEmpty() ? words.join(u" / "_s) : group;
}

std::vector<PlanColumn> columnsOf(const TableHeader& header)
{
    std::vector<PlanColumn> columns;
    for (std::size_t at = 0; at < header.columns.size(); ++at) {
        if (goesOnTicked(header, at)) {
            continue;
        }
        PlanColumn made{planHeading(header, at), {}};
        for (const CellField field : header.columns[at].fields) {
            const QString name = columnFieldName(field);
            if (!name.isEmpty() && !isPriorityNumber(header, field)) {
                made.fields.append(name);
            }
        }
        if (!made.fields.isEmpty() && !made.heading.isEmpty()) {
            columns.push_back(made);
        }
    }
    return columns;
}

QString columnWord(const TableHeader& header, CellField field)
{
    const int index = header.indexOf(field);
    return index < 0 ? QString{} : levelWordOf(header.columns[static_cast<std::size_t>(index)]);
}

QString headingWord(const std::vector<PriorityHead>& heads)
{
    for (const PriorityHead& head : heads) {
        const QString word = head.heading.word;
        if (!word.isEmpty()) {
            return word.left(1).toUpper() + word.mid(1).toLower();
        }
    }
    return {};
}

// Where a run carries the header of another on, the other has printed it.
void addReadings(const TableHeader& header, std::vector<ColumnReading>& readings)
{
    const bool isPrinted = std::any_of(header.columns.begin(), header.columns.end(),
        [](const TableColumn& column) { return !column.places.empty(); });
    for (std::size_t at = 0; isPrinted && at < header.columns.size(); ++at) {
        const TableColumn& column = header.columns[at];
        std::vector<Place> places = column.head.line > 0 ? std::vector{column.head} : std::vector<Place>{};
        append(places, column.places);
        readings.push_back({column.key, column.heading, static_cast<int>(at), column.fields, places, column.isAmended});
    }
}

} // namespace

void readColumns(const std::vector<TableRun>& runs, const std::vector<PriorityHead>& heads, Proposal& proposal)
{
    for (const TableRun& run : runs) {
        addReadings(run.header, proposal.columnReadings);
        for (const TableColumn& column : run.header.columns) {
            proposal.columnPlaces.insert(
                proposal.columnPlaces.end(), column.places.begin(), column.places.end());
        }
    }
    const auto fullest = std::max_element(runs.begin(), runs.end(),
        [](const TableRun& left, const TableRun& right) { return understoodColumns(left) < understoodColumns(right); });
    const TableHeader& header = fullest->header;
    proposal.columns = columnsOf(header);
    const QString printed = headingWord(heads);
    proposal.words = {printed.isEmpty() ? columnWord(header, CellField::Priority) : printed,
        columnWord(header, CellField::Objective), columnWord(header, CellField::Action)};
}

QString noPriorityTitle()
{
    return QCoreApplication::translate("boardplan", "Actions");
}

} // namespace boardplan

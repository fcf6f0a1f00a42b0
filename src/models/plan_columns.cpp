#include "models/plan_columns.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const QStringList knownFields{u"ref"_s,       u"action"_s,      u"audience"_s,        u"leads"_s,
                              u"timescale"_s, u"measures"_s,    u"desiredOutcomes"_s, u"themes"_s,
                              u"rating"_s,    u"latestUpdate"_s};

QString columnWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

bool showsField(const std::vector<PlanColumn>& columns, const QString& field)
{
    return std::any_of(columns.begin(), columns.end(), [&field](const PlanColumn& column) {
        return column.fields.contains(field);
    });
}

std::vector<PlanColumn> defaultColumns()
{
    return {{columnWord(QT_TRANSLATE_NOOP("boardplan", "Ref")), {u"ref"_s}},
            {columnWord(QT_TRANSLATE_NOOP("boardplan", "Action")), {u"action"_s}},
            {columnWord(QT_TRANSLATE_NOOP("boardplan", "Lead")), {u"leads"_s}},
            {columnWord(QT_TRANSLATE_NOOP("boardplan", "Timescale")), {u"timescale"_s}},
            {columnWord(QT_TRANSLATE_NOOP("boardplan", "Measure")), {u"measures"_s}}};
}

// A column of the plan as the tree shows it; no fields where nothing of it is left.
PlanColumn shownColumn(const PlanColumn& published)
{
    PlanColumn column{published.heading, {}};
    for (const QString& field : published.fields) {
        if (knownFields.contains(field)) {
            column.fields.append(field);
        }
    }
    if (column.fields == QStringList{u"ref"_s} && published.fields.contains(u"objective"_s)) {
        column.heading = columnWord("Ref");
    }
    return column;
}

} // namespace

std::vector<PlanColumn> treeColumns(const Plan& plan)
{
    std::vector<PlanColumn> columns;
    for (const PlanColumn& published : plan.columns) {
        PlanColumn column = shownColumn(published);
        if (!column.fields.isEmpty()) {
            columns.push_back(std::move(column));
        }
    }
    if (columns.empty()) {
        columns = defaultColumns();
    }
    if (!showsField(columns, u"ref"_s)) {
        columns.insert(columns.begin(), {columnWord("Ref"), {u"ref"_s}});
    }
    if (!showsField(columns, u"action"_s)) {
        const QString& word = plan.words.action;
        columns.insert(columns.begin() + 1,
                       {word.isEmpty() ? columnWord("Action") : word, {u"action"_s}});
    }
    if (!showsField(columns, u"latestUpdate"_s)) {
        columns.push_back(
            {columnWord(QT_TRANSLATE_NOOP("boardplan", "Latest update")), {u"latestUpdate"_s}});
    }
    if (!showsField(columns, u"rating"_s)) {
        columns.push_back({columnWord(QT_TRANSLATE_NOOP("boardplan", "Rating")), {u"rating"_s}});
    }
    return columns;
}

} // namespace boardplan

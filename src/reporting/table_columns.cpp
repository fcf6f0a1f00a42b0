#include "reporting/table_columns.h"

#include "reporting/asks.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/asks.h>
#include <boardplan/reporting/reports.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString columnText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

bool hasField(const std::vector<PlanColumn>& columns, const QString& field)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const PlanColumn& column) { return column.fields.contains(field); });
}

bool isGrouping(const PlanColumn& column)
{
    return !column.fields.isEmpty() &&
           std::all_of(column.fields.begin(), column.fields.end(), [](const QString& field) {
               return field == u"objective"_s || field == u"priority"_s;
           });
}

std::vector<PlanColumn> defaultColumns(const Plan& plan)
{
    return {{columnText("Ref"), {u"ref"_s}},
            {actionWord(plan), {u"action"_s}},
            {columnText("Lead"), {u"leads"_s}},
            {columnText("Timescale"), {u"timescale"_s}},
            {columnText("Measure"), {u"measures"_s}},
            {columnText("Rating"), {u"rating"_s}},
            {columnText("Latest update"), {u"latestUpdate"_s}}};
}

// What one field adds to a cell.
struct FieldPart {
    QString text;
    QString small;
};

FieldPart updatePart(const View& view, const Action& action, bool isPublic)
{
    const Standing& standing = view.standing(action.id);
    const auto& update = standing.latest ? standing.latest : standing.rated;
    if (!update) {
        return {};
    }
    QStringList lines{whatHappened(standing)};
    if (const QString next = whatNext(standing); !next.isEmpty()) {
        lines << columnText("Next: %1").arg(next);
    }
    if (const Ask ask = askOf(view, action, isPublic); !ask.clause.isEmpty()) {
        lines << columnText("%1 asked to %2")
                     .arg(isTheBoard(ask.of) ? columnText("The board is")
                                             : ask.of + columnText(" is"),
                          ask.clause);
    }
    lines.removeAll(QString{});
    return {lines.join(u'\n'), updateDay(*update)};
}

FieldPart refPart(const View& view, const Action& action)
{
    const QString label = view.label(action.id);
    const QString ref = action.ref.trimmed();
    return ref == label ? FieldPart{ref, {}} : FieldPart{ref, label};
}

FieldPart sharedPart(const QString& own, const QString& shared, bool isFirst)
{
    if (!own.isEmpty() || shared.isEmpty()) {
        return {own, {}};
    }
    return isFirst ? FieldPart{shared, {}} : FieldPart{{}, columnText("as above")};
}

QString themeNames(const PlanBook& book, const Action& action)
{
    QStringList names;
    for (const ThemeId id : action.themes) {
        if (const Theme* theme = book.find(id)) {
            names << theme->name;
        }
    }
    return names.join(u", "_s);
}

QString objectiveTitle(const View& view, const Action& action)
{
    const Objective* objective = view.book().find(action.objective);
    return objective == nullptr ? QString{}
                                : levelHeading(QString{}, objective->ref, objective->title).trimmed();
}

QString priorityTitle(const View& view, const Action& action)
{
    const Priority* priority = view.book().find(action.priority);
    return priority == nullptr ? QString{} : levelHeading(QString{}, priority->ref, priority->title).trimmed();
}

FieldPart partOf(const View& view, const Action& action, const QString& field,
                 const InheritedTexts& inherited, bool isPublic)
{
    if (field == u"ref"_s) {
        return refPart(view, action);
    }
    if (field == u"priority"_s) {
        return {priorityTitle(view, action), {}};
    }
    if (field == u"objective"_s) {
        return {objectiveTitle(view, action), {}};
    }
    if (field == u"action"_s) {
        return {action.text.trimmed(), {}};
    }
    if (field == u"audience"_s) {
        return {action.audience.trimmed(), {}};
    }
    if (field == u"leads"_s) {
        return {leadText(view.book(), action), {}};
    }
    if (field == u"timescale"_s) {
        return {timescaleText(view, action), overdueNote(view, action)};
    }
    if (field == u"measures"_s) {
        return sharedPart(measureLines(action.measures), inherited.measures, inherited.isFirst);
    }
    if (field == u"desiredOutcomes"_s) {
        return sharedPart(bulletLines(action.desiredOutcomes), inherited.desiredOutcomes,
                          inherited.isFirst);
    }
    if (field == u"themes"_s) {
        return {themeNames(view.book(), action), {}};
    }
    if (field == u"latestUpdate"_s) {
        return updatePart(view, action, isPublic);
    }
    return {};
}

bool hasMeasures(const PlanBook& book, const Plan& plan)
{
    for (const PriorityId id : book.prioritiesOf(plan.id)) {
        const auto& objectives = book.objectivesOf(id);
        const bool isShared =
            std::any_of(objectives.begin(), objectives.end(), [&](ObjectiveId objective) {
                return !book.find(objective)->measures.empty();
            });
        if (isShared || !book.find(id)->measures.empty()) {
            return true;
        }
    }
    const auto actions = book.allActionsOf(plan.id);
    return std::any_of(actions.begin(), actions.end(),
                       [&](ActionId id) { return !book.find(id)->measures.empty(); });
}

bool isEmptyColumn(const View& view, const Plan& plan, const PlanColumn& column)
{
    if (column.fields == QStringList{u"measures"_s}) {
        return !hasMeasures(view.book(), plan);
    }
    const auto actions = view.book().allActionsOf(plan.id);
    return column.fields == QStringList{u"latestUpdate"_s} &&
           std::none_of(actions.begin(), actions.end(),
                        [&](ActionId id) { return view.standing(id).latest.has_value(); });
}

// The heading for one field: the plan's own where it has a column of just that field, else ours.
QString headingOf(const Plan& plan, const QString& field)
{
    for (const PlanColumn& column : plan.columns) {
        if (column.fields == QStringList{field} && !column.heading.trimmed().isEmpty()) {
            return column.heading;
        }
    }
    if (field == u"priority"_s) {
        return priorityWord(plan);
    }
    if (field == u"objective"_s) {
        return objectiveWord(plan);
    }
    for (const PlanColumn& column : defaultColumns(plan)) {
        if (column.fields.front() == field) {
            return column.heading;
        }
    }
    return field == u"audience"_s ? columnText("Board") : field == u"themes"_s ? columnText("Themes") : columnText("Desired outcomes");
}

// By a heading of the plan's own, else by the field, whatever the case.
std::optional<PlanColumn> columnNamed(const Plan& plan, const QString& name)
{
    for (const PlanColumn& column : plan.columns) {
        if (column.heading.simplified().compare(name, Qt::CaseInsensitive) == 0) {
            return column;
        }
    }
    for (const QString& field : columnFields()) {
        if (field.compare(name, Qt::CaseInsensitive) == 0) {
            return PlanColumn{headingOf(plan, field), {field}};
        }
    }
    return std::nullopt;
}

QString joinedLines(const QStringList& parts, const QString& separator)
{
    QStringList filled = parts;
    filled.removeAll(QString{});
    return filled.join(separator);
}

} // namespace

QString bulletLines(const QStringList& items)
{
    if (items.size() < 2) {
        return items.join(QString{}).trimmed();
    }
    QStringList lines;
    for (const QString& item : items) {
        lines << u"• "_s + item.trimmed();
    }
    return lines.join(u'\n');
}

QString measureLines(const std::vector<Measure>& measures)
{
    QStringList items;
    for (const Measure& measure : measures) {
        items << (measure.isMet ? columnText("%1 (met)").arg(measure.text.trimmed())
                                : measure.text.trimmed());
    }
    return bulletLines(items);
}

std::vector<PlanColumn> paperColumns(const View& view, const Plan& plan)
{
    std::vector<PlanColumn> columns = plan.columns.empty() ? defaultColumns(plan) : plan.columns;
    columns.erase(std::remove_if(columns.begin(), columns.end(), isGrouping), columns.end());
    if (!hasField(columns, u"ref"_s)) {
        columns.insert(columns.begin(), {columnText("Ref"), {u"ref"_s}});
    }
    if (!hasField(columns, u"rating"_s)) {
        columns.push_back({columnText("Rating"), {u"rating"_s}});
    }
    if (!hasField(columns, u"latestUpdate"_s)) {
        columns.push_back({columnText("Latest update"), {u"latestUpdate"_s}});
    }
    if (plan.columns.empty()) { // ours may go where they have nothing to show; the plan's own stay
        columns.erase(std::remove_if(columns.begin(), columns.end(),
                                     [&](const PlanColumn& column) {
                                         return isEmptyColumn(view, plan, column);
                                     }),
                      columns.end());
    }
    return columns;
}

QStringList columnFields()
{
    return {u"ref"_s,       u"priority"_s, u"objective"_s,       u"action"_s, u"audience"_s, u"leads"_s,
            u"timescale"_s, u"measures"_s, u"desiredOutcomes"_s, u"themes"_s, u"rating"_s,   u"latestUpdate"_s};
}

std::vector<ColumnChoice> columnChoices(const View& view, PlanId plan)
{
    const Plan* const found = view.book().find(plan);
    std::vector<ColumnChoice> choices;
    QStringList shown;
    for (const PlanColumn& column : found == nullptr ? std::vector<PlanColumn>{} : paperColumns(view, *found)) {
        const QString heading = column.heading.simplified();
        const bool isOwn = std::find(found->columns.begin(), found->columns.end(), column) != found->columns.end();
        const QString name = isOwn && !heading.isEmpty() ? heading : column.fields.value(0);
        const bool isNew = std::none_of(choices.begin(), choices.end(), [&](const ColumnChoice& one) { return one.name == name; });
        if (isNew) {
            choices.push_back({name, heading.isEmpty() ? headingOf(*found, name) : heading, true});
        }
        shown << column.fields;
    }
    for (const QString& field : found == nullptr ? QStringList{} : columnFields()) {
        if (!shown.contains(field)) {
            choices.push_back({field, headingOf(*found, field), false});
        }
    }
    return choices;
}

std::optional<std::vector<PlanColumn>> chosenColumns(const View& view, const Plan& plan, const QStringList& wanted)
{
    if (wanted.isEmpty()) {
        return paperColumns(view, plan);
    }
    std::vector<PlanColumn> columns;
    for (const QString& name : wanted) {
        const auto column = columnNamed(plan, name.simplified());
        if (!column) {
            return std::nullopt;
        }
        columns.push_back(*column);
    }
    return columns;
}

ReportColumn reportColumn(const PlanColumn& column)
{
    const auto consistsOf = [&](const QString& field) {
        return column.fields == QStringList{field};
    };
    const bool isNarrow =
        consistsOf(u"ref"_s) || consistsOf(u"rating"_s) || consistsOf(u"audience"_s);
    const bool isWide =
        column.fields.contains(u"action"_s) || column.fields.contains(u"latestUpdate"_s);
    return {column.heading.simplified(), isWide ? 1.2 : 1.0, isNarrow};
}

ReportCell columnCell(const View& view, const Action& action, const PlanColumn& column,
                      const InheritedTexts& inherited, bool isPublic)
{
    QStringList texts;
    QStringList smalls;
    for (const QString& field : column.fields) {
        const FieldPart part = partOf(view, action, field, inherited, isPublic);
        texts << part.text;
        smalls << part.small;
    }
    const QString text = joinedLines(texts, u"\n"_s);
    if (!column.fields.contains(u"rating"_s)) {
        return textCell(text, joinedLines(smalls, u" · "_s));
    }
    smalls.append(stateNote(action, isPublic)); // after the day of the update, which is no part of the reason
    ReportCell cell = chipCell(actionChip(view, action), joinedLines(smalls, u" · "_s));
    cell.text = joinedLines({cell.text, text}, u"\n"_s);
    return cell;
}

} // namespace boardplan

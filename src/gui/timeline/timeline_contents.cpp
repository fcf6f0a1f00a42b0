#include "gui/timeline/timeline_contents.h"

#include "gui/timeline/timeline_model.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString contentsText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

FigureCell wordsCell(const QString& text, CellTone tone = CellTone::Plain)
{
    FigureCell cell;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

FigureCell dateCell(const QDate& date, bool isLate)
{
    return date.isValid() ? wordsCell(displayDate(date), isLate ? CellTone::Bad : CellTone::Plain)
                          : wordsCell(u"–"_s, CellTone::Muted);
}

// Complete work has no date to come.
FigureCell dueCell(const TimelineRow& row)
{
    FigureCell cell = dateCell(row.deadline.due, row.deadline.overdueDays > 0);
    if (row.isComplete) {
        cell.tone = CellTone::Muted;
    }
    if (row.deadline.movedDays != 0 && row.deadline.due.isValid()) {
        cell.text += u'\n' + contentsText("first %1").arg(displayDate(row.deadline.publishedDue));
    }
    return cell;
}

FigureCell flagsCell(const TimelineRow& row)
{
    QStringList words;
    if (!row.state.isEmpty()) {
        words.append(row.state);
    }
    for (const Flag& flag : row.flags) {
        words.append(flag.text);
    }
    return wordsCell(words.join(u", "_s));
}

FigureCell ratingCell(const TimelineRow& row)
{
    FigureCell cell;
    cell.chips = {Chip{row.rating, {}}};
    return cell;
}

FigureRow timelineTableRow(const TimelineRow& row, const QDate& today)
{
    const bool isReportLate = row.deadline.nextReport.isValid() && row.deadline.nextReport < today;
    return {Node::of(NodeKind::Action, row.action),
        {wordsCell(row.label), wordsCell(row.text.simplified()), wordsCell(row.leads.join(u", "_s).simplified()),
            wordsCell(row.timescale.simplified()), dueCell(row), dateCell(row.deadline.nextReport, isReportLate),
            flagsCell(row), ratingCell(row)}};
}

FigureCell countCell(int count, CellTone tone = CellTone::Plain)
{
    return count == 0 ? wordsCell(u"–"_s, CellTone::Muted) : wordsCell(QString::number(count), tone);
}

FigureRow loadRow(const LeadLoadRow& row, bool hasLater)
{
    FigureRow result{row.lead.isNull() ? Node{} : Node::of(NodeKind::Lead, row.lead),
        {wordsCell(row.name), countCell(row.overdue, CellTone::Bad)}};
    for (const int count : row.quarters) {
        result.cells.push_back(countCell(count));
    }
    if (hasLater) {
        result.cells.push_back(countCell(row.later));
    }
    result.cells.push_back(countCell(row.noDate));
    result.cells.push_back(countCell(row.total));
    return result;
}

} // namespace

FigureTableContents timelineTable(const Timeline& timeline)
{
    FigureTableContents table;
    table.columns = {{contentsText("Ref"), FigureWidth::Content}, {contentsText("Action"), FigureWidth::Text},
        {contentsText("Lead"), FigureWidth::Text}, {contentsText("Timescale"), FigureWidth::Text},
        {contentsText("Due"), FigureWidth::Content}, {contentsText("Next report"), FigureWidth::Content},
        {contentsText("State and flags"), FigureWidth::Text}, {contentsText("Rating"), FigureWidth::Content}};
    for (const TimelineGroup& group : timeline.groups) {
        for (const TimelineRow& row : group.rows) {
            table.rows.push_back(timelineTableRow(row, timeline.today));
        }
    }
    return table;
}

FigureTableContents leadLoadTable(const LeadLoad& load)
{
    FigureTableContents table;
    table.columns = {{contentsText("Lead"), FigureWidth::Text}, {contentsText("Overdue"), FigureWidth::Content}};
    for (const TimelineColumn& quarter : load.quarters) {
        table.columns.push_back({quarter.name, FigureWidth::Content});
    }
    if (load.hasLater()) {
        table.columns.push_back({contentsText("Later"), FigureWidth::Content});
    }
    table.columns.push_back({contentsText("No date"), FigureWidth::Content});
    table.columns.push_back({contentsText("Total"), FigureWidth::Content});
    for (const LeadLoadRow& row : load.rows) {
        table.rows.push_back(loadRow(row, load.hasLater()));
    }
    if (!load.rows.empty()) {
        table.rows.push_back(loadRow(load.all, load.hasLater()));
    }
    return table;
}

} // namespace boardplan

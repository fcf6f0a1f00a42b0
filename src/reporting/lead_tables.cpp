#include "reporting/lead_tables.h"

#include "reporting/report_parts.h"
#include "reporting/silent_columns.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString leadTableText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString leadName(const View& view, const ReportOptions& options)
{
    return view.book().find(options.lead)->name.simplified();
}

// The rating with the last update below it: one column less leaves room to write in.
ReportCell ratedUpdateCell(const View& view, const ReportOptions& options, const LeadRows& rows, const Action& action)
{
    const auto updates = rows.updates(action.id, 1);
    const Chip chip = actionChip(view, action);
    const bool isSaid = chip.rating && !updates.empty() && updates.front().rating == chip.rating->key;
    const ReportCell update = updates.empty() ? textCell(leadTableText("No update yet."))
                                              : rows.updateCell(action, updates.front(), !isSaid);
    QStringList notes{update.small, stateNote(action, options.isPublic)};
    notes.removeAll(QString{});
    ReportCell cell = chipCell(chip, notes.join(u" · "_s));
    cell.text += u'\n' + update.text;
    return cell;
}

// "Rating now: R, A, G or B"; without the letters where plans differ.
QString ratingHeading(const View& view, const LeadRows& rows)
{
    std::vector<QStringList> letters;
    for (const PlanId id : rows.plans()) {
        QStringList own;
        for (const Rating& rating : ratingsBySeverity(view.book().find(id)->ratingScheme)) {
            own << rating.letter;
        }
        if (std::find(letters.begin(), letters.end(), own) == letters.end()) {
            letters.push_back(own);
        }
    }
    if (letters.size() != 1 || letters.front().size() < 2) {
        return leadTableText("Rating now");
    }
    const QString last = letters.front().takeLast();
    return leadTableText("Rating now: %1 or %2").arg(letters.front().join(u", "_s), last);
}

} // namespace

ReportTable updatesTable(const View& view, const ReportOptions& options, const LeadRows& rows)
{
    ReportTable table;
    table.caption =
        leadTableText("Actions of %1 with their last two updates").arg(leadName(view, options));
    table.columns = {{leadTableText("Ref"), 1, true},
                     {actionWord(view.book(), rows.plans()), 1.2, false},
                     {leadTableText("Timescale"), 0.9, false},
                     {leadTableText("Rating"), 0.8, false},
                     {leadTableText("Last update"), 1.3, false},
                     {leadTableText("The one before"), 1.1, false}};
    rows.fill(table, [&](const LeadAction& one) {
        const Action& action = *view.book().find(one.action);
        QStringList notes{sinceNote(view, action, options.past), stateNote(action, options.isPublic)};
        notes.removeAll(QString{});
        ReportRow row{{rows.refCell(one), textCell(action.text.trimmed()), rows.timescaleCell(action),
                       chipCell(actionChip(view, action), notes.join(u" · "_s))}};
        const auto updates = rows.updates(one.action, 2);
        for (std::size_t i = 0; i < 2; ++i) {
            row.cells.push_back(i < updates.size() ? rows.updateCell(action, updates[i])
                                                   : cellOrDash({}));
        }
        return row;
    });
    leaveOutSilentColumns(table, 4);
    return table;
}

ReportTable formTable(const View& view, const ReportOptions& options, const LeadRows& rows)
{
    ReportTable table;
    table.caption =
        leadTableText("Open actions of %1, to be filled in").arg(leadName(view, options));
    table.isForm = true;
    table.columns = {{leadTableText("Ref"), 1, true},
                     {actionWord(view.book(), rows.plans()), 1.2, false},
                     {leadTableText("Timescale"), 0.8, false},
                     {leadTableText("Rating and last update"), 1.3, false},
                     {leadTableText("This meeting: what happened"), 1.5, false},
                     {leadTableText("What next"), 1.2, false},
                     {ratingHeading(view, rows), 1, true}};
    rows.fill(table, [&](const LeadAction& one) {
        const Action& action = *view.book().find(one.action);
        ReportRow row{{rows.refCell(one), textCell(action.text.trimmed()), rows.timescaleCell(action),
                       ratedUpdateCell(view, options, rows, action)}};
        row.cells.insert(row.cells.end(), 3, textCell({}));
        return row;
    });
    return table;
}

} // namespace boardplan

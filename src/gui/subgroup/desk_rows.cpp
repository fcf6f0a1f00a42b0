#include "gui/subgroup/desk_rows.h"

#include "gui/overview/overview_figures.h"
#include "gui/setup/lead_words.h"

#include <boardplan/base/with_capital.h>
#include <boardplan/domain/flags.h>
#include <boardplan/reporting/node_figures.h>

#include <QCoreApplication>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString deskRowText(const char* text)
{
    return QCoreApplication::translate("boardplan::SubgroupView", text);
}

DeskRow headingRow(DeskHeap heap, int count)
{
    DeskRow row;
    row.kind = DeskRow::Kind::Heading;
    row.heap = heap;
    row.text = deskHeapWords(heap);
    row.label = QString::number(count);
    row.spoken = u"%1: %2"_s.arg(row.text, row.label);
    return row;
}

DeskRow nothingAwaitedRow(const SubgroupDesk& desk)
{
    DeskRow row;
    row.heap = DeskHeap::NeedsUpdate;
    row.text = desk.nextMeeting.isValid()
                   ? deskRowText("Nothing more is asked of you before the board meeting on %1.")
                         .arg(displayDate(desk.nextMeeting))
                   : deskRowText("Nothing is asked of you today.");
    row.spoken = row.text;
    return row;
}

QString spokenRow(const DeskRow& row, const QString& rating)
{
    QString spoken = deskRowText("%1: %2 %3.").arg(deskHeapWords(row.heap), row.label, row.text.simplified());
    spoken += deskRowText(" Rating: %1, %2.").arg(rating.toLower(), row.reasons);
    if (!row.plan.isEmpty()) {
        spoken += u" %1."_s.arg(row.plan);
    }
    return row.isBegun ? spoken + deskRowText(" Update not yet recorded.") : spoken;
}

DeskRow deskActionRow(const View& view, const DeskItem& item, PlanId usual, bool isBegun)
{
    const Action& action = *view.book().find(item.action);
    DeskRow row;
    row.kind = DeskRow::Kind::Action;
    row.heap = item.heap;
    row.action = item.action;
    row.label = view.label(item.action);
    row.text = action.text;
    if (const Plan* const plan = view.book().find(item.plan); item.plan != usual && plan != nullptr) {
        row.plan = plan->title;
    }
    row.why = item.heap == DeskHeap::Fine ? item.reasons.join(u" · "_s) : item.reasons.value(0);
    row.reasons = item.reasons.join(u", "_s);
    row.isPressing = item.heap == DeskHeap::NeedsUpdate && view.flagSet(item.action).has(FlagKind::Overdue);
    row.isBegun = isBegun;
    row.chip = actionChip(view, action);
    row.spoken = spokenRow(row, row.chip.text());
    return row;
}

} // namespace

std::vector<DeskRow> deskRows(const View& view, const SubgroupDesk& desk, const IsBegun& isBegun)
{
    std::vector<DeskRow> rows;
    if (desk.items.empty()) {
        return rows;
    }
    for (const DeskHeap heap : {DeskHeap::NeedsUpdate, DeskHeap::NeedsDecision, DeskHeap::Fine}) {
        const int count = desk.count(heap);
        if (count == 0 && heap != DeskHeap::NeedsUpdate) {
            continue;
        }
        rows.push_back(headingRow(heap, count));
        if (count == 0) {
            rows.push_back(nothingAwaitedRow(desk));
        }
        for (const DeskItem& item : desk.items) {
            if (item.heap == heap) {
                const bool begun = isBegun && isBegun(item.action);
                rows.push_back(deskActionRow(view, item, desk.items.front().plan, begun));
            }
        }
    }
    return rows;
}

QString deskFacts(const SubgroupDesk& desk, const QDate& today)
{
    static constexpr std::array words{"", "", "two", "three", "four", "five", "six", "seven", "eight", "nine"};
    QStringList facts{actionCountWords(static_cast<int>(desk.items.size()))};
    if (desk.plans > 1) {
        const auto plans = static_cast<std::size_t>(desk.plans);
        const QString count = plans < words.size() ? deskRowText(words[plans]) : QString::number(desk.plans);
        facts.front() += deskRowText(" in %1 plans").arg(count);
    }
    if (desk.lastMeeting.isValid()) {
        facts.append(deskRowText("last meeting %1").arg(shortDate(desk.lastMeeting, today)));
    }
    if (desk.nextMeeting.isValid()) {
        facts.append(deskRowText("next %1").arg(shortDate(desk.nextMeeting, today)));
    }
    return facts.join(u" · "_s);
}

} // namespace boardplan

#include "reporting/lead_rows.h"

#include "reporting/asks.h"
#include "reporting/report_choice.h"
#include "reporting/report_parts.h"

#include <boardplan/domain/asks.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString rowText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// The newer first; of one day the one recorded later.
bool isNewer(const Update& one, const Update& other)
{
    const QDate first = effectiveDay(one);
    const QDate second = effectiveDay(other);
    return first != second ? first > second : one.sequence > other.sequence;
}

void addOnce(std::vector<Update>& updates, const std::optional<Update>& update)
{
    const bool isNew =
        update && std::none_of(updates.begin(), updates.end(),
                               [&](const Update& known) { return known.id == update->id; });
    if (isNew) {
        updates.push_back(*update);
    }
}

QString askedLine(const View& view, const Action& action, const Update& update, bool isPublic)
{
    const QString clause = askClause(update.ask);
    const Ask open = askOf(view, action, isPublic);
    const bool isHidden = isPublic && open.clause.isEmpty();
    if (clause.isEmpty() || isHidden) {
        return {};
    }
    return isTheBoard(update.askOf)
               ? rowText("The board is asked to %1").arg(clause)
               : rowText("%1 is asked to %2").arg(update.askOf.simplified(), clause);
}

} // namespace

LeadRows::LeadRows(const View& view, const ReportOptions& options, bool isOpenOnly)
    : m_view{view}
    , m_options{options}
{
    std::vector<LeadAction> all = actionsOfLead(view, options.lead);
    std::erase_if(
        all, [&](const LeadAction& one) { return isOpenOnly && !isOpenAction(view, one.action); });
    std::vector<ActionId> ids;
    for (const LeadAction& one : all) {
        ids.push_back(one.action);
    }
    m_note = choiceNote(view, ids, options);
    QHash<ActionId, const LeadAction*> byId;
    for (const LeadAction& one : all) {
        byId.insert(one.action, &one);
    }
    for (const ActionId id : chosenActions(view, ids, options)) {
        m_actions.push_back(*byId.value(id));
        m_ofPlan[view.book().planOf(*view.book().find(id))->id].push_back(m_actions.size() - 1);
    }
    m_plans = view.book().plans();
    std::erase_if(m_plans, [this](PlanId plan) { return !m_ofPlan.contains(plan); });
}

std::vector<ActionId> LeadRows::actions() const
{
    std::vector<ActionId> ids;
    for (const LeadAction& one : m_actions) {
        ids.push_back(one.action);
    }
    return ids;
}

void LeadRows::fill(ReportTable& table, const MakeRow& makeRow) const
{
    const bool isJoint = m_plans.size() > 1;
    if (m_options.sort != ReportSort::PlanOrder) {
        table.groups.emplace_back();
        for (const LeadAction& one : m_actions) {
            ReportRow row = makeRow(one);
            if (isJoint) {
                const Plan& plan = *m_view.book().planOf(*m_view.book().find(one.action));
                row.cells[1].small = planCalled(m_view.book(), plan);
            }
            table.groups.back().rows.push_back(std::move(row));
        }
        return;
    }
    if (isJoint) {
        table.groupNames << rowText("Plan");
    }
    table.groupNames << (isJoint || m_plans.empty()
                             ? rowText("Priority")
                             : priorityWord(*m_view.book().find(m_plans.front())));
    for (const PlanId plan : m_plans) {
        if (isJoint) {
            table.groups.push_back(
                {1, planCalled(m_view.book(), *m_view.book().find(plan)), std::nullopt, {}});
        }
        fillPlan(table, plan, isJoint ? 2 : 1, makeRow);
    }
}

void LeadRows::fillPlan(ReportTable& table, PlanId plan, int level, const MakeRow& makeRow) const
{
    const PlanBook& book = m_view.book();
    PriorityId last;
    for (const std::size_t at : m_ofPlan.value(plan)) {
        const LeadAction& one = m_actions[at];
        const Action& action = *book.find(one.action);
        if (action.priority != last) {
            last = action.priority;
            const auto [ref, title] = m_view.heading(Node::of(NodeKind::Priority, last));
            table.groups.push_back({level,
                                    levelHeading(priorityWord(*book.find(plan)), ref, title),
                                    std::nullopt,
                                    {}});
        }
        table.groups.back().rows.push_back(makeRow(one));
    }
}

ReportCell LeadRows::refCell(const LeadAction& one) const
{
    const QString label = m_view.label(one.action);
    switch (one.share) {
    case LeadShare::Contributes:
        return textCell(label, rowText("contributor"));
    case LeadShare::ThroughGroup:
        return textCell(
            label, rowText("through %1").arg(m_view.book().find(one.group)->name.simplified()));
    case LeadShare::Leads:
        break;
    }
    return textCell(label);
}

ReportCell LeadRows::timescaleCell(const Action& action) const
{
    const Deadline deadline = m_view.deadline(action.id);
    ReportCell cell = cellOrDash(timescaleText(m_view, action));
    QStringList notes;
    if (m_view.isComplete(action.id)) {
        return cell;
    }
    if (deadline.due.isValid() && cell.text != displayLongDate(deadline.due)) {
        notes << rowText("due %1").arg(displayDate(deadline.due));
    }
    if (deadline.nextReport.isValid()) {
        notes << (deadline.nextReport < m_view.day() ? rowText("report due since %1")
                                                     : rowText("next report %1"))
                     .arg(displayDate(deadline.nextReport));
    }
    notes << overdueNote(m_view, action);
    notes.removeAll(QString{});
    cell.small = notes.join(u" · "_s);
    return cell;
}

std::vector<Update> LeadRows::updates(ActionId action, std::size_t most) const
{
    std::vector<Update> found;
    if (m_options.past) {
        found = m_options.past(action);
        std::erase_if(found,
                      [this](const Update& update) { return effectiveDay(update) > m_view.day(); });
    } else {
        const Standing& standing = m_view.standing(action);
        for (const auto* update : {&standing.latest, &standing.rated, &standing.previous}) {
            addOnce(found, *update);
        }
    }
    std::sort(found.begin(), found.end(), isNewer);
    found.resize(std::min(found.size(), most));
    return found;
}

ReportCell LeadRows::updateCell(const Action& action, const Update& update, bool withRating) const
{
    QStringList lines{update.whatHappened.trimmed()};
    if (const QString next = update.whatNext.trimmed(); !next.isEmpty()) {
        lines << rowText("Next: %1").arg(next);
    }
    lines << askedLine(m_view, action, update, m_options.isPublic);
    if (!update.evidence.isEmpty() && !m_options.isPublic) {
        lines << rowText("Evidence: %1").arg(update.evidence.join(u", "_s));
    }
    lines.removeAll(QString{});
    QStringList facts{updateDay(update)};
    const Rating* said = m_view.book().schemeOf(action).said(update.rating);
    if (said != nullptr && withRating) {
        facts << said->word.toLower();
    }
    if (update.newDate.due.isValid()) {
        facts << rowText("new date %1").arg(displayDate(update.newDate.due));
    }
    return textCell(lines.join(u'\n'), facts.join(u" · "_s));
}

} // namespace boardplan

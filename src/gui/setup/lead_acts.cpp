#include "gui/setup/lead_acts.h"

#include "gui/inspector/inspector_page.h"
#include "gui/session.h"

#include <boardplan/document/lead_verbs.h>
#include <boardplan/domain/lead_names.h>

namespace boardplan {

namespace {

// The first lead that an edit brings in.
LeadId leadAdded(const Result<Edit>& edit)
{
    for (const AnyChange& change : edit ? edit.value().changes : std::vector<AnyChange>{}) {
        if (const auto* const lead = std::get_if<Change<Lead>>(&change);
            lead != nullptr && !lead->before) {
            return lead->after->id;
        }
    }
    return {};
}

} // namespace

LeadActs::LeadActs(Session& session, QObject* parent)
    : QObject{parent}
    , m_session{session}
{
}

const PlanBook& LeadActs::book() const
{
    return m_session.book();
}

bool LeadActs::isLocked() const
{
    return !m_session.lockedReason().isEmpty();
}

Status LeadActs::perform(const Result<Edit>& edit, const QString& what, LeadId shown)
{
    if (const std::optional<Error> refusal = tryPerform(m_session, edit)) {
        return *refusal;
    }
    Q_EMIT acted(what, shown);
    return done();
}

Result<std::vector<Update>> LeadActs::reportedBy(const std::vector<LeadId>& leads) const
{
    std::vector<Update> all;
    for (const LeadId lead : leads) {
        auto updates = m_session.document().updatesReportedBy(lead);
        if (!updates) {
            return updates.error();
        }
        all.insert(all.end(), updates.value().begin(), updates.value().end());
    }
    return all;
}

Status LeadActs::add(const QString& name)
{
    Lead lead;
    lead.name = name;
    lead.kind = guessLeadKind(name);
    const Result<Edit> edit = addLead(book(), lead);
    return perform(edit, tr("Added “%1”.").arg(name.simplified()), leadAdded(edit));
}

Status LeadActs::change(const Lead& lead)
{
    const std::optional<Error> refusal = tryPerform(m_session, changeLead(book(), lead));
    return refusal ? Status{*refusal} : boardplan::done();
}

Status LeadActs::merge(LeadId stays, const std::vector<LeadId>& others)
{
    const auto reported = reportedBy(others);
    if (!reported) {
        return reported.error();
    }
    const Lead* const lead = book().find(stays);
    const QString name = lead == nullptr ? QString{} : lead->name;
    const QString what =
        others.size() == 1 && book().find(others.front()) != nullptr
            ? tr("“%1” is now a spelling of “%2”.").arg(book().find(others.front())->name, name)
            : tr("Merged %1 leads into “%2”.").arg(others.size() + 1).arg(name);
    return perform(mergeLeads(book(), stays, others, reported.value()), what, stays);
}

Status LeadActs::split(LeadId lead, const QStringList& names)
{
    const auto reported = reportedBy({lead});
    if (!reported) {
        return reported.error();
    }
    const Lead* const known = book().find(lead);
    const QString what = tr("Split “%1”.").arg(known == nullptr ? QString{} : known->name);
    const Result<Edit> edit = splitLead(book(), lead, names, reported.value());
    const LeadId added = leadAdded(edit);
    return perform(edit, what, added.isNull() ? LeadIndex{book()}.find(names.value(0)) : added);
}

Status LeadActs::give(LeadId from, LeadId to, const QDate& day, PlanId plan)
{
    const bool isToday = day == m_session.document().today();
    const Result<View> then =
        isToday ? Result<View>{View{book(), day}} : m_session.document().viewAsAt(day);
    if (!then) {
        return then.error();
    }
    const Result<Edit> edit = giveOpenActions(then.value(), from, to, plan);
    const auto count = edit ? edit.value().changes.size() : 0;
    const Lead* const taker = book().find(to);
    const QString what =
        (count == 1 ? tr("Gave %1 open action to “%2”.") : tr("Gave %1 open actions to “%2”."))
            .arg(count)
            .arg(taker == nullptr ? QString{} : taker->name);
    return perform(edit, what, to);
}

Status LeadActs::remove(LeadId lead)
{
    const auto reported = reportedBy({lead});
    if (!reported) {
        return reported.error();
    }
    const Lead* const known = book().find(lead);
    const QString what = tr("Removed “%1”.").arg(known == nullptr ? QString{} : known->name);
    return perform(removeLead(book(), lead, reported.value()), what, {});
}

Status LeadActs::keepApart(LeadId one, LeadId other)
{
    const auto nameOf = [this](LeadId id) {
        return book().find(id) == nullptr ? QString{} : book().find(id)->name;
    };
    const QString what = tr("“%1” and “%2” are two leads.").arg(nameOf(one), nameOf(other));
    return perform(keepLeadsApart(book(), one, other), what, {});
}

int LeadActs::reported(LeadId lead) const
{
    const auto updates = reportedBy({lead});
    return updates ? static_cast<int>(updates.value().size()) : 0;
}

QString LeadActs::whyNotRemoved(LeadId lead) const
{
    const auto reported = reportedBy({lead});
    if (!reported) {
        return reported.error().what;
    }
    const Result<Edit> edit = removeLead(book(), lead, reported.value());
    return edit ? QString{} : edit.error().what;
}

} // namespace boardplan

// What a document has the store read or copy: none of it changes anything.

#include "document/document_data.h"

#include <algorithm>

namespace boardplan {

Result<std::vector<Update>> Document::updatesOf(ActionId action) const
{
    auto updates = d->store->updatesOf(action);
    if (updates) {
        std::reverse(updates.value().begin(), updates.value().end());
    }
    return updates;
}

Result<std::vector<Update>> Document::updatesReportedBy(LeadId lead) const
{
    return d->store->updatesReportedBy(lead);
}

Result<History> Document::historyOf(PlanId plan) const
{
    return d->store->historyOf(plan);
}

Result<std::vector<JournalEntry>> Document::removedUpdatesOf(ActionId action) const
{
    return d->store->removedUpdatesOf(action);
}

Result<std::vector<JournalEntry>> Document::journalOf(const QUuid& entity) const
{
    return d->store->journalOf(entity);
}

Result<std::vector<JournalEntry>> Document::journal() const
{
    return d->store->journal();
}

Result<std::vector<Frozen>> Document::frozenOf(MeetingId meeting) const
{
    return d->store->frozenOf(meeting);
}

Result<std::vector<Frozen>> Document::frozenOf(const std::vector<MeetingId>& meetings, const Node& node) const
{
    return d->store->frozenOf(meetings, std::vector{node});
}

Result<VerifyReport> Document::verify() const
{
    return d->store->verify();
}

Result<QString> Document::backup(const QString& folder) const
{
    return d->store->backup(folder, d->clock());
}

Status Document::saveCopy(const QString& path) const
{
    return d->store->saveCopy(path);
}

Result<QByteArray> Document::dump() const
{
    return d->store->dump();
}

} // namespace boardplan

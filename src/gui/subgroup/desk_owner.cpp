#include "gui/subgroup/desk_owner.h"

#include "gui/frame/settings.h"
#include "gui/setup/lead_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownersKept = 20;

QStringList keptOwners(const Settings& settings)
{
    QStringList kept;
    for (const QJsonValue value : QJsonDocument::fromJson(settings.layout(u"subgroup"_s)).array()) {
        kept.append(value.toString());
    }
    return kept;
}

} // namespace

LeadId rememberedOwner(const Settings* settings, const PlanBook& book)
{
    if (settings == nullptr) {
        return {};
    }
    for (const QString& kept : keptOwners(*settings)) {
        const LeadId lead{QUuid::fromString(kept)};
        if (book.find(lead) != nullptr) {
            return lead;
        }
    }
    return {};
}

void rememberOwner(Settings* settings, LeadId lead)
{
    if (settings == nullptr) {
        return;
    }
    QStringList kept = keptOwners(*settings);
    const QString key = lead.value.toString(QUuid::WithoutBraces);
    kept.removeAll(key);
    kept.prepend(key);
    const QJsonArray array = QJsonArray::fromStringList(kept.mid(0, ownersKept));
    settings->setLayout(u"subgroup"_s, QJsonDocument{array}.toJson(QJsonDocument::Compact));
}

std::vector<DeskOwner> ownersByName(const PlanBook& book, std::vector<DeskOwner> owners)
{
    for (auto first = owners.begin(); first != owners.end();) {
        const LeadKind kind = book.find(first->lead)->kind;
        const auto last = std::find_if(
            first, owners.end(), [&](const DeskOwner& owner) { return book.find(owner.lead)->kind != kind; });
        std::sort(first, last, [&book](const DeskOwner& one, const DeskOwner& other) {
            return book.find(one.lead)->name.compare(book.find(other.lead)->name, Qt::CaseInsensitive) < 0;
        });
        first = last;
    }
    return owners;
}

std::vector<FinderEntry> ownerEntries(const PlanBook& book, const std::vector<DeskOwner>& owners)
{
    std::vector<FinderEntry> entries;
    for (const DeskOwner& owner : owners) {
        const Lead& lead = *book.find(owner.lead);
        FinderEntry entry;
        entry.text = lead.name.simplified();
        entry.detail = u"%1 · %2"_s.arg(leadKindWord(lead.kind), actionCountWords(owner.actions));
        entry.keywords = lead.aliases.join(u' ');
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace boardplan

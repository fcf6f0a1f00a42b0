#include <boardplan/document/verbs.h>

#include "document/verb_support.h"

namespace boardplan {

namespace {

// An error where another of the kind bears the name, or where there is none.
std::optional<Error> refusedName(const PlanBook& book, const QString& kind, const QString& name,
                                 SavedId own)
{
    if (name.isEmpty()) {
        return refusal("BP-DOC-080", verbText("What is saved needs a name."),
                       verbText("Give it a name."));
    }
    for (const Saved& other : book.table<Saved>().rows()) {
        if (other.kind == kind && other.id != own &&
            other.name.compare(name, Qt::CaseInsensitive) == 0) {
            return refusal("BP-DOC-081", verbText("“%1” is saved already.").arg(other.name),
                           verbText("Give it another name, or remove the other first."));
        }
    }
    return std::nullopt;
}

Error notSaved()
{
    return notInPlan("What was saved is not in this file.");
}

} // namespace

Result<Edit> addSaved(const PlanBook& book, const QString& kind, const QString& name,
                      const QJsonObject& value)
{
    const Saved saved{SavedId::create(), kind, name.simplified(), value};
    if (auto refused = refusedName(book, kind, saved.name, saved.id)) {
        return *std::move(refused);
    }
    return Edit{verbText("Save “%1”").arg(saved.name), {}, {inserted(saved)}};
}

Result<Edit> renameSaved(const PlanBook& book, SavedId id, const QString& name)
{
    const Saved* before = book.find(id);
    if (before == nullptr) {
        return notSaved();
    }
    Saved after = *before;
    after.name = name.simplified();
    if (auto refused = refusedName(book, after.kind, after.name, id)) {
        return *std::move(refused);
    }
    return replacement(verbText("Rename “%1”").arg(before->name), *before, after);
}

Result<Edit> removeSaved(const PlanBook& book, SavedId id)
{
    const Saved* before = book.find(id);
    if (before == nullptr) {
        return notSaved();
    }
    return Edit{verbText("Remove “%1”").arg(before->name), {}, {removed(*before)}};
}

} // namespace boardplan

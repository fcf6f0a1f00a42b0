#include <boardplan/document/section_verbs.h>

#include "document/sibling_places.h"
#include "document/verb_support.h"

namespace boardplan {

namespace {

bool hasText(const Block& block)
{
    return std::any_of(block.items.begin(), block.items.end(),
                       [](const QString& item) { return !item.trimmed().isEmpty(); });
}

// Cells may be empty, for they hold a place; paragraphs and entries of a list may not.
std::vector<Block> keptBlocks(const std::vector<Block>& blocks)
{
    std::vector<Block> kept;
    for (Block block : blocks) {
        for (QString& item : block.items) {
            item = plainText(item);
        }
        if (block.kind != BlockKind::Table) {
            block.items.removeAll(QString{});
        }
        if (hasText(block)) {
            kept.push_back(std::move(block));
        }
    }
    return kept;
}

Error notASection()
{
    return notInPlan("The section is not in this file.");
}

} // namespace

Result<Edit> addSection(const PlanBook& book, PlanId plan, SectionId after, const QString& heading)
{
    if (book.find(plan) == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    Section section;
    section.id = SectionId::create();
    section.plan = plan;
    section.heading = plainText(heading);
    if (section.heading.isEmpty()) {
        return refusal("BP-DOC-110", verbText("A new section needs a heading."), verbText("Write what it is about."));
    }
    const std::vector<SectionId>& siblings = book.sectionsOf(plan);
    const auto before = std::find(siblings.begin(), siblings.end(), after);
    const auto at = before == siblings.end() ? siblings.size() : static_cast<std::size_t>(before - siblings.begin()) + 1;
    const SiblingPlaces<SectionId> places = placesAmong(book, siblings, at, 1);
    section.position = places.positions.front();
    Edit edit{verbText("Add section “%1”").arg(section.calledName()), {}, shifts(book, places)};
    edit.changes.push_back(inserted(section));
    return edit;
}

Result<Edit> changeSection(const PlanBook& book, const Section& changed)
{
    const Section* const before = book.find(changed.id);
    if (before == nullptr) {
        return notASection();
    }
    Section after = *before;
    after.heading = plainText(changed.heading);
    after.blocks = keptBlocks(changed.blocks);
    if (after.heading.isEmpty() && after.blocks.empty()) {
        return refusal("BP-DOC-111", verbText("A section needs a heading or text."),
                       verbText("Remove the section if it is not wanted."));
    }
    return replacement(verbText("Change section “%1”").arg(after.calledName()), *before, after);
}

Result<Edit> removeSection(const PlanBook& book, SectionId id)
{
    const Section* const section = book.find(id);
    if (section == nullptr) {
        return notASection();
    }
    return Edit{verbText("Remove section “%1”").arg(section->calledName()), {}, {removed(*section)}};
}

Result<Edit> moveSection(const PlanBook& book, SectionId id, int by)
{
    const Section* const section = book.find(id);
    if (section == nullptr) {
        return notASection();
    }
    return Edit{verbText("Move section “%1”").arg(section->calledName()), {},
                movedBy(book, book.sectionsOf(section->plan), *section, by)};
}

} // namespace boardplan

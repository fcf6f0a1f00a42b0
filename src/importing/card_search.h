#pragma once

#include "importing/card_labels.h"

#include <boardplan/importing/amendments.h>

namespace boardplan {

// One action with its labels, in their order.
struct Card {
    std::vector<LabelledText> texts;
    std::vector<std::size_t> blocks;
    Sourced title{};        // the line above, which is the action where no label is
    std::size_t titleBlock = 0;
    bool isTitled = false; // it is

    bool has(CellField field) const;
    bool bears(const QString& label) const;
    bool saysWhoOrWhen() const { return has(CellField::Lead) || has(CellField::Timescale); }
    bool isAction() const { return has(CellField::Action) && texts.size() > 1; }
};

// A card, or a row that heads those below it.
struct CardEntry {
    std::size_t block = 0; // where it begins
    Card card;
    SourceRow heading;
    std::vector<Place> headingPlaces{}; // of its other cells
};

// What may be cards in a document, and headings among the rows of their tables, in order. Whether they are actions is not
// asked yet.
std::vector<CardEntry> findCards(const SourceDocument& document, const Amendments& amendments);

} // namespace boardplan

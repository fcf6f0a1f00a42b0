#pragma once

#include "importing/table_finder.h"

#include <optional>

namespace boardplan {

// A key of ratings printed in the document, as a scheme.
struct FoundKey {
    RatingScheme scheme;
    std::vector<Place> places;
    std::vector<std::size_t> blocks;
};

// A table, or lines one below the other, of which most begin with a colour and say what it means, or one line of several.
std::optional<FoundKey> findRatingKey(const SourceDocument& document);

// The rating that a word or letter names ("Amber", "G", "Green – on track"), by the key of its scheme; empty: none.
QString ratingKeyOf(const QString& text);

// The scheme of a plan that prints no key: RAG where its headings say only that
// and no cell says blue, else BRAG.
RatingScheme schemeOfHeadings(const std::vector<TableRun>& runs);

} // namespace boardplan

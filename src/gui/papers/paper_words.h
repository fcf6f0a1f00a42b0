#pragma once

#include <QString>

namespace boardplan {

// What the window calls the papers, their sections and orders.

// "RAG summary", "Update form"; the kind itself where it is unknown.
QString paperTitle(const QString& kind);
// For whom a paper is and what it tells, in one sentence.
QString paperPurpose(const QString& kind);
// "What the board is asked", "Key".
QString sectionTitle(const QString& section);

} // namespace boardplan

#pragma once

#include <boardplan/domain/plan.h>

#include <vector>

class QTextDocument;

namespace boardplan {

// Front matter as text to read and to write in: paragraphs, lists and tables of a text document. Text is taken as it
// is, never as markup; a line break within an item, a bullet or a cell stays one.
void showBlocks(QTextDocument& document, const std::vector<Block>& blocks);
// The document's text as blocks: one for each paragraph, list and table that has text. Of blocks whose items all have
// text, shown in an empty document, exactly those blocks; a table's rows are filled up.
std::vector<Block> blocksOf(const QTextDocument& document);

} // namespace boardplan

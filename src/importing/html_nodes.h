#pragma once

#include <QString>
#include <gumbo.h>
#include <vector>

namespace boardplan {

// What an element does to the text around it.
enum class HtmlRole { Inline, Block, Heading, ListItem, LineBreak, Table, Skipped };

HtmlRole htmlRole(const GumboNode& element);
int headingLevel(const GumboNode& element); // 1 to 6

std::vector<const GumboNode*> childrenOf(const GumboNode& node);
// "": it has no such attribute.
QString attributeOf(const GumboNode& element, const char* name);
// A number of at least 1, at most `most`.
int spanOf(const GumboNode& cell, const char* name, int most);
// "#rrggbb" by bgcolor or style; empty: none.
QString fillOf(const GumboNode& cell);

// Text of a text node, tidied, with its white space as one space; of other nodes empty.
QString ownText(const GumboNode& node);
// All text below a node: blocks on lines of their own, items of lists with a bullet.
QString textBelow(const GumboNode& node);
// The rows of a table, those of tables inside its cells left out; and the cells of a row.
std::vector<const GumboNode*> rowsOf(const GumboNode& table);
std::vector<const GumboNode*> cellsOf(const GumboNode& row);

} // namespace boardplan

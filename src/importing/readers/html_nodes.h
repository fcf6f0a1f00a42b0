#pragma once

#include <QString>
#include <QStringList>
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

// Text of a text node, tidied, with its white space as one space; of other nodes empty.
QString ownText(const GumboNode& node);
// The number or letter that Word puts before an item of a list, its bullets of any font as one; of other nodes empty.
QString wordListMark(const GumboNode& node);
// All text below a node: blocks on lines of their own, items of lists with a bullet.
QString textBelow(const GumboNode& node);
// The comments of spreadsheet cells below a node, which are no part of its text.
QStringList commentsBelow(const GumboNode& node);
// The rows of a table, those of tables inside its cells left out; and the cells of a row.
std::vector<const GumboNode*> rowsOf(const GumboNode& table);
std::vector<const GumboNode*> cellsOf(const GumboNode& row);
// Whether a table only arranges a page: one cell in each row, and a table in one of them.
bool isLayout(const GumboNode& table);

} // namespace boardplan

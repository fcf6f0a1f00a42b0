#pragma once

#include <QString>
#include <QStringList>

namespace boardplan {

// The text of a list item without its bullet or dash; other text as it is.
QString withoutBullet(const QString& line);
// Whether the text is nothing but bullets, dashes or other marks: no letter, no digit.
bool isMark(const QString& text);
// Whether the text is a ditto mark, in whatever spelling a scan made of it: two marks of one or two
// characters that are the same or end alike ("u u", "£6 €6", "11 11"), a quotation mark, "ditto", "as above".
bool isDitto(const QString& text);

// The items of a cell: one per line and per bullet. Text without either is one item; bullets of another shape below
// "… including:" are lines of that item.
QStringList listItems(const QString& cell);

} // namespace boardplan

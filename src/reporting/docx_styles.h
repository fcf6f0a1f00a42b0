#pragma once

#include <QByteArray>

namespace boardplan {

// Parts of a .docx that are the same for every report: styles, the type's substitutes and what the program is told of
// the file; and lists, of bullets and as many numbered ones as the report has, each of which begins at 1.
QByteArray docxStyles();
QByteArray docxNumbering(int numberedLists);
int docxListId(int numberedList); // from 1
QByteArray docxFonts();
QByteArray docxSettings();

} // namespace boardplan

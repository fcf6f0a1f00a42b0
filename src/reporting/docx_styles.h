#pragma once

#include <QByteArray>

namespace boardplan {

// Parts of a .docx that are the same for every report: styles, one list of bullets, the type's
// substitutes and what the program is told of the file.
QByteArray docxStyles();
QByteArray docxNumbering();
QByteArray docxFonts();
QByteArray docxSettings();

} // namespace boardplan

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace boardplan::test {

// Poppler's programs as a second opinion on our PDFs; tests that ask for one are skipped where it
// is missing.
bool hasPoppler();
inline constexpr const char* noPoppler = "poppler-utils is not on this machine";

// The text of every page, words in reading order, spaces folded to one.
QStringList pageTexts(const QByteArray& pdf);
// What pdfinfo and pdffonts say.
QString pdfInfo(const QByteArray& pdf);
QString pdfFonts(const QByteArray& pdf);

} // namespace boardplan::test

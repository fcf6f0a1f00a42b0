#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace boardplan {

// How LibreOffice is run to turn one file into a PDF, in a folder of its own.

// The names in that folder.
inline constexpr auto officeSource = u"paper.odt";
inline constexpr auto officeResult = u"out/paper.pdf";

QStringList officeArguments(const QString& folder);
// Where programs are, a language, and a home in that folder; nothing else of ours.
QProcessEnvironment officeEnvironment(const QString& folder);
// Its profile, with macros off; false where it cannot be written.
bool writeOfficeProfile(const QString& folder);

} // namespace boardplan

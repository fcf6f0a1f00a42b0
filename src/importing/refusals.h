#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/source_document.h>

#include <QString>

namespace boardplan {

// Every refusal of the importing layer, each with its code, what is wrong, and what to do.
Error refuseKind(const QString& code, const QString& fileName, const QString& isA, const QString& todo);
Error refuseEmpty(const QString& fileName);                                       // BP-IMP-006
Error refuseTooLarge(const QString& fileName, qsizetype bytes, qsizetype limit);  // BP-IMP-007
Error refuseBinary(const QString& fileName, qsizetype offset);                    // BP-IMP-008
Error refuseOverLimit(const QString& code, const QString& fileName, const Place& place, const QString& what);
// A document that is damaged, or built to do harm: `todo` and the library's own words.
Error refuseDocument(const QString& code, const QString& what, const QString& todo, const QString& details = {});
Error refusePassword(const QString& fileName);                                    // BP-IMP-061
Error refuseUnknownFormat(const QString& format, const QStringList& known);       // BP-IMP-013
Error refuseCancelled(const QString& fileName);                                   // BP-IMP-015
Error refuseNoAction(const QString& fileName);                                    // BP-IMP-016
Error refuseNoBoard();                                                            // BP-IMP-017

} // namespace boardplan

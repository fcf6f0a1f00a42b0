#pragma once

#include <QString>
#include <QStringList>

namespace boardplan {

// The words of resources/words/<name>.txt, one entry per line as written there; blank lines and
// lines that begin with "#" are left out. Read once per program run; safe to call from several
// threads. A list that does not exist is a bug and asserted.
QStringList wordList(const QString& name);

} // namespace boardplan

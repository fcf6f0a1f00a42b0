#pragma once

#include <QByteArray>
#include <QString>

namespace boardplan {

// What a file that is no SQLite database seems to be, to name it to the person: "an Excel
// workbook".
struct ForeignType {
    QString name;
    bool canBeImported = false;
};

// From its first and its last bytes.
ForeignType foreignType(const QByteArray& head, const QByteArray& tail);

} // namespace boardplan

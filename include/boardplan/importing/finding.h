#pragma once

#include <boardplan/importing/place.h>

#include <QString>
#include <QStringList>

namespace boardplan {

enum class FindingSeverity { Note, Warning, Error };

// Something a person should know about the import. `code` is stable ("BP-IMP-014"), each provoked by a test.
struct Finding {
    QString code;
    FindingSeverity severity = FindingSeverity::Note;
    QString place;
    QString text;
    Place at{};          // line 0: of no place
    QStringList about{}; // what the text quotes, for whoever acts on it

    bool operator==(const Finding&) const = default;
};

} // namespace boardplan

#pragma once

#include <QString>

namespace boardplan {

enum class FindingSeverity { Note, Warning, Error };

// Something a person should know about the import. `code` is stable ("BP-IMP-014"), each provoked by a test.
struct Finding {
    QString code;
    FindingSeverity severity = FindingSeverity::Note;
    QString place;
    QString text;

    bool operator==(const Finding&) const = default;
};

} // namespace boardplan

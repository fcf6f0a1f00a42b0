#pragma once

#include <QColor>
#include <QString>

namespace boardplan {

// What became of a cell of an imported document.
enum class ImportField {
    NotPlaced,
    Title,
    FrontMatter,
    Key,
    Priority,
    Objective,
    Action,
    Lead,
    Timescale,
    Measure,
    Update
};

// "action", "lead", "not placed".
QString importFieldName(ImportField field);
// A quiet background that tells the fields apart in the theme in use; invalid for what is not
// placed, which is underlined instead.
QColor importFieldTint(ImportField field);

} // namespace boardplan

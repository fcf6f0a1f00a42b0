#pragma once

namespace boardplan {

// What a column of a plan's table holds.
enum class CellField {
    None,
    Number,
    Priority,
    Objective,
    Action,
    Audience,
    Lead,
    Timescale,
    Measure,
    Outcome,
    Rating,
    Update
};

} // namespace boardplan

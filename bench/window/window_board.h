#pragma once

#include <QString>

namespace boardplan::bench {

// A made-up file for the window: actions whose texts differ in words and length, with leads, timescales of every kind,
// measures and updates; boards of ten plans; a closed meeting and one to come of the first board.
struct WindowBoard {
    int actions = 5'000;
    int actionsPerPlan = 5'000;
    int updatesPerAction = 2;
};

// Makes the file where it is not there yet.
void makeWindowBoard(const QString& path, const WindowBoard& board);

} // namespace boardplan::bench

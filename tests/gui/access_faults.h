#pragma once

#include <QStringList>
#include <vector>

class QWidget;

namespace boardplan::test {

// What is wrong with how a widget and all in it are heard, one fault a line: what takes the keyboard without a name or
// with a role that says nothing, two buttons that sound the same, words that are markup, mnemonics or paths, cells
// without words.
QStringList spokenFaults(QWidget& root);
// What is pressed, typed into or chosen from and is smaller than 24 × 24 pixels.
QStringList targetFaults(QWidget& root);

// What Tab comes to again and again in the window of `root`, in its order, starting at the first in `root`.
std::vector<QWidget*> tabWalk(QWidget& root);
// Stops that Tab does not reach, traps, steps that go back up the page, and steps that Shift+Tab does not take back.
QStringList tabFaults(QWidget& root);

// A widget in words: its class, name and place.
QString placeWords(const QWidget& widget);

} // namespace boardplan::test

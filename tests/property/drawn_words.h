#pragma once

#include <QString>

#include <functional>

class QPainter;

namespace boardplan::test {

// The words that something draws, in the order they are drawn; nothing else of it is kept.
QString drawnWords(const std::function<void(QPainter&)>& draw);

} // namespace boardplan::test

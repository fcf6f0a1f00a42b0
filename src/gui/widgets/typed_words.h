#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace boardplan {

// Of texts that stand in boxes, each with what stood there before anybody typed: those that say something else.
QStringList typedWords(std::initializer_list<std::pair<QString, QString>> texts);

} // namespace boardplan

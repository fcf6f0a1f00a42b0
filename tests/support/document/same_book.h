#pragma once

#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/view.h>

#include <QString>
#include <QStringList>

namespace boardplan::test {

// Every node's sentence and every action's rating: what is shown, as text to compare.
QString pictureOf(const View& view);

// Where two books are not the same, a line each; the order of rows means nothing. The standings of actions and the order of
// children count.
QStringList differencesOf(const PlanBook& one, const PlanBook& other);

} // namespace boardplan::test

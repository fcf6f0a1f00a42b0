#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

#include <QDate>
#include <QString>
#include <random>

namespace boardplan::test {

// The day on which random edits are made.
inline const QDate randomDay{2026, 11, 22};

// Words of random length with what text can hold: accents, mark-up, quotes, line breaks, letters of other scripts.
QString randomText(std::mt19937& random);

// A random edit of random entities that fits `book`, made by hand and not by the verbs: any field of any entity may change,
// entities are added and, where nothing hangs below them, removed. Never empty.
Edit randomEdit(const PlanBook& book, std::mt19937& random);

// An edit that gives an empty book a board, leads, and a plan with priorities, objectives and actions.
Edit firstEdit(std::mt19937& random);

} // namespace boardplan::test

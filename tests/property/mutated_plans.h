#pragma once

#include <QByteArray>
#include <QStringList>
#include <ostream>
#include <random>
#include <span>
#include <vector>

namespace boardplan::test {

// The lines of a plan's document, each a list of cells; a line of one cell is text.
using PlanLines = std::vector<QStringList>;
using Chance = std::mt19937;

// A made-up plan of one to three priorities.
PlanLines madeUpPlan(Chance& chance);

// One thing that goes wrong with documents: scans, page breaks and hands do it.
struct Mutation {
    const char* name;
    void (*change)(PlanLines& lines, std::size_t at, Chance& chance);
};

inline void PrintTo(const Mutation& mutation, std::ostream* out)
{
    *out << mutation.name;
}

std::span<const Mutation> mutations();

// Changes a line of the plan that chance picks; does nothing where the plan has none.
void mutate(PlanLines& lines, const Mutation& mutation, Chance& chance);

// The plan as a file: "tsv", "csv" or "html".
QByteArray writtenAs(const QString& format, const PlanLines& lines);

int numberBelow(int limit, Chance& chance);

} // namespace boardplan::test

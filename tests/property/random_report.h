#pragma once

#include <boardplan/reporting/report.h>

#include <random>

namespace boardplan::test {

// A report of every kind of block and cell, with wild words in all of them.
Report randomReport(std::mt19937& random);

} // namespace boardplan::test

#pragma once

#include <boardplan/reporting/report.h>

namespace boardplan {

// What the foot of every page says, in one line each.

// "City Children Board · Business plan 2026–27 · 22 November 2026"
QString originWords(const Report& report);
// "Version code 7c1e 90ab · OFFICIAL"
QString versionWords(const Report& report);

// "How ratings are worked out: at the end": where pages are numbered by the program that opens the file.
QString rulesAtEndWords();

// "Page %1 of %2" around its two numbers.
struct PageNumberWords {
    QString before, between, after;
};
PageNumberWords pageNumberWords();

bool hasRules(const Report& report);

} // namespace boardplan

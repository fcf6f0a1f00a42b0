#pragma once

#include <boardplan/importing/proposal.h>

#include <QJsonObject>
#include <QStringList>
#include <map>

namespace boardplan::test {

// How far a proposal agrees with what a person read by hand.
struct ReadingScore {
    struct Count {
        int right = 0;
        int all = 0;
    };

    std::map<QString, Count> fields; // "text", "priority", "objective", "leads", "timescale", "measures", "ref", "audience"
    QStringList misses;              // "measures of 1.2 “Ask every adult”: “…” for “…”"
    int invented = 0;                // actions that nobody read
    int missing = 0;

    // Of text, priority, objective, leads, timescale and measures of every action.
    Count main() const;
};

// A reading as in tests/golden/readings and tests/fixtures/import/layouts (README there): a text is given whole, or by
// its first words, number of words and digest. Case, spaces and punctuation do not count.
ReadingScore compareWithReading(const Proposal& proposal, const QJsonObject& reading);

QJsonObject readingOf(const QString& path);

} // namespace boardplan::test

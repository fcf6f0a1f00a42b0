#pragma once

#include <QString>
#include <vector>

namespace boardplan {

// One word, number or mark of a timescale. Letters and digits part company ("Q3" is two tokens), so
// that phrases need not care how they were spaced.
struct TimescaleToken {
    enum class Kind { Word, Number, Mark };

    Kind kind = Kind::Mark;
    QString word; // lower case; of a mark its plain form ("-" for every dash)
    int number = 0;
    int digits = 0;         // as written: "07" has two
    bool isOrdinal = false; // "30th", "30 th"
    bool isTight = false;   // no space before it
    bool startsLine = false;
    bool isCapital = false; // first letter as written
    qsizetype begin = 0;    // place in the text
    qsizetype end = 0;
};

// Splits a text into tokens; never more than `maxTimescaleTokens`, for a timescale is a cell of a
// table and what follows the first few hundred words of one is prose.
inline constexpr int maxTimescaleTokens = 400;
std::vector<TimescaleToken> timescaleTokens(const QString& text);

} // namespace boardplan

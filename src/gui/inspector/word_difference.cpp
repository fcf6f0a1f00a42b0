#include "gui/inspector/word_difference.h"

#include <QStringList>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype comparedWords = 400;

QStringList wordsOf(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

// lengths[i][j]: longest common subsequence of the words from i and from j on.
std::vector<std::vector<int>> commonLengths(const QStringList& before, const QStringList& after)
{
    const auto rows = static_cast<std::size_t>(before.size());
    const auto columns = static_cast<std::size_t>(after.size());
    std::vector<std::vector<int>> lengths(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const bool same = before[static_cast<qsizetype>(i)] == after[static_cast<qsizetype>(j)];
            lengths[i][j] =
                same ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

void addWord(std::vector<TextRun>& runs, const QString& word, RunStyle style)
{
    if (!runs.empty() && runs.back().style == style) {
        runs.back().text += u' ' + word;
        return;
    }
    if (!runs.empty()) {
        runs.push_back({u" "_s, RunStyle::Plain});
    }
    runs.push_back({word, style});
}

// A run of plain words and the space before the next style are one.
std::vector<TextRun> joinedPlain(const std::vector<TextRun>& runs)
{
    std::vector<TextRun> joined;
    for (const TextRun& run : runs) {
        if (!joined.empty() && joined.back().style == run.style) {
            joined.back().text += run.text;
        } else {
            joined.push_back(run);
        }
    }
    return joined;
}

} // namespace

std::vector<TextRun> wordDifference(const QString& before, const QString& after)
{
    const QStringList old = wordsOf(before);
    const QStringList now = wordsOf(after);
    std::vector<TextRun> runs;
    if (old.size() > comparedWords || now.size() > comparedWords) {
        return {{before, RunStyle::Removed}, {u" "_s, RunStyle::Plain}, {after, RunStyle::Added}};
    }
    const auto lengths = commonLengths(old, now);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        const auto row = static_cast<std::size_t>(i);
        const auto column = static_cast<std::size_t>(j);
        if (i < old.size() && j < now.size() && old[i] == now[j]) {
            addWord(runs, old[i], RunStyle::Plain);
            ++i;
            ++j;
        } else if (i < old.size() &&
                   (j == now.size() || lengths[row + 1][column] >= lengths[row][column + 1])) {
            addWord(runs, old[i++], RunStyle::Removed);
        } else {
            addWord(runs, now[j++], RunStyle::Added);
        }
    }
    return joinedPlain(runs);
}

} // namespace boardplan

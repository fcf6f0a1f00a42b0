#include <boardplan/domain/lead_likeness.h>

#include <boardplan/domain/lead_names.h>

#include "domain/lead_name_forms.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace boardplan {

namespace {

constexpr qsizetype shortestMisread = 8; // shorter names differ by two letters too easily

// Levenshtein distance.
int distanceOf(const QString& one, const QString& other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype at = 0; at < one.size(); ++at) {
        int diagonal = std::exchange(row[0], static_cast<int>(at) + 1);
        for (std::size_t to = 1; to < row.size(); ++to) {
            const bool isSame = one[at] == other[static_cast<qsizetype>(to) - 1];
            const int changed = diagonal + (isSame ? 0 : 1);
            diagonal = row[to];
            row[to] = std::min({changed, row[to] + 1, row[to - 1] + 1});
        }
    }
    return row.back();
}

bool areInitials(const QString& brief, const QStringList& words, qsizetype at)
{
    for (qsizetype letter = 0; letter < brief.size(); ++letter) {
        if (words[at + letter][0] != brief[letter]) {
            return false;
        }
    }
    return true;
}

// Whether the words of `full` are those of `brief`, one of which is the initials of one or several.
bool isInitialled(const QStringList& brief, const QStringList& full)
{
    const qsizetype spelled = full.size() - brief.size() + 1;
    if (spelled < 1) {
        return false;
    }
    for (qsizetype at = 0; at < brief.size(); ++at) {
        const bool isName = spelled > 1 || (brief.size() > 1 && full[at].size() > 1); // "J Smith"
        if (isName && brief[at].size() == spelled && areInitials(brief[at], full, at) &&
            std::equal(brief.begin(), brief.begin() + at, full.begin()) &&
            std::equal(brief.begin() + at + 1, brief.end(), full.begin() + at + spelled)) {
            return true;
        }
    }
    return false;
}

// "dep" of "deputy", "asst" of "assistant": the first letters, or the first, the last and some
// between.
bool shortens(const QString& brief, const QString& full)
{
    constexpr qsizetype fewest = 3;
    constexpr qsizetype most = 5;
    constexpr qsizetype leftOut = 2;
    if (brief.size() < fewest || brief.size() > most || full.size() < brief.size() + leftOut ||
        brief[0] != full[0]) {
        return false;
    }
    if (full.startsWith(brief)) {
        return true;
    }
    qsizetype at = 0;
    for (const QChar letter : full) {
        at += at < brief.size() && letter == brief[at] ? 1 : 0;
    }
    return at == brief.size() && brief.back() == full.back();
}

bool areShortened(const QStringList& left, const QStringList& right)
{
    if (left.size() != right.size() || left == right) {
        return false;
    }
    for (qsizetype at = 0; at < left.size(); ++at) {
        if (left[at] != right[at] && !shortens(left[at], right[at]) &&
            !shortens(right[at], left[at])) {
            return false;
        }
    }
    return true;
}

// "Board Manager", "Safeguarding Board Manager": what `full` has more says little.
bool hasMoreToSay(const QStringList& brief, const QStringList& full)
{
    qsizetype at = 0;
    for (const QString& word : full) {
        if (at < brief.size() && word == brief[at]) {
            ++at;
        } else if (!saysLittle(word)) {
            return false;
        }
    }
    return !brief.isEmpty() && at == brief.size() && full.size() > brief.size();
}

// A whole word more is no slip of letters: "Head of QA and Risk", "Head of QA".
bool addsAWord(const QStringList& one, const QStringList& other)
{
    const QStringList& brief = one.size() <= other.size() ? one : other;
    const QStringList& full = one.size() <= other.size() ? other : one;
    return full.size() == brief.size() + 1 && full.first(brief.size()) == brief;
}

bool isMisread(const QString& one, const QString& other)
{
    const bool isLong = std::min(one.size(), other.size()) >= shortestMisread;
    return isLong && std::abs(one.size() - other.size()) <= 2 && one[0] == other[0] &&
           distanceOf(one, other) <= 2;
}

// "Director of Adult Social", "Director of Adult Social Care"
bool hasLostItsEnd(const LeadNameForms& brief, const LeadNameForms& full)
{
    constexpr qsizetype fewest = 3;
    return brief.words.size() >= fewest && full.words.size() == brief.words.size() + 1 &&
           std::equal(brief.words.begin(), brief.words.end(), full.words.begin()) &&
           guessLeadKind(full.name) == LeadKind::Role;
}

LeadLikeness likenessOf(const LeadNameForms& one, const LeadNameForms& other)
{
    if (one.words.isEmpty() || other.words.isEmpty()) {
        return LeadLikeness::None;
    }
    if (one.folded == other.folded) {
        return LeadLikeness::Spelling;
    }
    if (one.plainFolded == other.plainFolded) {
        return LeadLikeness::GroupOrSubgroup;
    }
    if (one.plain == other.plain) {
        return LeadLikeness::Spelling; // "Policy and Practice Group", "Policy Practice Group"
    }
    if (isInitialled(one.plain, other.plain) || isInitialled(other.plain, one.plain)) {
        return LeadLikeness::Initials;
    }
    if (one.spelled == other.spelled || areShortened(one.spelled, other.spelled)) {
        return LeadLikeness::Shortened;
    }
    if (one.sorted.size() > 1 && one.sorted == other.sorted) {
        return LeadLikeness::SameWords;
    }
    if (!one.atBoard.isEmpty() && one.atBoard == other.atBoard) {
        return LeadLikeness::BoardsOwn;
    }
    if (hasMoreToSay(one.atBoard, other.atBoard) || hasMoreToSay(other.atBoard, one.atBoard)) {
        return LeadLikeness::ExtraWord;
    }
    if (hasLostItsEnd(one, other) || hasLostItsEnd(other, one)) {
        return LeadLikeness::LostEnd;
    }
    const bool isSlip = !addsAWord(one.plain, other.plain) && isMisread(one.joined, other.joined);
    return isSlip ? LeadLikeness::Misread : LeadLikeness::None;
}

} // namespace

LeadLikeness leadLikeness(const QString& one, const QString& other)
{
    return likenessOf(leadNameForms(one), leadNameForms(other));
}

QString likenessText(LeadLikeness likeness)
{
    const auto text = [&] {
        switch (likeness) {
        case LeadLikeness::None:
            break;
        case LeadLikeness::Spelling:
            return QT_TRANSLATE_NOOP("boardplan", "they differ only in how they are spelled");
        case LeadLikeness::GroupOrSubgroup:
            return QT_TRANSLATE_NOOP("boardplan", "one says Group, the other Subgroup");
        case LeadLikeness::Initials:
            return QT_TRANSLATE_NOOP("boardplan", "one may abbreviate the other");
        case LeadLikeness::Shortened:
            return QT_TRANSLATE_NOOP("boardplan", "one shortens a word of the other");
        case LeadLikeness::SameWords:
            return QT_TRANSLATE_NOOP("boardplan", "they are the same words in another order");
        case LeadLikeness::BoardsOwn:
            return QT_TRANSLATE_NOOP("boardplan", "one says whose it is, the other does not");
        case LeadLikeness::ExtraWord:
            return QT_TRANSLATE_NOOP("boardplan", "one only has a word more");
        case LeadLikeness::LostEnd:
            return QT_TRANSLATE_NOOP("boardplan", "one may have lost its last word");
        case LeadLikeness::Misread:
            return QT_TRANSLATE_NOOP("boardplan", "they differ by a letter or two");
        }
        return "";
    }();
    return QCoreApplication::translate("boardplan", text);
}

std::vector<LikeNames> likeLeadNames(const QStringList& names)
{
    std::vector<LeadNameForms> forms;
    forms.reserve(static_cast<std::size_t>(names.size()));
    std::transform(names.begin(), names.end(), std::back_inserter(forms), leadNameForms);
    std::vector<LikeNames> alike;
    for (std::size_t one = 0; one < forms.size(); ++one) {
        for (std::size_t other = one + 1; other < forms.size(); ++other) {
            const LeadLikeness likeness = likenessOf(forms[one], forms[other]);
            if (likeness != LeadLikeness::None) {
                alike.push_back({one, other, likeness});
            }
        }
    }
    return alike;
}

} // namespace boardplan

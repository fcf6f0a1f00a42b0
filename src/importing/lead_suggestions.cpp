#include "importing/lead_suggestions.h"

#include "importing/findings.h"
#include "importing/phrases.h"

#include <boardplan/domain/lead_names.h>

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestMisread = 8; // shorter names differ by two letters too easily
constexpr std::size_t mostLeads = 500;   // every pair is compared

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

// The words of a name, singular.
QStringList leadWordsOf(const QString& name)
{
    QStringList words;
    for (const QString& word : foldWords(name).split(u' ', Qt::SkipEmptyParts)) {
        words.append(foldLeadName(word));
    }
    for (qsizetype at = words.size() - 1; at > 0; --at) {
        if (words[at] == u"group"_s && words[at - 1] == u"sub"_s) {
            words[at - 1] += words.takeAt(at);
        }
    }
    return words;
}

// Groups of every kind are "group".
QStringList withPlainGroups(QStringList words) { return words.replaceInStrings(u"subgroup"_s, u"group"_s); }

// Without the words that say only that it is the board's: "Board Manager", "LSCB Manager",
// "Independent Chair".
QStringList withoutBoard(const QString& name)
{
    QStringList words;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        constexpr qsizetype fewest = 4;
        const bool isInitials = word.size() >= fewest && word == word.toUpper() && word.endsWith(u'B');
        const QString plain = foldLeadName(word);
        if (!isInitials && plain != u"board"_s && plain != u"independent"_s) {
            words.append(word);
        }
    }
    return leadWordsOf(words.join(u' '));
}

// Whether the words of `full` are those of `brief`, one of which may be the initials of several.
bool isAbbreviated(const QStringList& brief, const QStringList& full)
{
    for (qsizetype at = 0; at < brief.size(); ++at) {
        const qsizetype spelled = full.size() - brief.size() + 1;
        const bool isLongEnough = spelled >= 2 && brief[at].size() == spelled;
        if (!isLongEnough || brief.mid(0, at) != full.mid(0, at) || brief.mid(at + 1) != full.mid(at + spelled)) {
            continue;
        }
        QString initials;
        for (const QString& word : full.mid(at, spelled)) {
            initials += word[0];
        }
        if (initials == brief[at]) {
            return true;
        }
    }
    return false;
}

bool isMisread(const QStringList& left, const QStringList& right)
{
    const QString one = left.join(QString{});
    const QString other = right.join(QString{});
    const bool isLong = std::min(one.size(), other.size()) >= shortestMisread;
    return isLong && std::abs(one.size() - other.size()) <= 2 && one[0] == other[0] && distanceOf(one, other) <= 2;
}

// "Director of Adult Social", "Director of Adult Social Care"
bool hasLostItsEnd(const QStringList& brief, const QString& full)
{
    constexpr qsizetype fewest = 3;
    const QStringList words = leadWordsOf(full);
    return brief.size() >= fewest && words.size() == brief.size() + 1 && words.mid(0, brief.size()) == brief
        && guessLeadKind(full) == LeadKind::Role;
}

QString reasonOf(LeadLikeness likeness)
{
    const auto text = [&] {
        switch (likeness) {
        case LeadLikeness::None:
            break;
        case LeadLikeness::GroupOrSubgroup:
            return QT_TRANSLATE_NOOP("boardplan", "one says Group, the other Subgroup");
        case LeadLikeness::Initials:
            return QT_TRANSLATE_NOOP("boardplan", "one may abbreviate the other");
        case LeadLikeness::BoardsOwn:
            return QT_TRANSLATE_NOOP("boardplan", "one says whose it is, the other does not");
        case LeadLikeness::LostEnd:
            return QT_TRANSLATE_NOOP("boardplan", "one may have lost its last word");
        case LeadLikeness::Misread:
            return QT_TRANSLATE_NOOP("boardplan", "they differ by a letter or two");
        }
        return "";
    }();
    return QCoreApplication::translate("boardplan", text);
}

} // namespace

LeadLikeness leadLikeness(const QString& one, const QString& other)
{
    const QStringList left = leadWordsOf(one);
    const QStringList right = leadWordsOf(other);
    const QStringList leftPlain = withPlainGroups(left);
    const QStringList rightPlain = withPlainGroups(right);
    if (foldLeadName(leftPlain.join(u' ')) == foldLeadName(rightPlain.join(u' '))) {
        return LeadLikeness::GroupOrSubgroup;
    }
    if (isAbbreviated(leftPlain, rightPlain) || isAbbreviated(rightPlain, leftPlain)) {
        return LeadLikeness::Initials;
    }
    const QStringList leftAtBoard = withoutBoard(one);
    if (!leftAtBoard.isEmpty() && leftAtBoard == withoutBoard(other)) {
        return LeadLikeness::BoardsOwn;
    }
    if (hasLostItsEnd(left, other) || hasLostItsEnd(right, one)) {
        return LeadLikeness::LostEnd;
    }
    return isMisread(leftPlain, rightPlain) ? LeadLikeness::Misread : LeadLikeness::None;
}

bool mayBeSameLead(const QString& one, const QString& other) { return leadLikeness(one, other) != LeadLikeness::None; }

void suggestSameLeads(
    const std::vector<ProposedLead>& leads, std::vector<Finding>& findings, const Amendments& amendments)
{
    if (leads.size() > mostLeads) {
        return;
    }
    for (std::size_t one = 0; one < leads.size(); ++one) {
        for (std::size_t other = one + 1; other < leads.size(); ++other) {
            const bool isDecided = amendments.leadPairs.contains(leadPair(leads[one].name, leads[other].name));
            const LeadLikeness likeness = leadLikeness(leads[one].name, leads[other].name);
            if (!isDecided && likeness != LeadLikeness::None) {
                findings.push_back(makeFinding(
                    FindingKind::SimilarLeads, Place{}, {leads[one].name, leads[other].name, reasonOf(likeness)}));
            }
        }
    }
}

} // namespace boardplan

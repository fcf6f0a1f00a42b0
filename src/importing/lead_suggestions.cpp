#include "importing/lead_suggestions.h"

#include "importing/findings.h"
#include "importing/phrases.h"

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

// The words of a name; groups of every kind are "group".
QStringList leadWordsOf(const QString& name)
{
    QString plain = foldWords(name);
    plain.replace(u"sub group"_s, u"group"_s).replace(u"subgroup"_s, u"group"_s);
    return plain.split(u' ', Qt::SkipEmptyParts);
}

// Whether the words of `full` are those of `brief`, one of which may be the initials of several.
bool isAbbreviated(const QStringList& brief, const QStringList& full)
{
    for (qsizetype at = 0; at < brief.size(); ++at) {
        const qsizetype spelled = full.size() - brief.size() + 1;
        const bool isLongEnough = spelled >= 2 && brief[at].size() == spelled;
        if (!isLongEnough || brief.mid(0, at) != full.mid(0, at)
            || brief.mid(at + 1) != full.mid(at + spelled)) {
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

} // namespace

bool mayBeSameLead(const QString& one, const QString& other)
{
    const QStringList left = leadWordsOf(one);
    const QStringList right = leadWordsOf(other);
    if (left == right || isAbbreviated(left, right) || isAbbreviated(right, left)) {
        return true;
    }
    const QString leftText = left.join(QString{});
    const QString rightText = right.join(QString{});
    const bool isLong = std::min(leftText.size(), rightText.size()) >= shortestMisread;
    return isLong && std::abs(leftText.size() - rightText.size()) <= 2 && distanceOf(leftText, rightText) <= 2
        && leftText[0] == rightText[0];
}

void suggestSameLeads(
    const std::vector<ProposedLead>& leads, std::vector<Finding>& findings, const Amendments& amendments)
{
    if (leads.size() > mostLeads) {
        return;
    }
    for (std::size_t one = 0; one < leads.size(); ++one) {
        for (std::size_t other = one + 1; other < leads.size(); ++other) {
            const bool isDecided = amendments.leadPairs.contains(leadPair(leads[one].name, leads[other].name));
            if (!isDecided && mayBeSameLead(leads[one].name, leads[other].name)) {
                findings.push_back(
                    makeFinding(FindingKind::SimilarLeads, Place{}, {leads[one].name, leads[other].name}));
            }
        }
    }
}

} // namespace boardplan

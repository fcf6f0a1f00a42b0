#pragma once

#include <boardplan/domain/rollup.h>

#include <QStringList>

namespace boardplan {

// Pieces of the explanation sentence. Ratings go by their own words, in small letters inside a
// sentence.

QString inSentence(const Rating& rating);
// "red", "amber or yellow": the words of a class, worst first; only those that occur, or all of the
// scheme. Overdue greens that count as amber add "or overdue". Empty where the scheme has no such
// class.
QString classWords(const RollupResult& result, RatingClass ratingClass, bool occurringOnly);
// "2.1, 2.2, 2.3, 2.4, 2.5, 2.6 and 3 more": six at most.
inline constexpr std::size_t namedAtMost = 6;
QString namedLabels(const std::vector<LabelledAction>& actions);
// "3 of 8 rated actions are red (2.1, 2.4, 2.6)".
QString countedClause(const RollupResult& result, const std::vector<LabelledAction>& actions,
                      const QString& words);
// "a third or more"; "any" for nothing, "nothing less" for the whole.
QString shareOrMore(const Fraction& share);
// "fewer than a third are amber"; "nothing is amber" where the share is nothing.
QString fewerThanShare(const Fraction& share, const QString& words);
// "the priority", "the board".
QString nodeInSentence(NodeKind kind);
// "94 days ago", "1 day ago", "today"; a day to come by its date.
QString daysAgo(const QDate& day, const QDate& today);

// Why a result that has a colour has it, in the words of its rule (domain.md, "Result"): "2 of 7
// rated actions are red (2.1, 2.4), which rules out green".
QString colourReason(const RollupResult& result, NodeKind kind);

} // namespace boardplan

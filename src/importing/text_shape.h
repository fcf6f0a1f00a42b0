#pragma once

#include <QString>
#include <QStringList>

namespace boardplan {

// How a piece of text begins and ends: the evidence for joining what a page break tore apart.

// Begins in the middle of a sentence: with a small letter (but not the letter of a list, "a. those …"),
// a closing bracket or a comma.
bool startsInside(const QString& text);
// Cannot be the end of a sentence: ends with a joining word ("of", "their"), a comma, hyphen or slash, or
// with a bracket open.
bool isUnfinished(const QString& text);
bool endsSentence(const QString& text);
// Two halves of one text: no space after a hyphen or slash that the break left behind.
QString joinHalves(const QString& first, const QString& second);
int wordCount(const QString& text);

// Stands alone as a heading may: short, begins with a capital or digit, ends without a full stop or comma.
bool isHeadingLike(const QString& text);
// In quotation marks from end to end.
bool isQuoted(const QString& text);
QString withoutQuotes(const QString& text);
// Without a trailing "(continued)", "(cont.)", "cont'd"; `wasContinued` says whether there was one.
QString withoutContinued(const QString& text, bool* wasContinued = nullptr);

// Where a new sentence begins inside a cell without a full stop before it: at a capital letter where the
// next words are one of `openings` (two folded words, as other cells begin). -1: nowhere.
qsizetype findOpening(const QString& text, const QStringList& openings, qsizetype from = 1);
// Where the second sentence begins, -1: there is only one.
qsizetype findSecondSentence(const QString& text);

} // namespace boardplan

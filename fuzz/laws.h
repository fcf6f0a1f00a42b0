#pragma once

#include <boardplan/domain/timescale.h>
#include <boardplan/importing/import.h>

namespace boardplan::fuzz {

// Whatever the bytes, these hold. Each gives what is broken in words, or nothing.

// A refusal has a code of the importing layer, says what is wrong and where, and what to do.
QString brokenIn(const Error& error);
// No two cells share a place; texts are plain; limits are kept.
QString brokenIn(const SourceDocument& document, const ReadLimits& limits);
// Every cell is in a trace or on the list of text not placed; the edit that follows is one that a book accepts.
QString brokenIn(const Proposal& proposal, const SourceDocument& document);
// A reading keeps its text and agrees with itself, every word is used or not, the normal form reads as the reading;
// a millisecond of processor time is enough.
QString brokenInTimescale(const QString& text, const TimescaleContext& context);
// Names are words of the cell, each once, and fold to what folds no further; a millisecond is enough, and one more for
// every 200 letters.
QString brokenInLeads(const QString& cell);

} // namespace boardplan::fuzz

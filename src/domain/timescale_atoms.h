#pragma once

#include "domain/timescale_calendar.h"
#include "domain/timescale_recurrence.h"
#include "domain/timescale_tokens.h"

#include <optional>
#include <vector>

namespace boardplan {

// The smallest pieces of meaning in a timescale, in order of the text.
enum class AtomKind {
    Date,       // a date or period
    Recurrence, // a rhythm
    Ongoing,    // no end
    Throughout, // "throughout the year": ongoing unless something better is said
    Complete,   // "completed"
    Condition,  // "as required", "subject to": opens the words of an event
    Portion,    // "end of", "mid"
    By,         // "by", "before": the date is a deadline
    From,       // "from", "after": the date is a beginning
    Between,    // "between": "and" makes a range
    Onwards,    // after a date: it is a beginning
    Was,        // "was", "originally": the date no longer counts
    Moved,      // "moved from": of a range that follows only the end counts, else nothing
    Now,        // "now", "moved to": earlier dates no longer count
    To,         // a dash, "to" or "until"
    Slash,
    And, // "and", "or", a comma
    At,  // "in", "on": may stand before a date
    Filler,
    Open, // bracket
    Close,
    Stop, // end of a sentence, semicolon
    Unread
};

// A stretch of the text; `end` is the place after it.
struct TextPlace {
    qsizetype begin = 0;
    qsizetype end = 0;
};

// What the words around a date make of it.
// Before: the day before it counts.
enum class DateRole { Stated, Deadline, Before, Beginning, Finished };

struct TimescaleAtom {
    AtomKind kind = AtomKind::Unread;
    CalendarPart part;                // Date
    std::optional<CalendarPart> last; // Date: end of a range written as one phrase ("Q2/3")
    std::vector<CalendarPart> others; // Date: other readings of the same words
    Rhythm otherRhythm;               // Recurrence: "every 6 to 8 weeks"
    int planYear = 0;                 // Date: "Year 2"; part is then meaningless
    int lastPlanYear = 0;
    DateRole role = DateRole::Stated; // Date
    bool isBracketed = false;
    bool sharesYear = false; // Date: joined to the next by "and" or a comma
    Rhythm rhythm;           // Recurrence; Condition: an offset that may be a rhythm ("6 months")
    Portion portion = Portion::Whole; // Portion
    // Condition: opens an event only where a clause begins ("if"), or a whole text or sentence does
    // ("6 months"). Complete: a verb where other words follow ("complete the review").
    bool isWeak = false;
    bool isStrict = false;
    bool opensEvent = false; // By, From, At: where no date follows ("after the review")
    bool isDash = false;     // To
    bool isMark = false;     // Unread, And: no word
    bool startsLine = false;
    TextPlace place;              // of its own words
    std::vector<TextPlace> taken; // of neighbours that it took in ("end of", a year)
};

// Finds the longest known phrase at each place of the text. Words no phrase begins with become
// Unread.
std::vector<TimescaleAtom> timescaleAtoms(std::vector<TimescaleToken> tokens,
                                          const TimescaleContext& context);

} // namespace boardplan

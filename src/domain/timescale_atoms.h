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

// What the words around a date make of it.
// Before: the day before it counts.
enum class DateRole { Stated, Deadline, Before, Beginning, Finished };

struct TimescaleAtom {
    AtomKind kind = AtomKind::Unread;
    CalendarPart part;                // Date
    std::optional<CalendarPart> last; // Date: end of a range written as one phrase ("Q2/3")
    std::vector<CalendarPart> others; // Date: other readings of the same words
    int planYear = 0;                 // Date: "Year 2"; part is then meaningless
    int lastPlanYear = 0;
    DateRole role = DateRole::Stated; // Date
    bool isBracketed = false;
    bool sharesYear = false; // Date: joined to the next by "and" or a comma
    Rhythm rhythm;           // Recurrence; Condition: an offset that may be a rhythm ("6 months")
    Portion portion = Portion::Whole; // Portion
    bool isWeak = false;              // Condition: opens an event only where a clause begins ("if")
    bool opensEvent = false;          // By, From: where no date follows ("after the review")
    bool isDash = false;              // To
    bool startsLine = false;
    qsizetype begin = 0; // place in the text
    qsizetype end = 0;
};

// Finds the longest known phrase at each place of the text. Words no phrase begins with become
// Unread.
std::vector<TimescaleAtom> timescaleAtoms(const std::vector<TimescaleToken>& tokens,
                                          const TimescaleContext& context);

} // namespace boardplan

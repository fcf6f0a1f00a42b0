#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace boardplan {

// domain.md, "Timescales". Stable spellings: enum_keys.h.
enum class TimescaleKind { None, Date, Dates, Period, Ongoing, Recurring, Event, Mixed, Complete };

// Days from start to end, both included. A single date has start == end. A start may be invalid
// where only the end is known ("by March 2020" is no window at all but a due date).
struct Window {
    QDate start;
    QDate end;

    bool operator==(const Window&) const = default;
};

// The words as published and the reading of them. The words are never changed by the program.
struct Timescale {
    QString text;
    TimescaleKind kind = TimescaleKind::None;
    QDate due;                      // the deadline the program uses; invalid: none
    std::vector<Window> windows;    // every date or period named, in order of the text
    QString recurrence;             // ISO 8601 duration ("P3M"); empty: does not recur
    QString trigger;                // event: the words that say when
    std::vector<QString> ambiguous; // other readings of the same words, ISO dates or durations
    bool isOngoing = false;         // also set in a mixed reading
    bool isByHand = false;          // corrected by a person; kept when the text is read again

    bool operator==(const Timescale&) const = default;
};

// What a reading depends on besides the text (never on today).
struct TimescaleContext {
    Window period;   // of the plan; invalid dates: unknown
    Window strategy; // the strategy the plan carries out; "Year n" counts from its start
    bool calendarQuarters = false; // else quarters of the financial year (Q1 = April to June)
};

// Reads the words of a timescale. Total: any text gives a value with `text` kept as it came;
// words that mean nothing to the grammar give kind None (or Event where they name a condition).
// Source of the rules: domain.md, "Timescales".
Timescale readTimescale(const QString& text, const TimescaleContext& context);

// Words of a text that stand in a row, with the marks between them and their place.
struct WordRun {
    QString text;
    qsizetype begin = 0;

    bool operator==(const WordRun&) const = default;
};

// Which words of a text made its reading and which it passed over. Every word is in one of the two,
// in order of the text. Words that only hold others together ("in", "the", "and") go with what
// follows them. Where the reading is None, no word was used.
struct TimescaleWords {
    std::vector<WordRun> used;
    std::vector<WordRun> unused;

    bool operator==(const TimescaleWords&) const = default;
};

// The words behind the value that readTimescale gives for the same text and context.
TimescaleWords timescaleWords(const QString& text, const TimescaleContext& context);

// The reading in the grammar's own plain words: "31 March 2020", "every 3 months; as required",
// "ongoing; 1 April 2019 onwards". Read in the same context it gives the same value, but for `text`
// and `ambiguous`. The words as they stand where the value does not hold all they say (a date that
// no year places, finished work beside other work); empty for kind None.
QString normalForm(const Timescale& timescale);

// Reads the period of a plan as printed: "2019 - 2021", "2019/20", "April 2016 to March 2021",
// "1 April 2026 – 31 March 2027". A financial year runs 1 April to 31 March; two plain years mean
// financial years from the first April to the last March ("2019 - 2021": 1 April 2019 to 31 March
// 2021). Empty where no period can be read.
std::optional<Window> readPeriod(const QString& text);

// A date typed by a person, in British order, or ISO: "22 Nov 2026", "22/11/2026", "2026-11-22".
std::optional<QDate> readDate(const QString& text);

// First occurrence of a recurring timescale after `after`, counted from `anchor` (a date of the
// series). Empty where the duration cannot be read.
std::optional<QDate> nextOccurrence(const QString& recurrence, const QDate& anchor,
                                    const QDate& after);

// "31 Dec 2026": dates on screen and on paper are always shown this way, whatever the locale.
QString displayDate(const QDate& date);
// "31 December 2026", for running text.
QString displayLongDate(const QDate& date);

// The reading in words, for the line under the published text: "due 31 Dec 2026", "every 3 months",
// "ongoing", "when: following the completion of a SAR"; empty for kind None.
QString describe(const Timescale& timescale);

} // namespace boardplan

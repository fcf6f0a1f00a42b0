#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/domain/update.h>

namespace boardplan {

// What a person has typed into the update form: words, not yet values. Kept per action until it is
// recorded.
struct UpdateDraft {
    QString rating; // key; empty: none chosen
    QString whatHappened;
    QString whatNext;
    QString ask;
    QString newDate; // words of the new timescale
    QString reason;  // why the date moved
    QString reportedOn; // empty: today
    LeadId lead;
    QString completedOn; // empty: the day reported, where the rating is of role complete
    bool continues = false;
    QString evidence; // one link or file name a line

    bool isEmpty() const { return *this == UpdateDraft{}; }
    bool operator==(const UpdateDraft&) const = default;
};

// What the words of a draft are read against.
struct DraftContext {
    ActionId action;
    QString author;
    QDate today;
    TimescaleContext timescale;
    bool isCompleteRating = false; // the rating chosen is of role complete
};

// A day typed in any British form, of a month or a year only where that is all that is known: "12
// Sep 2026", "September 2026", "2026". Empty where it cannot be read.
struct TypedDay {
    QDate day; // the last day of a month or year
    DatePrecision precision = DatePrecision::Day;

    bool operator==(const TypedDay&) const = default;
};
std::optional<TypedDay> readTypedDay(const QString& text);

// The update a draft stands for, without id and sequence. Refused: a date that cannot be read
// (BP-GUI-010), a new date without a day in it (BP-GUI-011).
Result<Update> updateOf(const UpdateDraft& draft, const DraftContext& context);

} // namespace boardplan

#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/typed_day.h>

namespace boardplan {

// What a person has typed into the update form: words, not yet values. Kept per action until it is
// recorded.
struct UpdateDraft {
    QString rating; // key; empty: none chosen
    QString whatHappened;
    QString whatNext;
    QString ask;
    QString askOf; // empty: the board
    QString newDate; // words of the new timescale
    QString reason;  // why the date moved
    QString reportedOn; // empty: today
    LeadId lead;
    QDate meets; // the date of the action that was met
    bool marksComplete = false; // in a scheme without a complete rating
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
    bool isCompleteRating = false; // the rating chosen is of role complete, or the work is marked so
};

// The update a draft stands for, without id and sequence. Refused: a date that cannot be read
// (BP-GUI-010), a new date without a day in it (BP-GUI-011).
Result<Update> updateOf(const UpdateDraft& draft, const DraftContext& context);
// The words an update stands for, to be corrected. `hasCompleteRating`: the scheme rates what is complete.
UpdateDraft draftOf(const Update& update, bool hasCompleteRating);

} // namespace boardplan

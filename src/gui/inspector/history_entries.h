#pragma once

#include <boardplan/domain/journal.h>
#include <boardplan/domain/view.h>

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace boardplan {

// One field of an edit, as words.
struct FieldDifference {
    QString field; // its name in the field list: "text"
    QString name;  // as people call it: "Text"
    QString before;
    QString after;

    bool operator==(const FieldDifference&) const = default;
};

// One line of a history: an update, a judgement or an edit.
struct HistoryEntry {
    QDateTime at;  // when it was recorded, UTC
    QString day;   // the day it counts from, as shown
    QString author;
    QString act;   // of an edit: "Change text of 2.3"; of an update: empty
    std::optional<Rating> rating;
    std::optional<Update> update; // the update it is, as it stands now
    QStringList paragraphs;
    std::vector<FieldDifference> differences;
    QJsonObject earlier; // field → the value before, of those in `differences`

    bool operator==(const HistoryEntry&) const = default;
};

HistoryEntry updateEntry(const Update& update, const RatingScheme& scheme, const PlanBook& book);
// The corrections of an update that stand, newest first: each says by whom, when, why and what differed. `journal` is
// that of the update, newest first.
std::vector<HistoryEntry> correctionEntries(const std::vector<JournalEntry>& journal, const PlanBook& book);
// An update that was removed, with what it said.
HistoryEntry removalEntry(const JournalEntry& entry, const RatingScheme& scheme);
// What a commentary became by one edit.
std::optional<HistoryEntry> commentaryEntry(const JournalEntry& entry, const PlanBook& book);
HistoryEntry judgementEntry(const Override& judgement, const RatingScheme& scheme);
// Nothing where the edit touched only what people do not see.
std::optional<HistoryEntry> editEntry(const JournalEntry& entry, const PlanBook& book);

// Newest first by the moment of recording.
void sortNewestFirst(std::vector<HistoryEntry>& entries);

} // namespace boardplan

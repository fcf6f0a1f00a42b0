#pragma once

#include <boardplan/domain/ids.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// How exactly the day of an update is known. A month or a year stands for its last day.
enum class DatePrecision { Day, Month, Year };

struct NewDate {
    QString text;
    QDate due;
    QString reason;

    bool operator==(const NewDate&) const = default;
};

// A dated report on an action. The only way a rating changes (domain.md, "Terms").
struct Update {
    UpdateId id;
    ActionId action;
    qint64 sequence = 0; // order of recording in the file; decides between two of one day
    QString recordedAt;  // UTC, ISO 8601 with milliseconds
    QDate reportedOn;
    DatePrecision precision = DatePrecision::Day;
    QString rating; // key of the plan's scheme; empty: the earlier rating stands
    QString whatHappened;
    QString whatNext;
    QString ask;   // what is asked of the executive or board
    QString askOf; // and of which
    LeadId lead;   // lead reporting; null: an update for the whole action, which settles
    QString author;
    NewDate newDate;
    QDate meets; // the deadline this update says was met
    QDate completedOn;
    bool continues = false;
    QStringList evidence; // links or file names

    bool operator==(const Update&) const = default;
};

} // namespace boardplan

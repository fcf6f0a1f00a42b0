#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace boardplan {

enum class MeetingBody { Board, Executive, Subgroup };

struct Meeting {
    MeetingId id;
    BoardId board;
    int position = 0;
    MeetingBody body = MeetingBody::Board;
    LeadId subgroup; // whose meeting, for a subgroup's
    QDate date;
    QString title;
    QDate closedOn; // invalid: open

    bool operator==(const Meeting&) const = default;
};

// A note on the plan, a priority or an objective, written for a meeting.
struct Commentary {
    CommentaryId id;
    Node node;
    MeetingId meeting; // null: not for a particular meeting
    QDate on;
    QString text;
    QString author;

    bool operator==(const Commentary&) const = default;
};

// The board's judgement of a node, beside what the engine computes.
struct Override {
    OverrideId id;
    Node node;
    QString rating; // key of the scheme that the node is shown in
    QString reason;
    QString author;
    QDate on;
    QDate clearedOn; // invalid: stands

    bool operator==(const Override&) const = default;
};

// What a closed meeting was told about one action or one node. Never changed, only removed by reopening.
struct Frozen {
    FrozenId id;
    MeetingId meeting;
    Node node;
    QString rating;
    QString sentence;  // nodes: the explanation as it was
    QJsonObject facts; // actions: text, label, leads, update, due, state; nodes: counts, rule, commentary

    bool operator==(const Frozen&) const = default;
};

// A saved filter or report definition of the file.
struct Saved {
    SavedId id;
    QString kind; // "filter", "report"
    QString name;
    QJsonObject value;

    bool operator==(const Saved&) const = default;
};

} // namespace boardplan

#pragma once

#include <boardplan/domain/update.h>

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUuid>
#include <vector>

namespace boardplan {

enum class JournalKind { Do, Undo, Redo };
enum class JournalOp { Insert, Replace, Remove };

// One row of the journal: one entity in one edit (domain.md, "Edits, undo, journal").
struct JournalEntry {
    qint64 seq = 0;
    qint64 edit = 0;
    JournalKind kind = JournalKind::Do;
    qint64 undoes = 0; // number of the edit that an undo or redo refers to; 0: none
    QString verb;
    QString entity; // "action"
    QUuid uuid;
    JournalOp op = JournalOp::Insert;
    QJsonObject fields; // field → [before, after]
    QString author;
    QDateTime at; // UTC
};

// What `verify` found wrong, one thing a line; empty: the file is as the program left it.
struct VerifyReport {
    qint64 entries = 0;
    qint64 rows = 0;
    std::vector<QString> differences; // "update 3f2a… (2.2a, 12 Sep 2026): whatHappened was changed outside the program"

    bool isClean() const { return differences.empty(); }
};

// Every update of a plan's actions.
struct History {
    QHash<ActionId, std::vector<Update>> updates; // per action, oldest first
};

} // namespace boardplan

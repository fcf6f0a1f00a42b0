#pragma once

#include <boardplan/domain/journal.h>

#include <QByteArray>
#include <QString>
#include <optional>

namespace boardplan {

// The hash recipe of the journal, free of the database (domain.md, "Edits, undo, journal").

inline constexpr int saltBytes = 16;
inline constexpr int hashBytes = 32;

// One journal row as bytes: what the chain is made over. An empty optional is NULL.
struct ChainRow {
    QByteArray seq;
    QByteArray edit;
    QByteArray kind;
    std::optional<QByteArray> undoes;
    QByteArray verb;
    QByteArray entity;
    QByteArray uuid;
    QByteArray op;
    QByteArray digest; // raw bytes
    QByteArray author;
    QByteArray at;
};

// Where the chain starts: 32 zero bytes.
QByteArray chainStart();
QByteArray chainDigest(const QByteArray& salt, const QByteArray& fields);
QByteArray chainHash(const QByteArray& previous, const ChainRow& row);

QString journalKey(JournalKind kind);
QString journalKey(JournalOp op);
JournalKind journalKind(const QString& key);
JournalOp journalOp(const QString& key);

} // namespace boardplan

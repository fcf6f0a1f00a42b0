#include "store/journal_chain.h"

#include <QCryptographicHash>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

void addPart(QByteArray& text, const QByteArray& part)
{
    text += QByteArray::number(part.size());
    text += ':';
    text += part;
}

} // namespace

QByteArray chainStart()
{
    return QByteArray(hashBytes, '\0');
}

QByteArray chainDigest(const QByteArray& salt, const QByteArray& fields)
{
    return QCryptographicHash::hash(salt + fields, QCryptographicHash::Sha256);
}

QByteArray chainHash(const QByteArray& previous, const ChainRow& row)
{
    QByteArray text = "BoardPlan journal 1" + previous;
    addPart(text, row.seq);
    addPart(text, row.edit);
    addPart(text, row.kind);
    if (row.undoes) {
        addPart(text, *row.undoes);
    } else {
        text += '-';
    }
    for (const QByteArray& part :
         {row.verb, row.entity, row.uuid, row.op, row.digest.toHex(), row.author, row.at}) {
        addPart(text, part);
    }
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString journalKey(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Do:
        return u"do"_s;
    case JournalKind::Undo:
        return u"undo"_s;
    case JournalKind::Redo:
        return u"redo"_s;
    }
    return {};
}

QString journalKey(JournalOp op)
{
    switch (op) {
    case JournalOp::Insert:
        return u"insert"_s;
    case JournalOp::Replace:
        return u"replace"_s;
    case JournalOp::Remove:
        return u"remove"_s;
    }
    return {};
}

JournalKind journalKind(const QString& key)
{
    return key == "undo"_L1   ? JournalKind::Undo
           : key == "redo"_L1 ? JournalKind::Redo
                              : JournalKind::Do;
}

JournalOp journalOp(const QString& key)
{
    return key == "insert"_L1   ? JournalOp::Insert
           : key == "remove"_L1 ? JournalOp::Remove
                                : JournalOp::Replace;
}

} // namespace boardplan

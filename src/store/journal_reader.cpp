#include "store/journal_reader.h"

#include "store/journal_chain.h"
#include "store/journal_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

JournalEntry entryOf(const Statement& row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.edit = row.integer(1);
    entry.kind = journalKind(row.text(2));
    entry.undoes = row.integer(3);
    entry.verb = row.text(4);
    entry.entity = row.text(5);
    entry.uuid = QUuid::fromString(row.text(6));
    entry.op = journalOp(row.text(7));
    entry.fields = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    entry.author = row.text(9);
    entry.at = QDateTime::fromString(row.text(10), Qt::ISODateWithMs);
    return entry;
}

// Follows the chain row by row; after a fault it goes on from the hash that is stored, so that one
// altered row is one line.
class ChainWalk {
public:
    void visit(const Statement& row)
    {
        const qint64 seq = row.bytes(0).toLongLong();
        ++m_report.entries;
        if (seq != m_end.seq + 1) {
            fault(QCoreApplication::translate("boardplan", "journal: entries %1 to %2 are missing")
                      .arg(m_end.seq + 1)
                      .arg(seq - 1));
        } else if (!holds(row)) {
            fault(QCoreApplication::translate("boardplan",
                                              "journal: entry %1 was changed outside the program")
                      .arg(seq));
        }
        m_end = {seq, row.bytes(1).toLongLong(), row.bytes(13)};
    }

    ChainReport finish(const JournalEnd& expected)
    {
        if (m_end.seq < expected.seq) {
            fault(QCoreApplication::translate("boardplan", "journal: entries %1 to %2 are missing")
                      .arg(m_end.seq + 1)
                      .arg(expected.seq));
        } else if (m_end != expected) {
            fault(QCoreApplication::translate(
                "boardplan", "journal: it does not end where the program last wrote to it"));
        }
        return std::move(m_report);
    }

private:
    void fault(const QString& text) { m_report.faults.push_back(text); }

    bool holds(const Statement& row) const
    {
        const QByteArray digest = row.bytes(11);
        // Erased words leave their digest behind.
        const bool areWordsThere = !row.isNull(8);
        if (areWordsThere && chainDigest(row.bytes(12), row.bytes(8)) != digest) {
            return false;
        }
        const std::optional<QByteArray> undoes =
            row.isNull(3) ? std::nullopt : std::optional{row.bytes(3)};
        const ChainRow chained{row.bytes(0), row.bytes(1), row.bytes(2), undoes,
                               row.bytes(4), row.bytes(5), row.bytes(6), row.bytes(7),
                               digest,       row.bytes(9), row.bytes(10)};
        return chainHash(m_end.hash, chained) == row.bytes(13);
    }

    ChainReport m_report;
    JournalEnd m_end{0, 0, chainStart()};
};

// As stored, byte for byte: text is not decoded on the way.
QString asStored(const QStringList& columns)
{
    QStringList parts;
    for (const QString& column : columns) {
        parts.append(u"CAST(%1 AS BLOB)"_s.arg(column));
    }
    return parts.join(u", "_s);
}

} // namespace

namespace {

Result<std::vector<JournalEntry>> readEntries(Database& database, const QString& sql,
                                              const std::vector<QVariant>& bound)
{
    auto statement = database.prepare(sql);
    if (!statement) {
        return statement.error();
    }
    for (std::size_t at = 0; at < bound.size(); ++at) {
        statement.value()->bind(static_cast<int>(at), bound[at]);
    }
    std::vector<JournalEntry> entries;
    auto status = statement.value()->each([&](const Statement& row) {
        entries.push_back(entryOf(row));
        return done();
    });
    return status ? Result<std::vector<JournalEntry>>{std::move(entries)} : status.error();
}

// The columns of an entry; `fields` may be an expression.
QString entryColumns(const QString& fields)
{
    return u"SELECT seq, edit, kind, undoes, verb, entity, uuid, op, %1, author, at FROM journal "_s.arg(
        fields);
}

QString jsonList(const QJsonArray& values)
{
    return QString::fromUtf8(QJsonDocument{values}.toJson(QJsonDocument::Compact));
}

// The entries at these positions behind another one, and the insertion of what was removed there,
// without its fields.
Result<std::vector<JournalEntry>> readCompared(Database& database, const std::vector<qint64>& positions,
                                               qint64 after)
{
    QJsonArray wanted;
    for (const qint64 position : positions) {
        if (position > after) {
            wanted.append(position);
        }
    }
    auto entries = readEntries(
        database, entryColumns(u"fields"_s) + u"WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq"_s,
        {jsonList(wanted)});
    if (!entries) {
        return entries;
    }
    QJsonArray removedOnes;
    for (const JournalEntry& entry : entries.value()) {
        if (entry.op == JournalOp::Remove) {
            removedOnes.append(entry.uuid.toString(QUuid::WithoutBraces));
        }
    }
    if (removedOnes.isEmpty()) {
        return entries;
    }
    auto inserts = readEntries(
        database,
        entryColumns(u"'{}'"_s) + u"WHERE uuid IN (SELECT value FROM json_each(?)) AND op = 'insert' AND seq > ?"_s,
        {jsonList(removedOnes), after});
    if (!inserts) {
        return inserts;
    }
    std::vector<JournalEntry>& all = entries.value();
    all.insert(all.end(), inserts->begin(), inserts->end());
    std::sort(all.begin(), all.end(),
              [](const JournalEntry& one, const JournalEntry& other) { return one.seq < other.seq; });
    return entries;
}

} // namespace

Result<std::vector<JournalEntry>> journalEntries(Database& database, const QString& condition,
                                                 const std::vector<QVariant>& bound)
{
    return readEntries(database, entryColumns(u"fields"_s) + condition, bound);
}

Result<qint64> journalPositionAt(Database& database, const QDateTime& moment)
{
    const QString limit = moment.toUTC().toString(Qt::ISODateWithMs);
    auto last = database.scalar(u"SELECT coalesce(max(seq), 0) FROM journal"_s);
    auto at = database.cached(u"SELECT at FROM journal WHERE seq = ?"_s);
    if (!last || !at) {
        return !last ? last.error() : at.error();
    }
    qint64 below = 0; // made by then
    qint64 above = last.value().toLongLong() + 1;
    while (above - below > 1) {
        const qint64 middle = below + (above - below) / 2;
        bool isMade = false;
        auto status = at.value()->bind(0, middle).each([&](const Statement& row) {
            isMade = row.text(0) <= limit;
            return done();
        });
        if (!status) {
            return status.error();
        }
        (isMade ? below : above) = middle;
    }
    return below;
}

Status ComparedJournal::find(Database& database, qint64 after, qint64 until)
{
    auto statement = database.prepare(
        u"SELECT seq FROM journal WHERE seq > ? AND seq <= ? AND op <> 'insert' "
        "AND entity IN ('action', 'priority', 'objective', 'lead', 'plan')"_s);
    if (!statement) {
        return statement.error();
    }
    return statement.value()->bind(0, after).bind(1, until).each([this](const Statement& row) {
        m_positions.push_back(row.integer(0));
        return done();
    });
}

Result<std::vector<JournalEntry>> ComparedJournal::since(Database& database, qint64 position)
{
    const auto last = database.scalar(u"SELECT coalesce(max(seq), 0) FROM journal"_s);
    if (!last) {
        return last.error();
    }
    const qint64 end = last.value().toLongLong();
    if (m_until == 0) {
        m_after = m_until = position;
    }
    Status found = m_until < end ? find(database, m_until, end) : done();
    if (found && position < m_after) {
        found = find(database, position, m_after);
    }
    if (!found) {
        *this = {};
        return found.error();
    }
    m_until = std::max(m_until, end);
    m_after = std::min(m_after, position);
    return readCompared(database, m_positions, position);
}

Result<ChainReport> checkChain(Database& database)
{
    auto end = readJournalEnd(database);
    if (!end) {
        return end.error();
    }
    const QStringList columns{u"seq"_s,    u"edit"_s,   u"kind"_s, u"undoes"_s, u"verb"_s,
                              u"entity"_s, u"uuid"_s,   u"op"_s,   u"fields"_s, u"author"_s,
                              u"at"_s,     u"digest"_s, u"salt"_s, u"hash"_s};
    auto statement =
        database.prepare(u"SELECT %1 FROM journal ORDER BY seq"_s.arg(asStored(columns)));
    if (!statement) {
        return statement.error();
    }
    ChainWalk walk;
    auto status = statement.value()->each([&](const Statement& row) {
        walk.visit(row);
        return done();
    });
    return status ? Result<ChainReport>{walk.finish(end.value())} : status.error();
}

} // namespace boardplan

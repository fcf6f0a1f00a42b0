#include "store/journal_writer.h"

#include "store/journal_chain.h"
#include "store/store_errors.h"

#include <QRandomGenerator>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QByteArray freshSalt()
{
    std::array<quint32, saltBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), saltBytes};
}

QByteArray decimal(qint64 number)
{
    return QByteArray::number(number);
}

JournalOp operationOf(bool hasBefore, bool hasAfter)
{
    return !hasBefore ? JournalOp::Insert : !hasAfter ? JournalOp::Remove : JournalOp::Replace;
}

} // namespace

Result<JournalEnd> readJournalEnd(Database& database)
{
    auto statement = database.cached(u"SELECT seq, edit, hash FROM epoch WHERE id = 1"_s);
    if (!statement) {
        return statement.error();
    }
    JournalEnd end;
    auto status = statement.value()->each([&](const Statement& row) {
        end = {row.integer(0), row.integer(1), row.bytes(2)};
        return done();
    });
    if (status && end.hash.size() != hashBytes) {
        return store_error::damaged(database.path(), u"epoch row missing"_s);
    }
    return status ? Result<JournalEnd>{end} : status.error();
}

QByteArray journalledFields(const RowTable& table, const std::optional<FieldValues>& before,
                            const std::optional<FieldValues>& after)
{
    QByteArray text = "{";
    for (std::size_t at = 0; at < table.fields.size(); ++at) {
        const QJsonValue was = before ? (*before)[at] : QJsonValue{QJsonValue::Null};
        const QJsonValue is = after ? (*after)[at] : QJsonValue{QJsonValue::Null};
        if (before && after && isSameValue(was, is)) {
            continue;
        }
        text += text.size() > 1 ? ",\"" : "\"";
        text += table.fields[at].name.toLatin1() + "\":" + compactJson(QJsonArray{was, is});
    }
    return text + '}';
}

JournalWriter::JournalWriter(Database& database, JournalEnd end, QString verb,
                             const JournalContext& context)
    : m_database{database}
    , m_end{std::move(end)}
    , m_edit{m_end.edit + 1}
    , m_verb{std::move(verb)}
    , m_context{context}
    , m_at{context.at.toUTC().toString(Qt::ISODateWithMs)}
{
    Q_ASSERT_X(context.at.isValid(), "JournalWriter", "an edit without a time");
}

Status JournalWriter::append(const RowTable& table, const std::optional<FieldValues>& before,
                             const std::optional<FieldValues>& after)
{
    const QByteArray fields = journalledFields(table, before, after);
    const QByteArray salt = freshSalt();
    const QByteArray digest = chainDigest(salt, fields);
    const QString kind = journalKey(m_context.kind);
    const QString op = journalKey(operationOf(before.has_value(), after.has_value()));
    const QString uuid = (after ? *after : *before).front().toString();
    const bool hasUndone = m_context.kind != JournalKind::Do && m_context.undoes != 0;
    const std::optional<QByteArray> undoes =
        hasUndone ? std::optional{decimal(m_context.undoes)} : std::nullopt;
    const qint64 seq = m_end.seq + 1;
    const QByteArray hash =
        chainHash(m_end.hash, {decimal(seq), decimal(m_edit), kind.toUtf8(), undoes,
                               m_verb.toUtf8(), table.entity.toUtf8(), uuid.toUtf8(), op.toUtf8(),
                               digest, m_context.author.toUtf8(), m_at.toUtf8()});

    auto statement = m_database.cached(u"INSERT INTO journal (seq, edit, kind, undoes, verb, "
                                       u"entity, uuid, op, fields, salt, digest, author, at, "
                                       "hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement) {
        return statement.error();
    }
    statement.value()->bind(0, seq).bind(1, m_edit).bind(2, kind).bind(
        3, hasUndone ? QVariant{m_context.undoes} : QVariant{});
    statement.value()->bind(4, m_verb).bind(5, table.entity).bind(6, uuid).bind(7, op);
    statement.value()->bind(8, QString::fromUtf8(fields)).bind(9, salt).bind(10, digest);
    statement.value()->bind(11, m_context.author).bind(12, m_at).bind(13, hash);
    if (auto status = statement.value()->execute(); !status) {
        return status;
    }
    m_end = {seq, m_edit, hash};
    return done();
}

Result<JournalEnd> JournalWriter::finish()
{
    auto statement =
        m_database.cached(u"UPDATE epoch SET seq = ?, edit = ?, hash = ? WHERE id = 1"_s);
    if (!statement) {
        return statement.error();
    }
    auto status =
        statement.value()->bind(0, m_end.seq).bind(1, m_end.edit).bind(2, m_end.hash).execute();
    return status ? Result<JournalEnd>{m_end} : status.error();
}

} // namespace boardplan

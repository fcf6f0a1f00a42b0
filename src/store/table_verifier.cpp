#include "store/table_verifier.h"

#include "store/journal_chain.h"
#include "store/row_label.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A field that the state lacks is one whose words were erased: nothing can be said of it any more. A list that a later
// version brought is absent from the rows of an earlier one, where it was empty.
void replayEntry(const RowTable& table, std::optional<QJsonObject>& state, JournalOp op, bool isErased,
                 const QJsonObject& fields)
{
    if (op == JournalOp::Remove) {
        state.reset();
        return;
    }
    if (op == JournalOp::Insert || isErased || !state) {
        state.emplace();
    }
    if (op == JournalOp::Insert && !isErased && table.entity == "plan"_L1) {
        state->insert(u"ruleChanges"_s, QJsonArray{});
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        state->insert(field.key(), field.value().toArray().at(1));
    }
}

} // namespace

TableVerifier::TableVerifier(Database& database, const RowTable& table)
    : m_database{database}
    , m_table{table}
{
}

Result<std::optional<QJsonObject>> TableVerifier::replayed(const QString& uuid)
{
    auto statement = m_database.cached(
        u"SELECT op, fields FROM journal WHERE uuid = ? AND entity = ? ORDER BY seq"_s);
    if (!statement) {
        return statement.error();
    }
    std::optional<QJsonObject> state;
    auto status =
        statement.value()->bind(0, uuid).bind(1, m_table.entity).each([&](const Statement& row) {
            replayEntry(m_table, state, journalOp(row.text(0)), row.isNull(1),
                        QJsonDocument::fromJson(row.text(1).toUtf8()).object());
            return done();
        });
    return status ? Result<std::optional<QJsonObject>>{std::move(state)} : status.error();
}

Status TableVerifier::compareRows(VerifyReport& report)
{
    return RowReader{m_database, m_table}.each(u"ORDER BY t.uuid"_s, {}, [&](StoredRow& row) {
        ++report.rows;
        return compareRow(row, report);
    });
}

Status TableVerifier::compareRow(const StoredRow& row, VerifyReport& report)
{
    const QString uuid = row.values.front().toString();
    auto expected = replayed(uuid);
    if (!expected) {
        return expected.error();
    }
    if (!expected.value()) {
        report.differences.push_back(
            QCoreApplication::translate("boardplan", "%1: was added outside the program")
                .arg(rowLabel(m_database, m_table, uuid)));
        return done();
    }
    for (std::size_t at = 0; at < row.values.size(); ++at) {
        const QString& name = m_table.fields[at].name;
        const QJsonObject& state = *expected.value();
        if (state.contains(name) && !isSameValue(row.values[at], state.value(name))) {
            report.differences.push_back(
                QCoreApplication::translate("boardplan", "%1: %2 was changed outside the program")
                    .arg(rowLabel(m_database, m_table, uuid), name));
        }
    }
    return done();
}

Status TableVerifier::findMissing(VerifyReport& report)
{
    auto statement = m_database.prepare(
        u"SELECT DISTINCT j.uuid FROM journal AS j WHERE j.entity = ? AND j.op = 'insert' "
        "AND NOT EXISTS (SELECT 1 FROM %1 AS t WHERE t.uuid = j.uuid)"_s.arg(
            quotedName(m_table.table)));
    if (!statement) {
        return statement.error();
    }
    return statement.value()->bind(0, m_table.entity).each([&](const Statement& row) -> Status {
        auto expected = replayed(row.text(0));
        if (!expected) {
            return expected.error();
        }
        if (expected.value()) {
            report.differences.push_back(
                QCoreApplication::translate("boardplan", "%1: was removed outside the program")
                    .arg(replayedLabel(m_database, m_table, row.text(0), *expected.value())));
        }
        return done();
    });
}

} // namespace boardplan

#include "store_fixture.h"

#include "store/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// One part of the hashed text: length, colon, bytes.
QByteArray part(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size()) + ":" + bytes;
}

// The journal as the recipe of docs/file-format.md reads it, written here a second time.
struct RawRow {
    QByteArray seq, edit, kind, verb, entity, uuid, op, fields, salt, digest, author, at, hash;
    bool hasUndoes = false;
    QByteArray undoes;
};

std::vector<RawRow> rawRows(const QString& path)
{
    auto database = Database::open(path, Access::ReadOnly);
    EXPECT_TRUE(succeeded(database));
    auto statement = database.value()->prepare(u"SELECT seq, edit, kind, undoes, verb, entity, "
                                               u"uuid, op, fields, salt, digest, author, at, hash "
                                               "FROM journal ORDER BY seq"_s);
    EXPECT_TRUE(succeeded(statement));
    std::vector<RawRow> rows;
    EXPECT_TRUE(succeeded(statement.value()->each([&](const Statement& row) {
        const auto text = [&](int column) { return row.text(column).toUtf8(); };
        rows.push_back({text(0), text(1), text(2), text(4), text(5), text(6), text(7), text(8),
                        row.bytes(9), row.bytes(10), text(11), text(12), row.bytes(13),
                        !row.isNull(3), text(3)});
        return done();
    })));
    return rows;
}

class StoreJournal : public StoreTest {
protected:
    void SetUp() override
    {
        m_store = makeSample();
        ASSERT_NE(m_store, nullptr);
        Action renamed = m_sample.first;
        renamed.text = u"Hold two “listening” days"_s;
        renamed.weight = 2;
        const Edit edit{u"Reword 2.1"_s, {}, {replaced(m_sample.first, renamed)}};
        ASSERT_TRUE(succeeded(m_store->write(edit, context())));
        ASSERT_TRUE(succeeded(m_store->write(edit.inverse(), context(JournalKind::Undo, 2))));
        const Edit removal{u"Remove 2.1"_s, {}, {removed(m_sample.first)}};
        ASSERT_TRUE(succeeded(m_store->write(removal, context())));
    }

    std::unique_ptr<Store> m_store;
};

} // namespace

TEST_F(StoreJournal, HashesFollowTheWrittenRecipe)
{
    QByteArray previous(32, '\0');
    const auto rows = rawRows(path());
    ASSERT_EQ(rows.size(), 11U);
    for (const RawRow& row : rows) {
        EXPECT_EQ(row.salt.size(), 16);
        EXPECT_EQ(row.digest, sha256(row.salt + row.fields));
        const QByteArray text = "BoardPlan journal 1" + previous + part(row.seq) + part(row.edit) +
                                part(row.kind) +
                                (row.hasUndoes ? part(row.undoes) : QByteArray{"-"}) +
                                part(row.verb) + part(row.entity) + part(row.uuid) + part(row.op) +
                                part(row.digest.toHex()) + part(row.author) + part(row.at);
        EXPECT_EQ(row.hash, sha256(text)) << row.seq.toStdString();
        previous = row.hash;
    }
}

TEST_F(StoreJournal, SaltsAreFresh)
{
    const auto rows = rawRows(path());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_NE(rows[i].salt, rows[i - 1].salt);
    }
}

TEST_F(StoreJournal, FieldsKeepTheOrderOfTheListAndOnlyWhatDiffers)
{
    const auto rows = rawRows(path());
    EXPECT_EQ(
        rows[8].fields,
        u"{\"text\":[\"Hold a listening day\",\"Hold two “listening” days\"],\"weight\":[1,2]}"_s
            .toUtf8());
    EXPECT_EQ(
        rows[9].fields,
        u"{\"text\":[\"Hold two “listening” days\",\"Hold a listening day\"],\"weight\":[2,1]}"_s
            .toUtf8());
    EXPECT_TRUE(rows[0].fields.startsWith("{\"id\":[null,\"" +
                                          m_sample.board.id.toString().toUtf8() + "\"],"));
    EXPECT_TRUE(rows[10].fields.startsWith("{\"id\":[\"" + m_sample.first.id.toString().toUtf8() +
                                           "\",null],"));
    EXPECT_FALSE(rows[10].fields.contains("standing"));
}

TEST_F(StoreJournal, EntriesTellWhoWhenAndWhy)
{
    const auto entries = m_store->journal();
    ASSERT_TRUE(succeeded(entries));
    ASSERT_EQ(entries->size(), 11U);
    const JournalEntry& undo = entries.value()[9];
    EXPECT_EQ(undo.seq, 10);
    EXPECT_EQ(undo.edit, 3);
    EXPECT_EQ(undo.kind, JournalKind::Undo);
    EXPECT_EQ(undo.undoes, 2);
    EXPECT_EQ(undo.verb, u"Reword 2.1"_s);
    EXPECT_EQ(undo.entity, u"action"_s);
    EXPECT_EQ(undo.uuid, m_sample.first.id.value);
    EXPECT_EQ(undo.op, JournalOp::Replace);
    EXPECT_EQ(undo.fields.keys(), (QStringList{u"text"_s, u"weight"_s}));
    EXPECT_EQ(undo.author, u"Ann Other"_s);
    EXPECT_EQ(undo.at, context().at);
    EXPECT_EQ(entries.value()[10].op, JournalOp::Remove);
    EXPECT_EQ(entries.value()[0].op, JournalOp::Insert);
    EXPECT_EQ(m_store->lastEditAt().value(), context().at);
}

TEST_F(StoreJournal, OneEntitysEntriesComeNewestFirst)
{
    const auto entries = m_store->journalOf(m_sample.first.id.value);
    ASSERT_TRUE(succeeded(entries));
    std::vector<qint64> sequence;
    for (const JournalEntry& entry : entries.value()) {
        sequence.push_back(entry.seq);
    }
    EXPECT_EQ(sequence, (std::vector<qint64>{11, 10, 9, 7}));
}

TEST_F(StoreJournal, RedoIsWrittenAsSuch)
{
    const auto receipt = m_store->write({u"Add again"_s, {}, {inserted(m_sample.first)}},
                                        context(JournalKind::Redo, 4));
    ASSERT_TRUE(succeeded(receipt));
    EXPECT_EQ(receipt->edit, 5);
    EXPECT_EQ(m_store->journal()->back().kind, JournalKind::Redo);
    EXPECT_TRUE(m_store->verify()->isClean());
}

} // namespace boardplan::test

#include "store_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

QString temporaryFolderName()
{
    const QString inMemory = u"/dev/shm"_s;
    const QString place = QFileInfo{inMemory}.isWritable() ? inMemory : QDir::tempPath();
    return place + u"/boardplan-XXXXXX"_s;
}

JournalContext context(JournalKind kind, qint64 undoes)
{
    return {kind, undoes, u"Ann Other"_s,
            QDateTime{QDate{2026, 11, 22}, QTime{10, 42, 0, 7}, Qt::UTC}};
}

QByteArray bytesOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

std::vector<QString> runForeign(const QString& path, const QString& sql)
{
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    std::vector<QString> rows;
    const auto collect = [](void* target, int, char** values, char**) {
        static_cast<std::vector<QString>*>(target)->push_back(QString::fromUtf8(values[0]));
        return 0;
    };
    char* words = nullptr;
    EXPECT_EQ(sqlite3_exec(database, sql.toUtf8().constData(), collect, &rows, &words), SQLITE_OK)
        << (words == nullptr ? "" : words);
    sqlite3_free(words);
    sqlite3_close(database);
    return rows;
}

void tamperWithJournal(const QString& path, const QString& sql)
{
    const auto guards =
        runForeign(path, u"SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"_s);
    ASSERT_EQ(guards.size(), 2U);
    runForeign(
        path,
        u"DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_keeps_values; %1; %2; %3"_s.arg(
            sql, guards[0], guards[1]));
}

SamplePlan::SamplePlan()
{
    board = {BoardId::create(), 0, u"Exampleshire Safeguarding Adults Board"_s, u"ESAB"_s, 4};
    manager.id = LeadId::create();
    manager.name = u"Board Manager"_s;
    manager.aliases = {u"Manager"_s, u"BM"_s};
    subgroup.id = LeadId::create();
    subgroup.name = u"Quality Subgroup"_s;
    subgroup.kind = LeadKind::Subgroup;
    plan.id = PlanId::create();
    plan.title = u"Strategic plan 2026–27"_s;
    plan.boards = {board.id};
    priority.id = PriorityId::create();
    priority.plan = plan.id;
    priority.ref = u"2"_s;
    priority.title = u"Listening"_s;
    objective.id = ObjectiveId::create();
    objective.priority = priority.id;
    objective.title = u"Adults are heard"_s;
    first.id = ActionId::create();
    first.priority = priority.id;
    first.ref = u"2.1"_s;
    first.text = u"Hold a listening day"_s;
    second = first;
    second.id = ActionId::create();
    second.objective = objective.id;
    second.ref = u"2.2a"_s;
    second.text = u"Publish what was heard"_s;
    second.boards = {board.id};
    second.leads = {{manager.id, LeadRole::Lead}, {subgroup.id, LeadRole::Contributor}};
    second.measures = {{MeasureId::create(), u"A page on the website"_s, true}};
}

Edit SamplePlan::insertion() const
{
    return {u"Add sample"_s,
            {},
            {inserted(board), inserted(manager), inserted(subgroup), inserted(plan),
             inserted(priority), inserted(objective), inserted(first), inserted(second)}};
}

Update SamplePlan::update(const Action& action, const QString& rating, qint64 sequence) const
{
    Update update;
    update.id = UpdateId::create();
    update.action = action.id;
    update.sequence = sequence;
    update.recordedAt = u"2026-11-22T10:42:00.007Z"_s;
    update.reportedOn = QDate{2026, 9, 12};
    update.rating = rating;
    update.whatHappened = u"The first draft went out"_s;
    return update;
}

StoreTest::StoreTest()
    : m_root{temporaryFolderName()}
    , m_folder{m_root.path()}
{
    const QString name = u"Board’s plans, 100 % #1?"_s;
    EXPECT_TRUE(m_folder.mkdir(name));
    EXPECT_TRUE(m_folder.cd(name));
}

QString StoreTest::path(const QString& name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<Store> StoreTest::makeSample()
{
    auto store = Store::create(path());
    if (!succeeded(store) || !succeeded(store.value()->write(m_sample.insertion(), context()))) {
        return nullptr;
    }
    return std::move(store).value();
}

std::unique_ptr<Store> StoreTest::openStore(bool readOnly) const
{
    auto store = Store::open(path(), readOnly);
    return succeeded(store) ? std::move(store).value() : nullptr;
}

QStringList StoreTest::othersThan(const QStringList& names) const
{
    QStringList others = m_folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    others.removeIf([&](const QString& name) { return names.contains(name); });
    return others;
}

} // namespace boardplan::test

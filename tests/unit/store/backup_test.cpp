#include "store_fixture.h"

#include "store/backup.h"
#include "store/database.h"

#include <QFile>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class StoreBackup : public StoreTest {
protected:
    void SetUp() override
    {
        m_store = makeSample();
        ASSERT_NE(m_store, nullptr);
    }
    void expectSameContent(const QString& copy)
    {
        const auto opened = Store::open(copy, true);
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened.value()->dump().value(), m_store->dump().value());
        EXPECT_TRUE(opened.value()->verify()->isClean());
    }

    std::unique_ptr<Store> m_store;
    QDateTime m_at{QDate{2026, 11, 22}, QTime{10, 42}, Qt::UTC};
};

} // namespace

TEST_F(StoreBackup, IsNamedAfterFileAndTimeAndChecked)
{
    const auto backup = m_store->backup(m_folder.path(), m_at);
    ASSERT_TRUE(succeeded(backup));
    EXPECT_EQ(backup.value(), path(u"plan 2026-11-22 104200.boardplan"_s));
    expectSameContent(backup.value());
}

TEST_F(StoreBackup, NeverReplacesAnother)
{
    writeBytes(path(u"plan 2026-11-22 104200.boardplan"_s), "mine");
    const auto backup = m_store->backup(m_folder.path(), m_at);
    ASSERT_TRUE(succeeded(backup));
    EXPECT_EQ(backup.value(), path(u"plan 2026-11-22 104200 (2).boardplan"_s));
    EXPECT_EQ(bytesOf(path(u"plan 2026-11-22 104200.boardplan"_s)), "mine");
}

TEST_F(StoreBackup, RefusesAFolderThatCannotTakeIt)
{
    EXPECT_EQ(codeOf(m_store->backup(path(u"nowhere"_s), m_at)), "BP-STO-040");
    EXPECT_EQ(codeOf(m_store->saveCopy(path(u"nowhere/copy.boardplan"_s))), "BP-STO-040");
}

TEST_F(StoreBackup, OfAReadOnlyPlanWorks)
{
    m_store.reset();
    m_store = openStore(true);
    const auto backup = m_store->backup(m_folder.path(), m_at);
    ASSERT_TRUE(succeeded(backup));
    expectSameContent(backup.value());
}

TEST_F(StoreBackup, SaveCopyReplacesTheNamedFileInOneStep)
{
    const QString copy = path(u"copy.boardplan"_s);
    ASSERT_TRUE(succeeded(m_store->saveCopy(copy)));
    expectSameContent(copy);
    writeBytes(copy, "older");
    ASSERT_TRUE(succeeded(m_store->saveCopy(copy)));
    expectSameContent(copy);
    EXPECT_EQ(othersThan({u"plan.boardplan"_s, u"plan.boardplan.lock"_s, u"copy.boardplan"_s}),
              QStringList{});
}

TEST_F(StoreBackup, SaveCopyNeverReplacesAnOpenFile)
{
    EXPECT_EQ(codeOf(m_store->saveCopy(path())), "BP-STO-042");
    const QString other = path(u"other.boardplan"_s);
    const auto open = Store::create(other);
    ASSERT_TRUE(succeeded(open));
    const QByteArray before = bytesOf(other);
    EXPECT_EQ(codeOf(m_store->saveCopy(other)), "BP-STO-042");
    EXPECT_EQ(bytesOf(other), before);
}

TEST_F(StoreBackup, ACopyThatFailsItsCheckIsNotKept)
{
    // A row that refers to nothing, put in past the keys: the copy's own check finds it.
    runForeign(path(), u"INSERT INTO action_lead VALUES (999, 0, 999, 'lead')"_s);
    EXPECT_EQ(codeOf(m_store->backup(m_folder.path(), m_at)), "BP-STO-041");
    writeBytes(path(u"kept.boardplan"_s), "kept");
    EXPECT_EQ(codeOf(m_store->saveCopy(path(u"kept.boardplan"_s))), "BP-STO-041");
    EXPECT_EQ(bytesOf(path(u"kept.boardplan"_s)), "kept");
    EXPECT_EQ(othersThan({u"plan.boardplan"_s, u"plan.boardplan.lock"_s, u"kept.boardplan"_s}),
              QStringList{});
}

} // namespace boardplan::test

#include "store_fixture.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

class StoreAccess : public StoreTest {
protected:
    Edit rating() const
    {
        return {u"Rate 2.1 red"_s, {}, {inserted(m_sample.update(m_sample.first, u"red"_s, 1))}};
    }
    void expectReadOnly(Store& store, QStringView words)
    {
        EXPECT_TRUE(store.readOnlyReason().contains(words)) << store.readOnlyReason().toStdString();
        const QByteArray before = bytesOf(path());
        const auto refused = store.write(rating(), context());
        EXPECT_EQ(codeOf(refused), "BP-STO-015");
        EXPECT_TRUE(refused.error().what.contains(store.readOnlyReason()));
        EXPECT_EQ(bytesOf(path()), before);
        EXPECT_TRUE(succeeded(store.load()));
    }
};

} // namespace

TEST_F(StoreAccess, OpenedForReading)
{
    makeSample().reset();
    expectReadOnly(*openStore(true), u"for reading only");
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), QStringList{}); // not even a lock
}

TEST_F(StoreAccess, SecondOpenerReadsAndIsToldWhoHoldsTheFile)
{
    const auto holder = makeSample();
    const auto second = openStore();
    expectReadOnly(*second, u"(process %1)"_s.arg(QCoreApplication::applicationPid()));
    EXPECT_TRUE(second->readOnlyReason().contains(QSysInfo::machineHostName()));
    EXPECT_TRUE(succeeded(holder->write(rating(), context())));
    EXPECT_EQ(second->load()->lastSequence(), 1);
}

TEST_F(StoreAccess, LockIsGoneAfterClosing)
{
    makeSample().reset();
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), QStringList{});
    EXPECT_EQ(openStore()->readOnlyReason(), QString{});
}

TEST_F(StoreAccess, LockOfADeadProgramIsTakenOver)
{
    makeSample().reset();
    // No process has this number: it is above the greatest that Linux gives.
    const QString lock = u"4194305\nboardplan\n%1\n"_s.arg(QSysInfo::machineHostName());
    writeBytes(path(u"plan.boardplan.lock"_s), lock.toUtf8());
    EXPECT_EQ(openStore()->readOnlyReason(), QString{});
}

TEST_F(StoreAccess, LockOfAnotherMachineIsLeftAlone)
{
    makeSample().reset();
    writeBytes(path(u"plan.boardplan.lock"_s), "4194305\nboardplan\nanother-desk\n");
    expectReadOnly(*openStore(), u"another-desk");
}

TEST_F(StoreAccess, FileMarkedReadOnly)
{
    makeSample().reset();
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner));
    expectReadOnly(*openStore(), u"The file cannot be written to");
}

TEST_F(StoreAccess, FolderMarkedReadOnly)
{
    makeSample().reset();
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    expectReadOnly(*openStore(), u"The folder of the file cannot be written to");
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_F(StoreAccess, SymbolicLinkLeadsToTheSameLock)
{
    const auto holder = makeSample();
    ASSERT_TRUE(QFile::link(path(), path(u"link.boardplan"_s)));
    const auto second = Store::open(path(u"link.boardplan"_s), false);
    ASSERT_TRUE(succeeded(second));
    EXPECT_NE(second.value()->readOnlyReason(), QString{});
}

TEST_F(StoreAccess, FileReplacedUnderUsIsNotWritten)
{
    const auto store = makeSample();
    ASSERT_TRUE(QFile::copy(path(), path(u"copy"_s)));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(codeOf(store->write(rating(), context())), "BP-STO-028"); // deleted
    ASSERT_TRUE(QFile::rename(path(u"copy"_s), path()));
    const QByteArray other = bytesOf(path());
    EXPECT_EQ(codeOf(store->write(rating(), context())), "BP-STO-028"); // replaced
    EXPECT_EQ(bytesOf(path()), other);
    EXPECT_TRUE(
        succeeded(store->saveCopy(path(u"rescue.boardplan"_s)))); // what was open is still there
}

TEST_F(StoreAccess, EditByAnotherProgramIsNoticedBeforeTheNext)
{
    const auto store = makeSample();
    runForeign(path(), u"UPDATE epoch SET edit = 99"_s);
    EXPECT_EQ(codeOf(store->write(rating(), context())), "BP-STO-029");
}

TEST_F(StoreAccess, BusyFileIsSaid)
{
    const auto store = makeSample();
    auto other = Database::open(path(), Access::ReadWrite);
    ASSERT_TRUE(succeeded(other));
    ASSERT_TRUE(succeeded(other.value()->run(u"BEGIN EXCLUSIVE"_s)));
    EXPECT_EQ(codeOf(store->write(rating(), context())), "BP-STO-027");
    other.value()->rollBack();
    EXPECT_TRUE(succeeded(store->write(rating(), context())));
}

TEST_F(StoreAccess, UnreadableFileIsSaid)
{
    // A connection that cannot be made, as when the drive is gone.
    EXPECT_EQ(codeOf(Database::open(path(u"gone.boardplan"_s), Access::ReadWrite)), "BP-STO-009");
}

TEST_F(StoreAccess, UnknownRefusalsKeepTheLibrarysWordsInTheDetails)
{
    auto database = Database::openInMemory();
    ASSERT_TRUE(succeeded(database));
    const Status status = database.value()->run(u"SELECT * FROM nowhere"_s);
    ASSERT_EQ(codeOf(status), "BP-STO-030");
    EXPECT_FALSE(status.error().message().contains(u"nowhere"));
    EXPECT_TRUE(status.error().details.contains(u"no such table: nowhere"));
}

} // namespace boardplan::test

#include "store_fixture.h"

#include "store/database.h"

#include <QtEndian>
#include <functional>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct RefusedFile {
    const char* name;
    // Makes the file's bytes from those of a sound plan.
    std::function<QByteArray(QByteArray)> bytes;
    const char* code;
    const char* words;
};

void PrintTo(const RefusedFile& refused, std::ostream* out)
{
    *out << refused.name;
}

class OpenRefuses : public StoreTest, public ::testing::WithParamInterface<RefusedFile> {};

QByteArray withNumber(QByteArray file, qsizetype at, quint32 number)
{
    qToBigEndian(number, file.data() + at);
    return file;
}

auto bytes(QByteArray text)
{
    return [text](const QByteArray&) { return text; };
}

const QByteArray zipStart = QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0');

} // namespace

TEST_P(OpenRefuses, AndLeavesTheBytesAlone)
{
    makeSample().reset();
    const QByteArray made = GetParam().bytes(bytesOf(path()));
    writeBytes(path(), made);
    for (const bool readOnly : {false, true}) {
        const auto store = Store::open(path(), readOnly);
        ASSERT_EQ(codeOf(store), GetParam().code);
        EXPECT_TRUE(store.error().what.contains(QString::fromUtf8(GetParam().words)))
            << store.error().message().toStdString();
        EXPECT_TRUE(store.error().what.contains(u"\"plan.boardplan\""));
        EXPECT_FALSE(store.error().unchanged.isEmpty());
        EXPECT_FALSE(store.error().todo.isEmpty());
        EXPECT_EQ(bytesOf(path()), made);
        EXPECT_EQ(othersThan({u"plan.boardplan"_s}), QStringList{});
    }
}

INSTANTIATE_TEST_SUITE_P(
    Table, OpenRefuses,
    ::testing::Values(
        RefusedFile{"Empty", bytes({}), "BP-STO-003", "is empty"},
        RefusedFile{"Excel", bytes(zipStart + "xl/workbook.xml"), "BP-STO-004",
                    "an Excel workbook"},
        RefusedFile{"ExcelNamedAtTheEnd",
                    bytes(zipStart + QByteArray(200'000, 'x') + "xl/workbook.xml"), "BP-STO-004",
                    "an Excel workbook"},
        RefusedFile{"Word", bytes(zipStart + "word/document.xml"), "BP-STO-004", "a Word document"},
        RefusedFile{"Slides", bytes(zipStart + "ppt/presentation.xml"), "BP-STO-004",
                    "a PowerPoint"},
        RefusedFile{"OpenSheet",
                    bytes(zipStart + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
                    "BP-STO-004", "an OpenDocument spreadsheet"},
        RefusedFile{"OpenText", bytes(zipStart + "mimetypeapplication/vnd.oasis.opendocument.text"),
                    "BP-STO-004", "an OpenDocument text"},
        RefusedFile{"Zip", bytes(zipStart + "photo.jpg"), "BP-STO-004", "a zip archive"},
        RefusedFile{"Pdf", bytes("%PDF-1.7\n"), "BP-STO-004", "a PDF document"},
        RefusedFile{"OldOffice", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"), "BP-STO-004",
                    "an old Word"},
        RefusedFile{"RichText", bytes("{\\rtf1\\ansi}"), "BP-STO-004", "a rich text document"},
        RefusedFile{"WebPage", bytes("  <!DOCTYPE html><html>"), "BP-STO-004", "a web page"},
        RefusedFile{"Text", bytes("Priority 1\tAction\n"), "BP-STO-004", "a text file"},
        RefusedFile{"Utf16", bytes("\xff\xfeP"), "BP-STO-004", "a text file"},
        RefusedFile{"Picture", bytes(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), "BP-STO-004",
                    "another kind"},
        RefusedFile{"OtherProgramsDatabase",
                    [](QByteArray file) { return withNumber(std::move(file), 68, 0x12345678); },
                    "BP-STO-005", "a database of another program"},
        RefusedFile{"Newer", [](QByteArray file) { return withNumber(std::move(file), 60, 7); },
                    "BP-STO-006", "file version 7, and this program knows version 3"},
        RefusedFile{"OnlyMagicLeft", [](const QByteArray& file) { return file.left(16); },
                    "BP-STO-007", "damaged"},
        RefusedFile{"LastPageCut", [](const QByteArray& file) { return file.chopped(4096); },
                    "BP-STO-007", "damaged"},
        RefusedFile{"OneByteCut", [](const QByteArray& file) { return file.chopped(1); },
                    "BP-STO-007", "damaged"},
        RefusedFile{"NoVersion", [](QByteArray file) { return withNumber(std::move(file), 60, 0); },
                    "BP-STO-007", "damaged"},
        RefusedFile{
            "SchemaPageLost",
            [](QByteArray file) { return file.replace(100, 3996, QByteArray(3996, '\xa5')); },
            "BP-STO-007", "damaged"},
        RefusedFile{
            "PageOverwritten",
            [](QByteArray file) { return file.replace(5 * 4096, 4096, QByteArray(4096, '\x5a')); },
            "BP-STO-007", "damaged"}),
    [](const auto& refused) { return std::string{refused.param.name}; });

namespace {

struct ForeignStructure {
    const char* name;
    const char* sql;
};

void PrintTo(const ForeignStructure& structure, std::ostream* out)
{
    *out << structure.name;
}

class OpenRefusesStructure : public StoreTest,
                             public ::testing::WithParamInterface<ForeignStructure> {};

} // namespace

TEST_P(OpenRefusesStructure, BeforeAnyQueryOfIt)
{
    makeSample().reset();
    runForeign(path(), QString::fromLatin1(GetParam().sql));
    const QByteArray made = bytesOf(path());
    EXPECT_EQ(codeOf(Store::open(path(), false)), "BP-STO-008");
    EXPECT_EQ(bytesOf(path()), made);
}

INSTANTIATE_TEST_SUITE_P(
    Table, OpenRefusesStructure,
    ::testing::Values(
        ForeignStructure{"Table", "CREATE TABLE notes (text)"},
        ForeignStructure{"Trigger", "CREATE TRIGGER t AFTER INSERT ON action BEGIN SELECT 1; END"},
        ForeignStructure{"View", "CREATE VIEW v AS SELECT * FROM action"},
        ForeignStructure{"VirtualTable", "CREATE VIRTUAL TABLE words USING fts5(text)"},
        ForeignStructure{"GuardGone", "DROP TRIGGER journal_keeps_rows"},
        ForeignStructure{"Column", "ALTER TABLE action ADD COLUMN colour TEXT"},
        ForeignStructure{"IndexGone", "DROP INDEX update_by_action"}),
    [](const auto& structure) { return std::string{structure.param.name}; });

TEST_F(StoreTest, OpenNeverCreates)
{
    EXPECT_EQ(codeOf(Store::open(path(), false)), "BP-STO-001");
    EXPECT_EQ(codeOf(Store::open(path(u"no/such/folder.boardplan"_s), false)), "BP-STO-001");
    EXPECT_EQ(othersThan({}), QStringList{});
}

TEST_F(StoreTest, OpenRefusesAFolder)
{
    EXPECT_EQ(codeOf(Store::open(m_folder.path(), false)), "BP-STO-002");
}

TEST_F(StoreTest, EmptyFileNamesTheNewestBackup)
{
    writeBytes(path(), {});
    for (const QString& name :
         {u"plan 2026-11-20 090000.boardplan"_s, u"plan 2026-11-21 101500.boardplan"_s,
          u"other 2026-11-22 101500.boardplan"_s}) {
        writeBytes(path(name), "x");
    }
    const auto store = Store::open(path(), false);
    ASSERT_EQ(codeOf(store), "BP-STO-003");
    EXPECT_TRUE(store.error().todo.contains(u"plan 2026-11-21 101500.boardplan"))
        << store.error().todo.toStdString();
}

TEST_F(StoreTest, CreateRefusesWhatIsThere)
{
    writeBytes(path(), "mine");
    EXPECT_EQ(codeOf(Store::create(path())), "BP-STO-010");
    EXPECT_EQ(bytesOf(path()), "mine");
    EXPECT_EQ(codeOf(Store::create(path(u"no/folder.boardplan"_s))), "BP-STO-011");
}

TEST_F(StoreTest, CreateLeavesOneSoundFile)
{
    auto store = Store::create(path());
    ASSERT_TRUE(succeeded(store));
    EXPECT_EQ(store.value()->path(), path());
    EXPECT_EQ(store.value()->readOnlyReason(), QString{});
    EXPECT_FALSE(store.value()->lastEditAt()->isValid());
    store.value().reset();
    EXPECT_EQ(othersThan({u"plan.boardplan"_s}), QStringList{});
    EXPECT_EQ(bytesOf(path()).mid(68, 4), "BPln");
}

namespace {

// Leaves at `path` what a program killed in the middle of a save leaves: a file with half of the
// new pages, and the old ones in the rollback journal beside it.
void interruptSave(const QString& path)
{
    QByteArray file;
    QByteArray journal;
    {
        auto database = Database::open(path, Access::ReadWrite);
        ASSERT_TRUE(succeeded(database));
        ASSERT_TRUE(
            succeeded(database.value()->run(u"PRAGMA cache_size = 5"_s))); // pages must spill
        ASSERT_TRUE(succeeded(database.value()->run(u"BEGIN IMMEDIATE"_s)));
        ASSERT_TRUE(succeeded(database.value()->run(
            u"UPDATE action SET text = hex(randomblob(20000)), "
            "lead_text = hex(randomblob(20000))"_s)));
        ASSERT_TRUE(
            succeeded(database.value()->run(u"UPDATE plan SET title = hex(randomblob(20000))"_s)));
        file = bytesOf(path);
        journal = bytesOf(path + u"-journal"_s);
    }
    ASSERT_NE(bytesOf(path), file);
    ASSERT_FALSE(journal.isEmpty());
    writeBytes(path, file);
    writeBytes(path + u"-journal"_s, journal);
}

} // namespace

TEST_F(StoreTest, InterruptedSaveIsPutRightByOpeningForWriting)
{
    const auto before = makeSample()->dump();
    interruptSave(path());
    EXPECT_EQ(codeOf(Store::open(path(), true)), "BP-STO-014");
    const auto store = openStore();
    ASSERT_NE(store, nullptr);
    EXPECT_EQ(store->dump().value(), before.value());
    EXPECT_TRUE(store->verify()->isClean());
}

} // namespace boardplan::test

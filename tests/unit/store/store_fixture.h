#pragma once

#include <boardplan/store/store.h>

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <memory>
#include <vector>

namespace boardplan::test {

// Template of a temporary folder's name: in memory where the system has such a place, since
// hundreds of files are put on the drive for good in these tests.
QString temporaryFolderName();

// An edit's time: every test writes at the same instant.
JournalContext context(JournalKind kind = JournalKind::Do, qint64 undoes = 0);

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

// Runs SQL on a file the way another program would: through SQLite's own interface, without any of
// our rules. Gives the first column of every row.
std::vector<QString> runForeign(const QString& path, const QString& sql);
// The same, past the triggers that guard the journal; the schema is afterwards as it was.
void tamperWithJournal(const QString& path, const QString& sql);

// A board with two leads and a plan of one priority, one objective and two actions ("2.1", "2.2a").
struct SamplePlan {
    SamplePlan();

    Edit insertion() const;
    // A fresh update of an action; `sequence` decides between two of one day.
    Update update(const Action& action, const QString& rating, qint64 sequence) const;

    Board board;
    Lead manager;
    Lead subgroup;
    Plan plan;
    Priority priority;
    Objective objective;
    Action first;
    Action second;
};

// Every test gets a folder of its own, with an awkward name, that is gone afterwards.
class StoreTest : public ::testing::Test {
protected:
    StoreTest();

    QString path(const QString& name = QStringLiteral("plan.boardplan")) const;
    // A new file with the sample plan in it.
    std::unique_ptr<Store> makeSample();
    std::unique_ptr<Store> openStore(bool readOnly = false) const;
    // Everything in the folder but the named files.
    QStringList othersThan(const QStringList& names) const;

    QTemporaryDir m_root;
    QDir m_folder;
    SamplePlan m_sample;
};

// Succeeds, or fails the test with the refusal's text.
template <typename T> bool succeeded(const Result<T>& result)
{
    if (!result) {
        ADD_FAILURE() << result.error().message().toStdString() << " ["
                      << result.error().details.toStdString() << "]";
    }
    return result.ok();
}

template <typename T> std::string codeOf(const Result<T>& result)
{
    return result ? std::string{"no refusal"} : result.error().code.toStdString();
}

} // namespace boardplan::test

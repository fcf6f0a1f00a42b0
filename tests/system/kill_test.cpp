// safety.md, "Faults": a process killed at any instant loses no accepted edit and leaves no half one.

#include "system/program.h"

#include <boardplan/store/store.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 100;
constexpr int longestWaitMs = 30'000;

// Runs the loop until it has said `count` edits, kills it and gives the last one it said.
int killAfter(const QString& file, const QString& mode, int count)
{
    QProcess process;
    process.start(QStringLiteral(BOARDPLAN_EDIT_LOOP), {file, mode});
    int last = 0;
    while (count > 0 && process.waitForReadyRead(longestWaitMs)) {
        while (count > 0 && process.canReadLine()) {
            last = process.readLine().trimmed().toInt();
            --count;
        }
    }
    EXPECT_EQ(count, 0) << "it ended by itself: " << process.readAllStandardError().toStdString();
    process.kill();
    process.waitForFinished(longestWaitMs);
    // Edits that were said between the last look and the kill were accepted too.
    const QList<QByteArray> rest = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : rest) {
        // A line without its end was not said whole.
        if (!line.isEmpty() && &line != &rest.back()) {
            last = std::max(last, line.toInt());
        }
    }
    return last;
}

// The number of the last update that the file holds, or -1 where the file is not whole.
int lastStored(const QString& file)
{
    // For writing, as the person would: an interrupted save is put right by that.
    const auto store = Store::open(file, false);
    if (!store) {
        ADD_FAILURE() << store.error().message().toStdString();
        return -1;
    }
    const auto report = store.value()->verify();
    if (!report || !report->isClean()) {
        ADD_FAILURE() << "verify is not clean";
        return -1;
    }
    const auto book = store.value()->load();
    return book ? static_cast<int>(book->lastSequence()) : -1;
}

struct Losses {
    int lost = 0;
    int torn = 0;
};

Losses killOften(const QString& file, const QString& mode, int times)
{
    std::mt19937 random{20261122};
    Losses losses;
    for (int i = 0; i < times; ++i) {
        const int said = killAfter(file, mode, static_cast<int>(random() % 7) + 1);
        const int stored = lastStored(file);
        losses.lost += stored >= 0 && stored < said ? 1 : 0;
        losses.torn += stored < 0 ? 1 : 0;
    }
    return losses;
}

} // namespace

TEST(KillTest, NothingAcceptedIsLost)
{
    const QTemporaryDir folder;
    const Losses losses = killOften(exampleIn(folder.path()), u"accepted"_s, kills);
    EXPECT_EQ(losses.lost, 0);
    EXPECT_EQ(losses.torn, 0);
}

TEST(KillTest, TheControlThatSaysEditsTooEarlyLosesSome)
{
    const QTemporaryDir folder;
    const Losses losses = killOften(exampleIn(folder.path()), u"announced"_s, 20);
    EXPECT_GT(losses.lost, 0) << "the test would not notice a lost edit";
    EXPECT_EQ(losses.torn, 0);
}

} // namespace boardplan::test

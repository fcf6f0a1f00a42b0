// One rating edit end to end – verb, store, journal, snapshot, roll-up – against one bare SQLite insert with the same
// settings, in turn, on a small and on a large plan. Limit: 2 times the bare insert, whatever the size of the plan.

#include "big_plan.h"

#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sqlite3.h>
#include <vector>

using namespace boardplan;
using namespace boardplan::bench;

namespace {

constexpr int rounds = 300;

double microseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

// A table of the update's width, written under the store's own settings.
class BareTable {
public:
    explicit BareTable(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=DELETE");
        run("PRAGMA synchronous=EXTRA");
        run("CREATE TABLE bare (id INTEGER PRIMARY KEY, uuid TEXT UNIQUE, action INTEGER, day TEXT, rating TEXT, happened TEXT) STRICT");
    }
    ~BareTable() { sqlite3_close(m_database); }
    BareTable(const BareTable&) = delete;
    BareTable& operator=(const BareTable&) = delete;

    void insertOne()
    {
        const QByteArray uuid = QUuid::createUuid().toByteArray();
        run("INSERT INTO bare (uuid, action, day, rating, happened) VALUES ('" + uuid
            + "', 1, '2026-11-22', 'amber', 'Framework drafted; consultation to the end of the month.')");
    }

private:
    void run(const QByteArray& sql)
    {
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
            std::exit(1);
        }
    }

    sqlite3* m_database = nullptr;
};

void rateOnce(Document& document, ActionId action, int round)
{
    const auto edit = recordUpdate(document.book(), ratingUpdate(action, round), benchDay, benchNow);
    if (!edit || !document.apply(edit.value()).ok()) {
        std::fputs("the edit was refused\n", stderr);
        std::exit(1);
    }
}

void measure(int actions)
{
    const QTemporaryDir folder;
    auto made = Document::create(folder.filePath(QStringLiteral("plan.boardplan")), [] { return benchNow; });
    Document& document = *made.value();
    const Edit structure = structureOf({actions, 0});
    if (!document.apply(structure).ok()) {
        std::exit(1);
    }
    const std::vector<ActionId> ids = actionsIn(structure);
    BareTable bare{folder.filePath(QStringLiteral("bare.sqlite"))};
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(microseconds([&] { rateOnce(document, actionOf(ids, round), round); }));
        theirs.push_back(microseconds([&] { bare.insertOne(); }));
    }
    std::printf("%8d actions: edit %7.0f us, bare insert %7.0f us, ratio %.2f\n", actions, median(ours), median(theirs),
        median(ours) / median(theirs));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    for (const int actions : {40, 1'000, 20'000}) {
        measure(actions);
    }
    return 0;
}

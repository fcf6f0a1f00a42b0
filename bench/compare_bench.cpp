// What looking back costs: the view of an earlier day and comparisons, as ratios to a plain pass over the update rows.
//   bench_compare FILE      a file of bench_open; its copy FILE.compare gets two closed meetings and is used again

#include "big_plan.h"

#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>

#include <QCoreApplication>
#include <QFile>
#include <chrono>
#include <cstdio>
#include <sqlite3.h>

using namespace boardplan;
using namespace boardplan::bench;

namespace {

const std::array meetingDays{benchDay.addDays(-200), benchDay.addDays(-20)};

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// The best of a few: what else the machine does is not asked for.
void report(const char* what, double plain, const std::function<void()>& work)
{
    double best = secondsOf(work);
    for (int again = 0; again < 2; ++again) {
        best = std::min(best, secondsOf(work));
    }
    std::printf("%-44s %8.0f ms %8.2f\n", what, best * 1000, best / plain);
}

template <typename Value> Value required(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message()));
        std::exit(1);
    }
    return std::move(result).value();
}

// Every row's day and rating, by SQLite's own interface.
double plainPass(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT action, reported_on, rating FROM update_", -1, &statement, nullptr);
    qint64 rows = 0;
    const auto pass = [&] {
        sqlite3_reset(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            rows += sqlite3_column_bytes(statement, 1) + sqlite3_column_bytes(statement, 2) > 0 ? 1 : 0;
        }
    };
    double best = secondsOf(pass);
    for (int again = 0; again < 2; ++again) {
        best = std::min(best, secondsOf(pass));
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    std::printf("%-44s %8.0f ms     1.00  (%lld rows)\n", "plain pass over the updates", best * 1000,
                static_cast<long long>(rows / 3));
    return best;
}

void closeMeetings(const QString& path)
{
    QDateTime now;
    const auto clock = [&now] { return now; };
    for (const QDate& day : meetingDays) {
        now = QDateTime{day, QTime{12, 0}, Qt::UTC};
        const auto document = required(Document::open(path, OpenMode::ReadWrite, clock));
        Meeting meeting;
        meeting.board = document->book().boards().front();
        meeting.date = day;
        required(document->apply(required(addMeeting(document->book(), meeting))));
        const MeetingId added = document->book().meetingsOf(meeting.board).back();
        const View view = required(document->viewAsAt(day));
        required(document->apply(required(closeMeeting(view, added, day))));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_compare FILE\n", stderr);
        return 2;
    }
    const QString path = arguments[1] + QStringLiteral(".compare");
    if (!QFile::exists(path)) {
        QFile::copy(arguments[1], path);
        closeMeetings(path);
    }
    const double plain = plainPass(path);
    const auto document = required(Document::open(
        path, OpenMode::ReadOnly, [] { return QDateTime{benchDay, QTime{12, 0}, Qt::UTC}; }));
    const PlanBook& book = document->book();
    for (const int back : {20, 100, 400}) {
        const QByteArray what = "view of " + QByteArray::number(back) + " days ago";
        report(what.constData(), plain, [&] { required(document->viewAsAt(benchDay.addDays(-back))).outcome({}); });
    }
    const std::vector<PlanId> plans = book.plans();
    const std::vector<MeetingId> meetings = book.meetingsOf(book.boards().front());
    const ComparisonEnd today{benchDay, {}};
    const auto compareOne = [&](const ComparisonEnd& from, const ComparisonEnd& to) {
        required(document->compare(plans[plans.size() / 2], from, to));
    };
    report("compare two days, one plan", plain, [&] { compareOne({benchDay.addDays(-200), {}}, today); });
    report("compare two meetings, one plan", plain,
           [&] { compareOne({{}, meetings.front()}, {{}, meetings.back()}); });
    report("compare two days, every plan", plain, [&] {
        for (const PlanId plan : plans) {
            required(document->compare(plan, {benchDay.addDays(-200), {}}, today));
        }
    });
    return 0;
}

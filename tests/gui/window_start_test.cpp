// What the window is started with: files, and the day that --today fixes.

#include <boardplan/cli/run_cli.h>

#include <gtest/gtest.h>

#include <sstream>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime morning{QDate{2026, 11, 25}, QTime{8, 0}, Qt::UTC};

struct StartRow {
    const char* name;
    QStringList arguments;
    QStringList files;
    QDate day;
};

void PrintTo(const StartRow& row, std::ostream* out)
{
    *out << row.name;
}

class WindowStartTest : public testing::TestWithParam<StartRow> {};

} // namespace

TEST_P(WindowStartTest, TakesFilesAndTheDay)
{
    std::ostringstream err;
    const auto start = readWindowStart(GetParam().arguments, [] { return morning; }, err);
    ASSERT_TRUE(start);
    EXPECT_EQ(start->files, GetParam().files);
    EXPECT_EQ(start->now().toLocalTime().date(), GetParam().day);
    EXPECT_EQ(err.str(), "");
}

const QDate fixed{2026, 11, 22};

INSTANTIATE_TEST_SUITE_P(Lines, WindowStartTest,
    testing::Values(StartRow{"Nothing", {}, {}, morning.date()},
        StartRow{"Files", {u"a.boardplan"_s, u"b.docx"_s}, {u"a.boardplan"_s, u"b.docx"_s}, morning.date()},
        StartRow{"DayFirst", {u"--today"_s, u"2026-11-22"_s, u"a.boardplan"_s}, {u"a.boardplan"_s}, fixed},
        StartRow{"DayLast", {u"a.boardplan"_s, u"--today=2026-11-22"_s}, {u"a.boardplan"_s}, fixed},
        StartRow{"DayAlone", {u"--today"_s, u"2026-11-22"_s}, {}, fixed},
        StartRow{"AFileOfThatName", {u"--todays.boardplan"_s}, {u"--todays.boardplan"_s}, morning.date()}),
    [](const auto& start) { return std::string{start.param.name}; });

TEST(WindowStart, ADayThatIsNoneIsSaid)
{
    for (const QStringList& arguments : {QStringList{u"--today"_s}, QStringList{u"--today"_s, u"soon"_s, u"a.boardplan"_s}}) {
        std::ostringstream err;
        EXPECT_FALSE(readWindowStart(arguments, [] { return morning; }, err));
        EXPECT_TRUE(QString::fromStdString(err.str()).contains(u"is not a date. Write it as 2026-11-22."_s));
    }
}

} // namespace boardplan::test

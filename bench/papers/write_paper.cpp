// Writes a paper of as many rows as asked for: write_paper ROWS FILE. The ending of FILE is the format; without FILE the
// report is held and no paper written, which tells the memory that the report takes by itself.

#include <boardplan/reporting/renderers.h>

#include <QGuiApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace boardplan;

namespace {

ReportRow rowOf(int number)
{
    const QString ref = u"%1.%2"_s.arg(number / 10 + 1).arg(number % 10 + 1);
    const std::vector<Rating> ratings = bragScheme().ratings;
    const Chip chip{ratings[static_cast<std::size_t>(number) % ratings.size()], {}};
    return {{textCell(ref), textCell(u"Agree with partners how concern number %1 is passed on and followed up"_s.arg(number)),
        textCell(u"Head of service %1"_s.arg(number % 40)), textCell(u"March 2027"_s, u"overdue 12 days"_s),
        chipCell(chip, u"since 12 Sep, was amber"_s),
        textCell(u"Draft %1 was discussed with the subgroup, and comments are awaited from two partners."_s.arg(number))}};
}

Report paperOf(int rows)
{
    ReportTable table;
    table.caption = u"Actions of the plan"_s;
    table.groupNames = {u"Priority"_s};
    table.columns = {{u"Ref"_s, 1, true}, {u"Action"_s, 1.2, false}, {u"Lead"_s, 1, false}, {u"Timescale"_s, 1, false},
        {u"Rating"_s, 1, true}, {u"Latest update"_s, 1.2, false}};
    for (int number = 0; number < rows; ++number) {
        if (number % 100 == 0) {
            table.groups.push_back({1, u"Priority %1: Preventing harm"_s.arg(number / 100 + 1), {}, {}});
        }
        table.groups.back().rows.push_back(rowOf(number));
    }
    Report report;
    report.title = u"Action table"_s;
    report.date = QDate{2026, 11, 22};
    report.blocks.emplace_back(std::move(table));
    return report;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    if (argc != 2 && argc != 3) {
        std::fputs("write_paper ROWS [FILE]\n", stderr);
        return 2;
    }
    const Report report = paperOf(QByteArray{argv[1]}.toInt());
    if (argc == 2) {
        return 0;
    }
    const Status written = writeReport(report, QString::fromLocal8Bit(argv[2]));
    if (!written) {
        std::fputs(qPrintable(written.error().message() + u'\n'), stderr);
    }
    return written ? 0 : 4;
}

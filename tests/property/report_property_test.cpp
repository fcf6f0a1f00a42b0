// Laws of papers: whatever words a report holds, every format reads back as the same cells, and no word beside the
// tables is lost.

#include "random_report.h"
#include "unit/reporting/read_back.h"

#include <boardplan/reporting/renderers.h>

#include <gtest/gtest.h>
#include <algorithm>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

void requireInOrder(const QString& letters, const Report& report)
{
    qsizetype at = 0;
    for (const QString& text : textsBesideTables(report)) {
        const QString wanted = lettersOf(text);
        at = letters.indexOf(wanted, at);
        RC_ASSERT(at >= 0);
        at += wanted.size();
    }
}

void requireSheets(const QByteArray& bytes, const QString& format, const Report& report)
{
    const std::vector<ReadSheet> sheets = sheetsRead(bytes, format);
    const auto tables = reportTables(report);
    RC_ASSERT(sheets.size() == tables.size() + 1);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        RC_ASSERT(sheets[i + 1].rows == flatGrid(tables[i]));
    }
    QString letters;
    for (const QStringList& row : sheets.front().rows) {
        letters += lettersOf(row.join(u' '));
    }
    requireInOrder(letters, report);
}

void requireWords(const QByteArray& bytes, const QString& format, const Report& report)
{
    const ReadWords read = wordsRead(bytes, format);
    RC_ASSERT(read.rows == paperGrid(report));
    requireInOrder(read.letters, report);
}

Grid withoutEmptyRows(Grid grid)
{
    grid.erase(std::remove(grid.begin(), grid.end(), QStringList{}), grid.end());
    return grid;
}

// The rows of every table stand in the file one below the other.
void requireCsv(const QByteArray& bytes, const Report& report)
{
    const Grid rows = withoutEmptyRows(csvRead(bytes));
    auto at = rows.begin();
    for (const ReportTable& table : reportTables(report)) {
        const Grid wanted = withoutEmptyRows(flatGrid(table));
        at = std::search(at, rows.end(), wanted.begin(), wanted.end());
        RC_ASSERT(at != rows.end());
        at += static_cast<std::ptrdiff_t>(wanted.size());
    }
}

} // namespace

// One format each time, so that every one is tried on some twenty reports.
RC_GTEST_PROP(ReportProperty, EveryFormatReadsBackAsTheSameCellsAndLosesNoWord, (unsigned seed, unsigned format))
{
    std::mt19937 random{seed};
    const Report report = randomReport(random);
    switch (format % 5) {
    case 0:
        return requireSheets(renderXlsx(report).value(), u"xlsx"_s, report);
    case 1:
        return requireSheets(renderOds(report).value(), u"ods"_s, report);
    case 2:
        return requireWords(renderDocx(report).value(), u"docx"_s, report);
    case 3:
        return requireWords(renderOdt(report).value(), u"odt"_s, report);
    default:
        return requireCsv(renderCsv(report), report);
    }
}

} // namespace boardplan::test

// Laws of papers: whatever words a report holds, every format reads back as the same cells, and no word beside the
// tables is lost.

#include "random_report.h"
#include "unit/reporting/read_back.h"

#include <boardplan/reporting/renderers.h>

#include <QRegularExpression>
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

// The tags of a page, and its words without them and without drawings.
struct HtmlParts {
    QStringList tags;
    QString words;
};

HtmlParts htmlParts(const QString& html)
{
    HtmlParts parts;
    bool isDrawing = false;
    for (qsizetype at = html.indexOf(u"<body>"_s); at < html.size();) {
        const qsizetype end = html.indexOf(html[at] == u'<' ? u'>' : u'<', at + 1);
        const QString piece = html.mid(at, end < 0 ? -1 : html[at] == u'<' ? end + 1 - at : end - at);
        if (piece.startsWith(u'<')) {
            parts.tags << piece;
            isDrawing = piece.startsWith(u"<svg"_s) || (isDrawing && piece != u"</svg>"_s);
            parts.words += u' ';
        } else if (!isDrawing) {
            parts.words += piece;
        }
        at += piece.size();
    }
    parts.words.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    parts.words.replace(u"&#39;"_s, u"'"_s).replace(u"&apos;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    return parts;
}

// No tag but the page's own, and none that runs or loads anything.
bool isOwnTag(const QString& tag)
{
    static const QRegularExpression own{
        u"^</?(body|header|main|footer|div|h[1-6]|p|b|ul|ol|li|table|caption|thead|tbody|tr|th|td|span|dl|dt|dd|a|svg|"
        "defs|pattern|path|rect|text)(?=[ />])"_s};
    static const QRegularExpression running{u"\\s(on\\w+|style|src|action)\\s*="_s};
    return own.match(tag).hasMatch() && !running.match(tag).hasMatch() && !tag.contains(u"javascript:"_s);
}

void requireHtml(const QByteArray& bytes, const Report& report)
{
    const HtmlParts parts = htmlParts(QString::fromUtf8(bytes));
    for (const QString& tag : parts.tags) {
        RC_ASSERT(isOwnTag(tag) || tag == u"</html>"_s);
    }
    const QString letters = lettersOf(parts.words);
    qsizetype at = 0;
    for (const QString& text : textsBesideTables(report, false)) {
        at = letters.indexOf(lettersOf(text), at);
        RC_ASSERT(at >= 0);
    }
    for (const ReportTable& table : reportTables(report)) {
        for (const RowGroup& group : table.groups) {
            for (const ReportRow& row : group.rows) {
                for (const ReportCell& cell : row.cells) {
                    RC_ASSERT(letters.contains(lettersOf(cell.text)) && letters.contains(lettersOf(cell.small)));
                }
            }
        }
    }
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
    switch (format % 7) {
    case 0:
        return requireSheets(renderXlsx(report).value(), u"xlsx"_s, report);
    case 1:
        return requireSheets(renderOds(report).value(), u"ods"_s, report);
    case 2:
        return requireWords(renderDocx(report).value(), u"docx"_s, report);
    case 3:
        return requireWords(renderOdt(report).value(), u"odt"_s, report);
    case 4:
        return requireHtml(renderHtml(report), report);
    case 5: {
        const auto pdf = renderPdf(report); // libqpdf has read it and written it anew
        RC_ASSERT(pdf.ok() && pdf->startsWith("%PDF-1.4"));
        RC_ASSERT(!pdf->contains("/JavaScript") && !pdf->contains("/Launch") && !pdf->contains("/URI"));
        return;
    }
    default:
        return requireCsv(renderCsv(report), report);
    }
}

} // namespace boardplan::test

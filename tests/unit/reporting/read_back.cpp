#include "read_back.h"

#include "importing/readers/csv_parser.h"
#include "importing/readers/left_overs.h"
#include "importing/readers/odf_package.h"
#include "importing/readers/ods_body.h"
#include "importing/readers/text_decoder.h"
#include "importing/readers/xlsx_sheet.h"
#include "importing/readers/xlsx_workbook.h"
#include "importing/readers/xml_parser.h"
#include "reporting/chip_words.h"
#include "reporting/flat_table.h"
#include "reporting/printable_text.h"

#include <boardplan/importing/import.h>

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QString paperName = u"paper"_s;
const ReadLimits anyLimits;

void dropEmptyEnds(Grid& grid)
{
    for (QStringList& row : grid) {
        while (!row.isEmpty() && row.last().isEmpty()) {
            row.removeLast();
        }
    }
    while (!grid.empty() && grid.back().isEmpty()) {
        grid.pop_back();
    }
}

// As a reader of spreadsheets hands a cell on.
QString cellText(const QString& text)
{
    return tidiedText(printableText(text)).trimmed();
}

// As a reader of documents does.
QString documentText(const QString& text)
{
    return withoutLeftOvers(tidiedText(printableText(text)));
}

Grid gridOf(const std::vector<SheetRow>& rows)
{
    Grid grid;
    for (const SheetRow& row : rows) {
        grid.resize(static_cast<std::size_t>(row.number));
        for (const SheetCell& cell : row.cells) {
            QStringList& texts = grid.back();
            texts.resize(std::max<qsizetype>(texts.size(), cell.column));
            texts[cell.column - 1] = cell.text;
        }
    }
    dropEmptyEnds(grid);
    return grid;
}

std::vector<ReadSheet> xlsxSheets(const QByteArray& bytes)
{
    auto parts = ZipParts::open(paperName, bytes, anyLimits);
    const auto workbook = readWorkbook(paperName, parts.value(), anyLimits, nullptr);
    SheetLimit limit{paperName, anyLimits};
    std::vector<ReadSheet> sheets;
    for (const WorkbookSheet& sheet : workbook->sheets) {
        const auto rows = readXlsxSheet(paperName, parts.value(), sheet.part, workbook.value(), limit, nullptr);
        EXPECT_TRUE(rows.ok());
        sheets.push_back({sheet.name, gridOf(rows.value())});
    }
    return sheets;
}

std::vector<ReadSheet> odsSheets(const QByteArray& bytes)
{
    OdfStyles styles;
    SheetLimit limit{paperName, anyLimits};
    OdsBody stylesOnly{styles, limit};
    OdsBody body{styles, limit};
    const auto parts = tellOdf(paperName, bytes, anyLimits, stylesOnly, body, nullptr);
    EXPECT_TRUE(parts.ok());
    std::vector<ReadSheet> sheets;
    for (const Sheet& sheet : body.takeSheets()) {
        sheets.push_back({sheet.name, gridOf(sheet.rows)});
    }
    return sheets;
}

// What a cell of a page says: shape and word of a chip, then lines.
QString pageText(const ReportCell& cell)
{
    QStringList lines{cell.text, cell.small};
    if (cell.kind == CellKind::Chip) {
        lines = {chipSign(cell.chip) + u' ' + QString{chipWords(cell.chip)}.replace(u'\n', u' '),
            cell.text.section(u'\n', 1), cell.small};
    }
    return documentText(lines.join(u'\n'));
}

void addDocumentRow(Grid& grid, const QStringList& row)
{
    grid.push_back(row);
    dropEmptyEnds(grid); // rows that say nothing end a table
}

QString groupText(const RowGroup& group)
{
    const QString chip = group.chip ? u' ' + chipSign(*group.chip) + u' ' + chipWords(*group.chip) : QString{};
    return documentText(group.heading + chip);
}

// What blocks say outside tables.
struct BlockTexts {
    QStringList texts;
    bool hasNumbers = true;

    void operator()(const ReportHeading& heading) { texts << heading.text; }
    void operator()(const ReportParagraph& paragraph) { texts << paragraph.lead << paragraph.text; }
    void operator()(const ReportList& list)
    {
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            texts << (list.isNumbered && hasNumbers ? u"%1. "_s.arg(i + 1) : QString{}) + list.items[i];
        }
    }
    void operator()(const ReportTable&) {}
    void operator()(const ReportTrend&) {}
    void operator()(const ReportKey& key)
    {
        texts << u"Key"_s;
        for (const KeyEntry& entry : key.entries) {
            texts << entry.chip.text() << entry.text;
        }
    }
    void operator()(const ReportRules& rules) { texts << rules.heading << rules.paragraphs; }
};

class NoHandler : public XmlHandler {
public:
    void startElement(QByteArrayView, const XmlAttributes&) override {}
};

} // namespace

std::vector<ReadSheet> sheetsRead(const QByteArray& bytes, const QString& format)
{
    return format == u"ods"_s ? odsSheets(bytes) : xlsxSheets(bytes);
}

Grid csvRead(const QByteArray& bytes)
{
    Grid grid;
    CsvParser parser{',', 1'000, [&grid](const QStringList& cells, int) {
                         QStringList row;
                         for (QString cell : cells) {
                             row << cellText(cell.startsWith(u'\'') ? cell.mid(1) : cell);
                         }
                         grid.push_back(row);
                         return true;
                     }};
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(parser.feed(QByteArrayView{bytes}.sliced(3)) && parser.finish());
    dropEmptyEnds(grid);
    return grid;
}

ReadWords wordsRead(const QByteArray& bytes, const QString& format)
{
    const auto document = readDocument(paperName + u'.' + format, bytes, format);
    EXPECT_TRUE(document.ok());
    ReadWords read;
    for (const SourceBlock& block : document->blocks) {
        read.letters += lettersOf(block.text);
        for (const SourceRow& row : block.rows) {
            QStringList texts;
            for (const SourceCell& cell : row) {
                texts << cell.text;
            }
            addDocumentRow(read.rows, texts);
        }
    }
    return read;
}

Grid flatGrid(const ReportTable& table)
{
    const FlatTable flat{table};
    Grid grid(1);
    for (const FlatColumn& column : flat.columns()) {
        grid.front() << cellText(column.heading);
    }
    flat.eachRow([&grid](const FlatRow& row) {
        QStringList texts;
        for (const FlatCell& cell : row) {
            texts << (cell.number ? QString::number(*cell.number, 'g', 15) : cellText(cell.text));
        }
        grid.push_back(texts);
    });
    dropEmptyEnds(grid);
    return grid;
}

Grid paperGrid(const Report& report)
{
    Grid grid;
    for (const ReportTable& table : reportTables(report)) {
        QStringList headings;
        for (const ReportColumn& column : table.columns) {
            headings << documentText(column.heading);
        }
        addDocumentRow(grid, headings);
        for (const RowGroup& group : table.groups) {
            if (group.level > 0) {
                addDocumentRow(grid, {groupText(group)});
            }
            for (const ReportRow& row : group.rows) {
                QStringList texts;
                for (const ReportCell& cell : row.cells) {
                    texts << pageText(cell);
                }
                addDocumentRow(grid, texts);
            }
        }
    }
    return grid;
}

std::vector<ReportTable> reportTables(const Report& report)
{
    std::vector<ReportTable> tables;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            tables.push_back(*table);
        } else if (const auto* trend = std::get_if<ReportTrend>(&block)) {
            tables.push_back(trendTable(*trend));
        }
    }
    return tables;
}

QStringList textsBesideTables(const Report& report, bool hasNumbers)
{
    BlockTexts blocks{{report.title, report.subtitle}, hasNumbers};
    if (report.overall) {
        blocks.texts << report.overall->text() << u"overall rating"_s;
    }
    for (const ReportBlock& block : report.blocks) {
        std::visit(blocks, block);
    }
    return blocks.texts;
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar letter : documentText(text)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            letters += letter;
        }
    }
    return letters;
}

QStringList partsOf(const QByteArray& package)
{
    const auto parts = ZipParts::open(paperName, package, anyLimits);
    EXPECT_TRUE(parts.ok());
    return parts ? parts->names() : QStringList{};
}

QByteArray partOf(const QByteArray& package, const QString& name)
{
    auto parts = ZipParts::open(paperName, package, anyLimits);
    const auto bytes = parts->read(name);
    EXPECT_TRUE(bytes.ok()) << name.toStdString();
    return bytes ? bytes.value() : QByteArray{};
}

QStringList malformedParts(const QByteArray& package)
{
    QStringList malformed;
    for (const QString& name : partsOf(package)) {
        const bool isXml = name.endsWith(u".xml"_s) || name.endsWith(u".rels"_s);
        NoHandler handler;
        if (isXml && !parseXml(paperName, name, partOf(package, name), handler, nullptr)) {
            malformed << name;
        }
    }
    return malformed;
}

} // namespace boardplan::test

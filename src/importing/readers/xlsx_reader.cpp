#include "importing/readers/xlsx_reader.h"

#include "importing/findings.h"
#include "importing/readers/macros.h"
#include "importing/readers/xlsx_sheet.h"

#include <QSet>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Sheet>> readSheets(const QString& fileName, ZipParts& parts, const Workbook& workbook,
    const ReadLimits& limits, const CancelFlag* cancel)
{
    std::vector<Sheet> sheets;
    SheetLimit limit{fileName, limits};
    QSet<QString> read;
    for (const WorkbookSheet& sheet : workbook.sheets) {
        if (!parts.has(sheet.part) || read.contains(sheet.part)) {
            continue; // a chart, or a sheet that the file has lost; no two sheets are one part
        }
        read.insert(sheet.part);
        auto rows = readXlsxSheet(fileName, parts, sheet.part, workbook, limit, cancel);
        if (!rows) {
            return rows.error();
        }
        sheets.push_back({sheet.name, std::move(rows).value(), sheet.isHidden});
    }
    return sheets;
}

} // namespace

Result<SourceDocument> readXlsx(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    auto parts = ZipParts::open(fileName, bytes, limits);
    if (!parts) {
        return parts.error();
    }
    const auto workbook = readWorkbook(fileName, parts.value(), limits, cancel);
    if (!workbook) {
        return workbook.error();
    }
    auto sheets = readSheets(fileName, parts.value(), workbook.value(), limits, cancel);
    if (!sheets) {
        return sheets.error();
    }
    auto document = workbookDocument(fileName, u"xlsx"_s, std::move(sheets).value(), limits);
    if (document) {
        reportMacros(parts.value(), document.value());
    }
    return document;
}

} // namespace boardplan

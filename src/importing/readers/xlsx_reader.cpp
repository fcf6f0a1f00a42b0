#include "importing/readers/xlsx_reader.h"

#include "importing/readers/comments.h"
#include "importing/readers/macros.h"
#include "importing/readers/package_relations.h"
#include "importing/readers/xlsx_sheet.h"
#include "importing/readers/xml_parts.h"

#include <algorithm>

#include <QSet>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Notes in cells, and the remarks of several people that newer Excel keeps beside them.
class SheetComments : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes&) override
    {
        m_isInText = name == "s:t" || name == "text";
        if (name == "s:comment" || name == "threadedComment") {
            comments.append(QString{});
        }
    }
    void endElement(QByteArrayView) override { m_isInText = false; }
    void text(const QString& text) override
    {
        if (m_isInText && !comments.isEmpty()) {
            comments.last() += text;
        }
    }

    QStringList comments;

private:
    bool m_isInText = false;
};

Status addComments(const QString& fileName, ZipParts& parts, const QString& sheet, QStringList& comments, const CancelFlag* cancel)
{
    constexpr qsizetype most = 50;
    const auto relations = PackageRelations::read(fileName, parts, sheet, cancel);
    if (!relations) {
        return relations.error();
    }
    const QString threads = relations->firstOf(u"threadedComment"_s);
    SheetComments handler;
    const Status status = parsePartIfAny(
        fileName, parts, threads.isEmpty() ? relations->firstOf(u"comments"_s) : threads, handler, cancel);
    comments += handler.comments.mid(0, most - std::min(most, comments.size()));
    return status;
}

Result<std::vector<Sheet>> readSheets(const QString& fileName, ZipParts& parts, const Workbook& workbook,
    QStringList& comments, const ReadLimits& limits, const CancelFlag* cancel)
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
        const Status told = sheet.isHidden ? done() : addComments(fileName, parts, sheet.part, comments, cancel);
        if (!told) {
            return told.error();
        }
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
    QStringList comments;
    auto sheets = readSheets(fileName, parts.value(), workbook.value(), comments, limits, cancel);
    if (!sheets) {
        return sheets.error();
    }
    auto document = workbookDocument(fileName, u"xlsx"_s, std::move(sheets).value(), limits);
    if (document) {
        reportComments(comments, document.value());
        reportMacros(parts.value(), document.value());
    }
    return document;
}

} // namespace boardplan

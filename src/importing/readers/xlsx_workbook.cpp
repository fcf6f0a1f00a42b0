#include "importing/readers/xlsx_workbook.h"

#include "importing/readers/package_relations.h"
#include "importing/readers/text_decoder.h"
#include "importing/readers/xlsx_strings.h"
#include "importing/readers/xml_parts.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSheets = 2'000; // each is a part of its own

class WorkbookHandler : public XmlHandler {
public:
    explicit WorkbookHandler(const PackageRelations& relations) : m_relations{relations} {}

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (name == "s:workbookPr") {
            const QString since1904 = attributes.value("date1904");
            workbook.since1904 = since1904 == u"1"_s || since1904 == u"true"_s;
        } else if (name == "s:sheet" && workbook.sheets.size() < mostSheets) {
            const QString state = attributes.value("state");
            workbook.sheets.push_back({tidiedText(attributes.value("name")).simplified(),
                m_relations.targetOf(attributes.value("r:id")), !state.isEmpty() && state != u"visible"_s});
        }
    }

    Workbook workbook;

private:
    const PackageRelations& m_relations;
};

} // namespace

Result<Workbook> readWorkbook(
    const QString& fileName, ZipParts& parts, const ReadLimits& limits, const CancelFlag* cancel)
{
    const auto package = PackageRelations::read(fileName, parts, {}, cancel);
    if (!package) {
        return package.error();
    }
    const QString main = package->firstOf(u"officeDocument"_s);
    const QString part = main.isEmpty() ? u"xl/workbook.xml"_s : main;
    const auto relations = PackageRelations::read(fileName, parts, part, cancel);
    if (!relations) {
        return relations.error();
    }
    WorkbookHandler handler{relations.value()};
    if (const Status status = parsePart(fileName, parts, part, handler, cancel); !status) {
        return status.error();
    }
    auto strings = readSharedStrings(
        fileName, parts, relations->firstOf(u"sharedStrings"_s), limits.cells, cancel);
    if (!strings) {
        return strings.error();
    }
    auto styles = readCellStyles(
        fileName, parts, relations->firstOf(u"styles"_s), relations->firstOf(u"theme"_s), cancel);
    if (!styles) {
        return styles.error();
    }
    handler.workbook.strings = std::move(strings).value();
    handler.workbook.styles = std::move(styles).value();
    return std::move(handler.workbook);
}

} // namespace boardplan

#include "gui/papers/paper_formats.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString formatText(const char* text)
{
    return QCoreApplication::translate("boardplan::ReportExport", text);
}

} // namespace

QString paperFormatName(const QString& format)
{
    const std::array names{std::pair{u"docx"_s, formatText("Word document")},
        std::pair{u"odt"_s, formatText("OpenDocument text")}, std::pair{u"xlsx"_s, formatText("Excel workbook")},
        std::pair{u"ods"_s, formatText("OpenDocument spreadsheet")}};
    const auto named = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == format; });
    return named == names.end() ? format.toUpper() : named->second;
}

QString paperFormatFilter(const QString& format)
{
    return u"%1 (*.%2)"_s.arg(paperFormatName(format), format);
}

QString taggedFilter()
{
    return formatText("Accessible PDF: tagged, made by LibreOffice (*.pdf)");
}

QStringList paperFilters(bool canTag)
{
    QStringList filters;
    for (const QString& format : reportFormats()) {
        filters << paperFormatFilter(format);
        if (format == u"pdf"_s && canTag) {
            filters << taggedFilter();
        }
    }
    return filters;
}

} // namespace boardplan

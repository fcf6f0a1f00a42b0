#include "importing/readers/package_format.h"

#include "importing/readers/zip_parts.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString packageText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// What the types of parts, or the file's own type, say of a package. The first that occurs decides.
struct PackageMark {
    QByteArrayView type;
    const char* format; // null: it cannot be read
    const char* isA;
};

constexpr std::array packageMarks{PackageMark{"opendocument.text", "odt", nullptr},
    PackageMark{"opendocument.spreadsheet", "ods", nullptr},
    PackageMark{"opendocument.presentation", nullptr, QT_TRANSLATE_NOOP("boardplan", "a presentation, not a plan")},
    PackageMark{"opendocument.graphics", nullptr, QT_TRANSLATE_NOOP("boardplan", "a drawing, not a plan")},
    PackageMark{"presentationml.presentation", nullptr, QT_TRANSLATE_NOOP("boardplan", "a presentation, not a plan")},
    PackageMark{"sheet.binary.macroEnabled.main", nullptr,
        QT_TRANSLATE_NOOP("boardplan", "a binary Excel workbook (.xlsb), which cannot be read")},
    PackageMark{"wordprocessingml.document.main", "docx", nullptr},
    PackageMark{"ms-word.document.macroEnabled.main", "docx", nullptr},
    PackageMark{"wordprocessingml.template.main", "docx", nullptr},
    PackageMark{"spreadsheetml.sheet.main", "xlsx", nullptr},
    PackageMark{"ms-excel.sheet.macroEnabled.main", "xlsx", nullptr},
    PackageMark{"spreadsheetml.template.main", "xlsx", nullptr}};

} // namespace

Result<QString> packageFormat(const QString& fileName, const QByteArray& bytes)
{
    const ReadLimits limits;
    auto parts = ZipParts::open(fileName, bytes, limits);
    if (!parts) {
        return parts.error();
    }
    for (const QString& part : {u"mimetype"_s, u"[Content_Types].xml"_s}) {
        if (!parts->has(part)) {
            continue;
        }
        const auto types = parts->read(part);
        if (!types) {
            return types.error();
        }
        const auto mark = std::find_if(packageMarks.begin(), packageMarks.end(),
            [&](const PackageMark& one) { return types.value().contains(one.type); });
        if (mark != packageMarks.end() && mark->format == nullptr) {
            return refuseKind(u"BP-IMP-080"_s, fileName, packageText(mark->isA),
                packageText("Copy the plan's table into a Word document or an Excel workbook and import that."));
        }
        if (mark != packageMarks.end()) {
            return QString{QLatin1StringView{mark->format}};
        }
    }
    return refuseKind(u"BP-IMP-081"_s, fileName, packageText("a packed file (.zip) without a plan document's parts"),
        packageText("Unpack it and choose the document inside."));
}

} // namespace boardplan

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

// What the type of the main part, or the file's own type, says of a package. The first that occurs decides. Documents
// that a document holds are told by their types too: those of main parts end in "main".
struct PackageMark {
    QByteArrayView part; // that names the type
    QByteArrayView type;
    const char* format; // null: it cannot be read
    const char* isA;
};

constexpr QByteArrayView ownType{"mimetype"};
constexpr QByteArrayView partTypes{"[Content_Types].xml"};
constexpr const char* presentation = QT_TRANSLATE_NOOP("boardplan", "a presentation, not a plan");

constexpr std::array packageMarks{PackageMark{ownType, "opendocument.text", "odt", nullptr},
    PackageMark{ownType, "opendocument.spreadsheet", "ods", nullptr},
    PackageMark{ownType, "opendocument.presentation", nullptr, presentation},
    PackageMark{ownType, "opendocument.graphics", nullptr, QT_TRANSLATE_NOOP("boardplan", "a drawing, not a plan")},
    PackageMark{partTypes, "presentationml.presentation.main", nullptr, presentation},
    PackageMark{partTypes, "presentationml.slideshow.main", nullptr, presentation},
    PackageMark{partTypes, "presentationml.template.main", nullptr, presentation},
    PackageMark{partTypes, "ms-powerpoint.", nullptr, presentation},
    PackageMark{partTypes, "sheet.binary.macroEnabled.main", nullptr,
        QT_TRANSLATE_NOOP("boardplan", "a binary Excel workbook (.xlsb), which cannot be read")},
    PackageMark{partTypes, "wordprocessingml.document.main", "docx", nullptr},
    PackageMark{partTypes, "ms-word.document.macroEnabled.main", "docx", nullptr},
    PackageMark{partTypes, "wordprocessingml.template.main", "docx", nullptr},
    PackageMark{partTypes, "ms-word.template.macroEnabledTemplate.main", "docx", nullptr},
    PackageMark{partTypes, "spreadsheetml.sheet.main", "xlsx", nullptr},
    PackageMark{partTypes, "ms-excel.sheet.macroEnabled.main", "xlsx", nullptr},
    PackageMark{partTypes, "ms-excel.template.macroEnabled.main", "xlsx", nullptr},
    PackageMark{partTypes, "spreadsheetml.template.main", "xlsx", nullptr}};

} // namespace

Result<QString> packageFormat(const QString& fileName, const QByteArray& bytes)
{
    const ReadLimits limits;
    auto parts = ZipParts::open(fileName, bytes, limits);
    if (!parts) {
        return parts.error();
    }
    for (const QByteArrayView partName : {ownType, partTypes}) {
        const QString part = QString::fromLatin1(partName);
        if (!parts->has(part)) {
            continue;
        }
        const auto types = parts->read(part);
        if (!types) {
            return types.error();
        }
        const auto mark = std::find_if(packageMarks.begin(), packageMarks.end(),
            [&](const PackageMark& one) { return one.part == partName && types.value().contains(one.type); });
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

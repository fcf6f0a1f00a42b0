#include "importing/readers/ods_reader.h"

#include "importing/readers/comments.h"
#include "importing/readers/macros.h"
#include "importing/readers/ods_body.h"
#include "importing/readers/odf_package.h"

namespace boardplan {

using namespace Qt::StringLiterals;

Result<SourceDocument> readOds(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    OdfStyles styles;
    SheetLimit limit{fileName, limits};
    OdsBody stylesOnly{styles, limit};
    OdsBody body{styles, limit};
    const auto parts = tellOdf(fileName, bytes, limits, stylesOnly, body, cancel);
    if (!parts) {
        return parts.error();
    }
    auto document = workbookDocument(fileName, u"ods"_s, body.takeSheets(), limits);
    if (document) {
        reportComments(body.comments(), document.value());
        reportMacros(parts.value(), document.value());
    }
    return document;
}

} // namespace boardplan

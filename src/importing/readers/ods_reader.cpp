#include "importing/readers/ods_reader.h"

#include "importing/findings.h"
#include "importing/readers/macros.h"
#include "importing/readers/ods_body.h"
#include "importing/readers/odf_package.h"
#include "importing/text_decoder.h"

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
        for (const QString& comment : body.comments()) {
            document->findings.push_back(
                makeFinding(FindingKind::CommentLeftOut, Place{}, {shortened(tidiedText(comment))}));
        }
        reportMacros(parts.value(), document.value());
    }
    return document;
}

} // namespace boardplan

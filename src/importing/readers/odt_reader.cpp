#include "importing/readers/odt_reader.h"

#include "importing/findings.h"
#include "importing/readers/comments.h"
#include "importing/readers/macros.h"
#include "importing/readers/odf_package.h"
#include "importing/readers/odt_body.h"

namespace boardplan {

using namespace Qt::StringLiterals;

Result<SourceDocument> readOdt(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    OdfStyles styles;
    DocumentBlocks none{fileName, limits}; // page headers and footers stand among the styles
    OdtBody stylesOnly{styles, none};
    DocumentBlocks blocks{fileName, limits};
    OdtBody body{styles, blocks};
    const auto parts = tellOdf(fileName, bytes, limits, stylesOnly, body, cancel);
    if (!parts) {
        return parts.error();
    }
    SourceDocument document{fileName, u"odt"_s, blocks.take()};
    if (body.hasTrackedChanges()) {
        document.findings.push_back(makeFinding(FindingKind::TrackedChanges, Place{}));
    }
    reportComments(body.comments(), document);
    reportMacros(parts.value(), document);
    return document;
}

} // namespace boardplan

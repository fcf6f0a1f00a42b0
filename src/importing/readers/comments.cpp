#include "importing/readers/comments.h"

#include "importing/findings.h"
#include "importing/readers/text_decoder.h"

namespace boardplan {

void reportComments(const QStringList& comments, SourceDocument& document)
{
    for (const QString& comment : comments) {
        const QString text = shortened(tidiedText(comment));
        if (!text.isEmpty()) {
            document.findings.push_back(makeFinding(FindingKind::CommentLeftOut, Place{}, {text}));
        }
    }
}

} // namespace boardplan

#include "importing/readers/docx_reader.h"

#include "importing/findings.h"
#include "importing/readers/comments.h"
#include "importing/readers/docx_body.h"
#include "importing/readers/macros.h"
#include "importing/readers/package_relations.h"
#include "importing/readers/xml_parts.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCommentsReported = 50;

class CommentsHandler : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes&) override
    {
        m_isInText = name == "w:t";
        if (name == "w:comment" && comments.size() < mostCommentsReported) {
            comments.append(QString{});
        }
    }
    void endElement(QByteArrayView name) override
    {
        m_isInText = false;
        if (name == "w:p" && !comments.isEmpty()) {
            comments.last() += u' ';
        }
    }
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

Status readComments(const QString& fileName, ZipParts& parts, const PackageRelations& relations,
    SourceDocument& document, const CancelFlag* cancel)
{
    CommentsHandler handler;
    const Status status = parsePartIfAny(fileName, parts, relations.firstOf(u"comments"_s), handler, cancel);
    reportComments(handler.comments, document);
    return status;
}

Result<SourceDocument> readBody(const QString& fileName, ZipParts& parts, const QString& part,
    const PackageRelations& relations, const ReadLimits& limits, const CancelFlag* cancel)
{
    const auto lists = readDocxNumbering(fileName, parts, relations.firstOf(u"numbering"_s), cancel);
    if (!lists) {
        return lists.error();
    }
    const auto styles = readDocxStyles(fileName, parts, relations.firstOf(u"styles"_s), cancel);
    if (!styles) {
        return styles.error();
    }
    DocumentBlocks blocks{fileName, limits};
    DocxBody body{lists.value(), styles.value(), blocks};
    if (const Status status = parsePart(fileName, parts, part, body, cancel); !status) {
        return status.error();
    }
    SourceDocument document{fileName, u"docx"_s, blocks.take()};
    if (body.hasTrackedChanges()) {
        document.findings.push_back(makeFinding(FindingKind::TrackedChanges, Place{}));
    }
    return document;
}

} // namespace

Result<SourceDocument> readDocx(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    auto parts = ZipParts::open(fileName, bytes, limits);
    if (!parts) {
        return parts.error();
    }
    const auto package = PackageRelations::read(fileName, parts.value(), {}, cancel);
    if (!package) {
        return package.error();
    }
    const QString main = package->firstOf(u"officeDocument"_s);
    const QString part = main.isEmpty() ? u"word/document.xml"_s : main;
    const auto relations = PackageRelations::read(fileName, parts.value(), part, cancel);
    if (!relations) {
        return relations.error();
    }
    auto document = readBody(fileName, parts.value(), part, relations.value(), limits, cancel);
    if (document) {
        const Status reported = readComments(fileName, parts.value(), relations.value(), document.value(), cancel);
        reportMacros(parts.value(), document.value());
        return reported ? std::move(document) : Result<SourceDocument>{reported.error()};
    }
    return document;
}

} // namespace boardplan

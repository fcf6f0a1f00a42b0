#include "importing/readers/odf_package.h"

#include "importing/readers/xml_parts.h"
#include "importing/refusals.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class ManifestHandler : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes&) override
    {
        isEncrypted = isEncrypted || name == "manifest:encryption-data";
    }

    bool isEncrypted = false;
};

} // namespace

Result<ZipParts> tellOdf(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, XmlHandler& styles,
    XmlHandler& content, const CancelFlag* cancel)
{
    auto parts = ZipParts::open(fileName, bytes, limits);
    if (!parts) {
        return parts;
    }
    ManifestHandler manifest;
    Status status = parsePartIfAny(fileName, parts.value(), u"META-INF/manifest.xml"_s, manifest, cancel);
    if (status && manifest.isEncrypted) {
        return refusePassword(fileName);
    }
    status = status ? parsePartIfAny(fileName, parts.value(), u"styles.xml"_s, styles, cancel) : status;
    status = status ? parsePart(fileName, parts.value(), u"content.xml"_s, content, cancel) : status;
    return status ? std::move(parts) : Result<ZipParts>{status.error()};
}

} // namespace boardplan

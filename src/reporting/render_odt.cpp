#include "reporting/odf_parts.h"
#include "reporting/odt_styles.h"
#include "reporting/odt_writer.h"

#include <boardplan/reporting/renderers.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Rows whose paragraphs are kept with the next stay with the next row.
QByteArray odtSettings()
{
    XmlWriter xml;
    openOdfRoot(xml, "office:document-settings");
    xml.open("office:settings").open("config:config-item-set", {{"config:name", u"ooo:configuration-settings"_s}});
    xml.element("config:config-item", u"true"_s, {{"config:name", u"TableRowKeep"_s}, {"config:type", u"boolean"_s}});
    return xml.take();
}

} // namespace

Result<QByteArray> renderOdt(const Report& report)
{
    OdtWriter writer{report};
    std::vector<PackagePart> parts{{u"content.xml"_s, writer.content()}, {u"settings.xml"_s, odtSettings()},
        {u"styles.xml"_s, odtStylesPart(report)}};
    for (const PaperImage& picture : writer.pictures()) {
        parts.push_back({u"Pictures/"_s + picture.name, picture.png});
    }
    return odfPackage(OdfKind::Text, report, std::move(parts));
}

} // namespace boardplan

#include "importing/readers/package_relations.h"

#include "importing/readers/xml_parts.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// "../media/x.png" seen from "xl/" is "media/x.png"; a path from the top begins with a slash.
QString resolvedTarget(const QString& folder, const QString& target)
{
    QStringList names = (target.startsWith(u'/') ? QString{} : folder).split(u'/', Qt::SkipEmptyParts);
    for (const QString& name : target.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u".."_s && !names.isEmpty()) {
            names.removeLast();
        } else if (name != u"."_s && name != u".."_s) {
            names.append(name);
        }
    }
    return names.join(u'/');
}

constexpr std::size_t mostRelations = 10'000; // to parts of the file, of which there are fewer

class RelationsHandler : public XmlHandler {
public:
    explicit RelationsHandler(const QString& folder) : m_folder{folder} {}

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (name == "rel:Relationship" && relations.size() < mostRelations && attributes.value("TargetMode") != u"External"_s) {
            relations.push_back({attributes.value("Id"), attributes.value("Type").section(u'/', -1),
                resolvedTarget(m_folder, attributes.value("Target"))});
        }
    }

    std::vector<PackageRelation> relations;

private:
    QString m_folder;
};

} // namespace

Result<PackageRelations> PackageRelations::read(
    const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel)
{
    const QString folder = folderOf(part);
    const QString list = folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
    RelationsHandler handler{folder};
    if (const Status status = parsePartIfAny(fileName, parts, list, handler, cancel); !status) {
        return status.error();
    }
    PackageRelations relations;
    relations.m_relations = std::move(handler.relations);
    return relations;
}

QString PackageRelations::targetOf(const QString& id) const
{
    const auto found = std::find_if(
        m_relations.begin(), m_relations.end(), [&](const PackageRelation& one) { return one.id == id; });
    return found == m_relations.end() ? QString{} : found->target;
}

QString PackageRelations::firstOf(const QString& kind) const
{
    const auto found = std::find_if(
        m_relations.begin(), m_relations.end(), [&](const PackageRelation& one) { return one.kind == kind; });
    return found == m_relations.end() ? QString{} : found->target;
}

} // namespace boardplan

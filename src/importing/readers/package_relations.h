#pragma once

#include "importing/readers/zip_parts.h"

#include <optional>
#include <vector>

namespace boardplan {

// What a part of a Word or Excel file refers to ("xl/_rels/workbook.xml.rels").
struct PackageRelation {
    QString id;
    QString kind;   // the last word of its type: "officeDocument", "worksheet", "styles"
    QString target; // name of a part in the zip
};

class PackageRelations {
public:
    // Those of a part, of the whole package where `part` is empty. None where the file holds no such list. Links to
    // what is outside the file are left out. Refused: as parseXml.
    static Result<PackageRelations> read(
        const QString& fileName, ZipParts& parts, const QString& part, const CancelFlag* cancel);

    // Empty: there is none.
    QString targetOf(const QString& id) const;
    QString firstOf(const QString& kind) const;

private:
    std::vector<PackageRelation> m_relations;
};

} // namespace boardplan

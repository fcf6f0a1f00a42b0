#pragma once

#include <boardplan/base/result.h>

#include <QByteArray>
#include <QString>
#include <vector>

namespace boardplan {

// One part of a DOCX, ODT or ODS file.
struct PackagePart {
    QString name;
    QByteArray bytes;
    bool isStored = false; // as it is, and first: an OpenDocument file tells its type so
};

// The zip file of these parts, in the order of their names, without a clock: the same parts give the
// same bytes. Refused (BP-REP-020) where there is no memory for it.
Result<QByteArray> packageBytes(std::vector<PackagePart> parts);

} // namespace boardplan

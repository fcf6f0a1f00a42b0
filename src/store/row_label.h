#pragma once

#include "store/database.h"
#include "store/row_table.h"

#include <QJsonObject>
#include <QString>

namespace boardplan {

// An entity in words by which a person finds it: "update 3f2a91c0… (2.2a, 12 Sep 2026)". An update
// is told by its action's ref and its day, the others by ref, title, name or heading.
QString rowLabel(Database& database, const RowTable& table, const QString& uuid);

// The same of an entity that is no longer in the file, from its fields.
QString replayedLabel(Database& database, const RowTable& table, const QString& uuid,
                      const QJsonObject& fields);

} // namespace boardplan

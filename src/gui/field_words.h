#pragma once

#include <boardplan/domain/plan_book.h>

#include <QJsonValue>
#include <QString>

namespace boardplan {

// What people call a field of the field lists: "leadText" is "Lead". Empty for fields they never
// see.
QString fieldName(const QString& field);
// A field's value as it is shown: dates as dates, lists one a line, ids by the name of what they
// mean.
QString fieldValue(const QString& field, const QJsonValue& value, const PlanBook& book);

} // namespace boardplan

#pragma once

#include <boardplan/base/result.h>

#include <QDate>
#include <QString>

namespace boardplan {

// Makes the example board at `out` (replaced where it exists) from the texts in `folder`: plan.txt is imported and
// adopted, then meetings.txt, updates.txt and states.txt are played in the order of their days, each at its day.
Status tellStory(const QString& folder, const QString& out, const QDate& today);

} // namespace boardplan

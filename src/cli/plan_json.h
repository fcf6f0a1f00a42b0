#pragma once

#include <boardplan/domain/journal.h>
#include <boardplan/domain/view.h>

#include <QJsonObject>

namespace boardplan {

// The JSON form of docs/file-format.md, "JSON": boards, leads and plans with everything in them. `history` gives the
// updates; ratings are those of the view.
QJsonObject bookJson(const View& view, const History& history);

// One node of `rollup` (docs/user-guide/command-line.md).
QJsonObject rollupNodeJson(const View& view, const Node& node);

// {"text","kind","due","windows","recurrence","trigger","ambiguous"}
QJsonObject timescaleJson(const Timescale& timescale);

} // namespace boardplan

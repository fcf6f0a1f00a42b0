#pragma once

#include <boardplan/domain/view.h>
#include <boardplan/reporting/report.h>
#include <boardplan/reporting/reports.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace boardplan {

// How builders read what was chosen of a paper.

// Whether a section is wanted, by its key.
bool hasSection(const ReportOptions& options, const QString& key);

// The keys of a scheme's ratings as `matches` filters by them; nothing where a word fits no rating.
// `typed`: keys, letters or words, "none", "complete".
std::optional<QStringList> ratingKeys(const RatingScheme& scheme, const QStringList& typed);

// Those of the actions that are wanted by their rating and were there on the view's day, in the
// order asked for.
std::vector<ActionId> chosenActions(const View& view, const std::vector<ActionId>& actions,
                                    const ReportOptions& options);

// What a paper of `all` actions says where only some ratings are wanted: "Only red or amber: 5 of
// 28 actions." Empty where all are.
QString choiceNote(const View& view, const std::vector<ActionId>& all,
                   const ReportOptions& options);

// "28 actions", "1 action".
QString actionCountText(std::size_t count);

} // namespace boardplan

#pragma once

#include "gui/widgets/run_layout.h"

#include <boardplan/domain/comparison.h>
#include <boardplan/reporting/report.h>

#include <QSet>
#include <vector>

namespace boardplan {

enum class ChangeTravel { None, Worse, Better, Other };

// One row of the list of changes: the heading of a group, a node, a judgement or an action.
struct ChangeRow {
    QString heading; // of a group; empty for what stands in it
    QString label;
    QString text;
    std::vector<Chip> chips; // then and now, or now alone
    ChangeTravel travel = ChangeTravel::None;
    std::vector<std::vector<TextRun>> details; // paragraphs below the text

    bool isHeading() const { return !heading.isEmpty(); }
    // The whole row as a sentence, for screen readers.
    QString spoken() const;
    // Cells of a table for other programs: group, ref, text, then, now, details.
    std::vector<ReportCell> cells(const QString& group) const;

    bool operator==(const ChangeRow&) const = default;
};

// The kinds that are shown: none chosen means all.
struct ChangeChoice {
    QSet<ChangeKind> kinds;
    bool nodes = false; // the plan, priorities and objectives, and judgements on them

    bool isEmpty() const { return kinds.isEmpty() && !nodes; }
    bool operator==(const ChangeChoice&) const = default;
};

// What a row is of: its words are made when it is looked at, since thousands may be listed.
struct ChangePlace {
    enum class Of { NodesHeading, Node, Judgement, ActionsHeading, Action };
    Of of = Of::Action;
    std::size_t at = 0; // in the list of the comparison that it is of; of a heading: of the first below it

    bool isHeading() const { return of == Of::NodesHeading || of == Of::ActionsHeading; }
};

// Rows of a comparison, grouped by kind, in its order; the plan heads its group, changed or not.
std::vector<ChangePlace> changePlaces(const Comparison& comparison, const ChangeChoice& choice);
// What the row is about; kind All: nothing to go to.
Node nodeAt(const Comparison& comparison, const ChangePlace& place);
ChangeRow changeRow(const Comparison& comparison, const RatingScheme& scheme, const ChangePlace& place);
// How many nodes and judgements changed.
int nodeChangesIn(const Comparison& comparison);

} // namespace boardplan

#pragma once

#include <boardplan/domain/view.h>

#include <QString>
#include <vector>

namespace boardplan {

// A field that is shown and not edited here.
struct NodeFact {
    QString caption;
    QString text; // lines separated by '\n'

    bool operator==(const NodeFact&) const = default;
};

// Every filled field of what a node names that the Details page does not offer for editing, in the
// order of reading; last, where it was imported from.
std::vector<NodeFact> nodeFacts(const View& view, const Node& node);

} // namespace boardplan

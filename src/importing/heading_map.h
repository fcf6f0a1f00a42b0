#pragma once

#include "importing/tick_columns.h"

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/source_document.h>

namespace boardplan {

// Whether the row names columns of an action table: most cells are headings, among them one of what is
// done and one of who, when, how shown or how rated. `ticked`: its columns of ticks.
bool isHeaderRow(const SourceRow& row, const std::vector<TickColumn>& ticked = {});
// Whether a row below a header row carries its headings on (a heading broken over two rows).
bool isSecondHeaderRow(const SourceRow& row, const TableHeader& header, const std::vector<TickColumn>& ticked = {});

// Where no heading names the action, the column that comes nearest to it is taken for it. What a person says of a
// column holds.
TableHeader readHeader(const std::vector<SourceRow>& rows, const Amendments& amendments = {});

} // namespace boardplan

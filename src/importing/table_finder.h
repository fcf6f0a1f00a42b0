#pragma once

#include "importing/grid.h"

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/source_document.h>

#include <optional>
#include <set>

namespace boardplan {

// Rows that stand together without a page break between them.
struct TableFragment {
    std::vector<SourceRow> rows;
};

// The rows under one header row, page breaks included.
struct TableRun {
    TableHeader header;
    std::size_t firstBlock = 0; // where the run begins and ends in the document
    std::size_t lastBlock = 0;
    Sourced title; // a row of one cell above the header row
    std::vector<TableFragment> fragments;
    std::vector<std::size_t> lines{};       // paragraphs among the rows that go on with one of them
    Sourced objective{};                    // that a table of labels right above names
    std::optional<std::size_t> completes{}; // the run that this one holds further columns of
};

// The action tables of a document. Columns whose heading says nothing are told by what stands below it. A table without a header row belongs to the run before it where nothing
// but a heading stands between them.
// Blocks marked in `taken` are none.
std::vector<TableRun> findTables(
    const SourceDocument& document, const std::vector<bool>& taken, const Amendments& amendments = {});

} // namespace boardplan

#pragma once

#include <boardplan/importing/finding.h>

#include <QString>
#include <cstddef>
#include <vector>

namespace boardplan {

// Where a piece of the source stands, for people: "line 12", "line 12, cell 3"; in a workbook "“Actions”, cell C12".
// No two cells of a document share line and cell.
struct Place {
    int line = 0;    // from 1, counted on over the sheets of a workbook
    int cell = -1;   // from 1 in a table row; -1: the whole line
    QString sheet{}; // its name; empty: the document is no workbook
    int row = 0;     // in the sheet, from 1

    QString toString() const;
    bool operator==(const Place&) const = default;
};

struct SourceCell {
    QString text; // line breaks inside a cell are '\n'
    Place place;
    int rowSpan = 1;
    int columnSpan = 1;
    QString fill; // "#rrggbb"; empty: none

    bool operator==(const SourceCell&) const = default;
};

using SourceRow = std::vector<SourceCell>;

enum class SourceBlockKind { Paragraph, Heading, ListItem, Table };

struct SourceBlock {
    SourceBlockKind kind = SourceBlockKind::Paragraph;
    QString text; // all but tables
    Place place;
    int level = 0; // of a heading, where the format knows it
    std::vector<SourceRow> rows;

    bool operator==(const SourceBlock&) const = default;
};

// What a reader made of the bytes: blocks in order. Every reader gives this and nothing else.
struct SourceDocument {
    QString name;   // of the file, for messages
    QString format; // "tsv"
    std::vector<SourceBlock> blocks;
    QString encoding{}; // "UTF-8", "Windows-1252"; empty where the format says it itself
    std::vector<Finding> findings{}; // what the reader left out or doubts

    // Number of non-empty cells and paragraphs: what the accounting law counts.
    int cells() const;

    bool operator==(const SourceDocument&) const = default;
};

} // namespace boardplan

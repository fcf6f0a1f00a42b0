#pragma once

#include <QString>
#include <cstddef>
#include <vector>

namespace boardplan {

// Where a piece of the source stands, for people: "line 12", "line 12, cell 3", later "page 4, table 2, row 3".
struct Place {
    int line = 0;  // from 1
    int cell = -1; // from 1 in a table row; -1: the whole line. No two cells of a document share a place

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
    QString encoding{};  // "UTF-8", "Windows-1252"; empty where the format says it itself
    QString separator{}; // between the cells of a row of text; empty where the format has none

    // Number of non-empty cells and paragraphs: what the accounting law counts.
    int cells() const;

    bool operator==(const SourceDocument&) const = default;
};

} // namespace boardplan

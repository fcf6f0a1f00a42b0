#pragma once

#include <boardplan/importing/finding.h>

#include <QString>
#include <cstddef>
#include <vector>

namespace boardplan {

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
    QString separator{}; // between the cells of a row of text; empty where the format has none
    std::vector<Finding> findings{}; // what the reader left out or doubts

    // Number of non-empty cells and paragraphs: what the accounting law counts.
    int cells() const;

    bool operator==(const SourceDocument&) const = default;
};

} // namespace boardplan

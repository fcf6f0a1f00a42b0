#pragma once

#include <boardplan/domain/lead.h>
#include <boardplan/domain/plan.h>
#include <boardplan/domain/update.h>
#include <boardplan/importing/cell_field.h>
#include <boardplan/importing/finding.h>
#include <boardplan/importing/source_document.h>

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace boardplan {

// A value with the cells it came from.
struct Sourced {
    QString text;
    std::vector<Place> places;

    bool operator==(const Sourced&) const = default;
};

struct SourcedList {
    QStringList items;
    std::vector<Place> places;

    bool operator==(const SourcedList&) const = default;
};

struct ProposedUpdate {
    Sourced words;     // as found
    QString rating;    // key of the proposed scheme, or empty
    QDate reportedOn;  // invalid: to be asked for
    DatePrecision precision = DatePrecision::Day;
    QString whatHappened;
    bool continues = false;
    bool isByShade = false; // the cell's colour says so, no word

    bool operator==(const ProposedUpdate&) const = default;
};

struct ProposedAction {
    Sourced ref;
    Sourced text;
    Sourced audience;
    Sourced leadText;
    QStringList leads; // names as printed, in order
    Sourced timescaleText;
    SourcedList measures;
    SourcedList desiredOutcomes;
    Timescale timescale;
    std::vector<ProposedUpdate> updates;

    bool operator==(const ProposedAction&) const = default;
};

struct ProposedObjective {
    Sourced ref;
    Sourced title;
    SourcedList measures;
    std::vector<ProposedAction> actions;

    bool operator==(const ProposedObjective&) const = default;
};

struct ProposedPriority {
    Sourced ref;
    Sourced title;
    Sourced statement;
    Sourced quote;
    SourcedList aims;
    SourcedList desiredOutcomes;
    SourcedList measures;
    Indicators indicators;
    std::vector<Place> indicatorPlaces;
    std::vector<ProposedAction> actions; // directly below, before the objectives
    std::vector<ProposedObjective> objectives;

    bool operator==(const ProposedPriority&) const = default;
};

struct ProposedSection {
    Sourced heading;
    std::vector<Block> blocks;
    std::vector<Place> places;

    bool operator==(const ProposedSection&) const = default;
};

// A lead of the proposal: one name for every spelling that folds to it.
struct ProposedLead {
    QString name;
    QStringList aliases;
    LeadKind kind = LeadKind::Role;

    bool operator==(const ProposedLead&) const = default;
};

// What a column of a table of the source is read as.
struct ColumnReading {
    QString key; // amendments.h, columnKey
    QString heading;
    int position = 0; // from 0
    std::vector<CellField> fields; // empty: not understood, or left out
    std::vector<Place> places;     // of the cells of its heading; the first row of the header always
    bool isAmended = false;        // as a person says

    bool operator==(const ColumnReading&) const = default;
};

struct Accounting {
    int cells = 0;     // non-empty cells and paragraphs of the source
    int placed = 0;    // in at least one field's trace
    int notPlaced = 0; // on the list of text not placed

    bool isWhole() const { return cells == placed + notPlaced; }
    bool operator==(const Accounting&) const = default;
};

// The plan that import would make. Nothing is invented: what the text does not give is empty and asked for.
struct Proposal {
    QString sourceName; // of the file, for the verb of the edit
    std::vector<Sourced> boards;
    Sourced title;
    Sourced periodText;
    std::optional<Window> period;
    LevelWords words;
    std::vector<PlanColumn> columns;
    std::vector<Place> columnPlaces; // the cells of every header row, repeats after page breaks included
    std::vector<ColumnReading> columnReadings; // likewise, column by column
    RatingScheme scheme;
    std::vector<Place> schemePlaces; // empty: no key printed, the scheme is the program's default
    std::vector<ProposedSection> sections;
    std::vector<ProposedPriority> priorities;
    std::vector<ProposedLead> leads;
    std::vector<Finding> findings;
    std::vector<Sourced> notPlaced;
    Accounting accounting;

    int objectiveCount() const;
    int actionCount() const;

    bool operator==(const Proposal&) const = default;
};

} // namespace boardplan

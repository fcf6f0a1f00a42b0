#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/rating_scheme.h>
#include <boardplan/domain/rollup_rule.h>
#include <boardplan/domain/timescale.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Order among siblings is `position`, with gaps, so that a move is one change (domain.md, "Edits").
inline constexpr int positionGap = 1024;

// Where a value stood in the document it was imported from: "line 12, cell 3".
struct Trace {
    QString field;
    QString place;

    bool operator==(const Trace&) const = default;
};

struct Board {
    BoardId id;
    int position = 0;
    QString name;
    QString shortName;
    int yearStartMonth = 4; // first month of the financial year

    // As lists call it: the short name where it has one.
    const QString& calledName() const { return shortName.isEmpty() ? name : shortName; }

    bool operator==(const Board&) const = default;
};

enum class PlanStatus { Draft, Adopted };

// The words as printed and the days they mean; the window is invalid where the text says no period.
struct Period {
    QString text;
    QDate start;
    QDate end;

    bool operator==(const Period&) const = default;
};

struct Strategy {
    QString title;
    Period period;

    bool operator==(const Strategy&) const = default;
};

// The plan's own words for its levels; empty where it uses none of its own.
struct LevelWords {
    QString priority;
    QString objective;
    QString action;

    bool operator==(const LevelWords&) const = default;
};

// One column of the plan's table as published: a heading in the plan's words over one or more fields.
// Field names: ref objective action audience leads timescale measures desiredOutcomes themes rating
// latestUpdate.
struct PlanColumn {
    QString heading;
    QStringList fields;

    bool operator==(const PlanColumn&) const = default;
};

// Thresholds of the plan's flags (domain.md, "Flags"), in days, and how its timescales are read.
struct PlanSettings {
    int dueSoonDays = 30;
    int staleDays = 120;              // used while fewer than two board meetings are closed
    QString reportingRhythm = QStringLiteral("P3M"); // of ongoing actions
    bool calendarQuarters = false;

    bool operator==(const PlanSettings&) const = default;
};

struct Plan {
    PlanId id;
    int position = 0;
    QString title;
    std::vector<BoardId> boards;
    Period period;
    PlanStatus status = PlanStatus::Draft;
    QDate adoptedOn;
    Strategy strategy;
    LevelWords words;
    std::vector<PlanColumn> columns; // empty: the program's default columns
    RatingScheme ratingScheme = bragScheme();
    RollupRule rollupRule;
    PlanSettings settings;
    std::vector<Trace> trace;
    std::vector<RuleChange> ruleChanges; // oldest first

    TimescaleContext timescaleContext() const;
    bool isOf(BoardId board) const;

    bool operator==(const Plan&) const = default;
};

// A piece of front matter. A paragraph has one item; a list has one per bullet; a table one per cell,
// `columns` of them to a row.
enum class BlockKind { Paragraph, List, Table };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    QStringList items;
    int columns = 0;

    bool operator==(const Block&) const = default;
};

struct Section {
    SectionId id;
    PlanId plan;
    int position = 0;
    QString heading;
    std::vector<Block> blocks;
    std::vector<Trace> trace;

    // As lists call it: its heading, else how its text begins.
    QString calledName() const;

    bool operator==(const Section&) const = default;
};

struct Theme {
    ThemeId id;
    PlanId plan;
    int position = 0;
    QString name;

    bool operator==(const Theme&) const = default;
};

struct Measure {
    MeasureId id;
    QString text;
    bool isMet = false;

    bool operator==(const Measure&) const = default;
};

struct IndicatorGroup {
    QString group;
    QStringList items;

    bool operator==(const IndicatorGroup&) const = default;
};

struct Indicators {
    QStringList quantitative;
    QStringList qualitative;
    QStringList serviceUsers;
    QStringList frontLineStaff;
    std::vector<IndicatorGroup> other;

    bool operator==(const Indicators&) const = default;
};

struct Priority {
    PriorityId id;
    PlanId plan;
    int position = 0;
    QString ref;   // as printed; may repeat or be empty
    QString title;
    QString statement;
    QString quote; // the adult's voice
    QStringList aims;
    QStringList desiredOutcomes;
    std::vector<Measure> measures;
    Indicators indicators;
    std::vector<Trace> trace;

    bool operator==(const Priority&) const = default;
};

struct Objective {
    ObjectiveId id;
    PriorityId priority;
    int position = 0;
    QString ref;
    QString title;
    std::vector<Measure> measures;
    std::vector<Trace> trace;

    bool operator==(const Objective&) const = default;
};

} // namespace boardplan

#pragma once

#include <boardplan/importing/cell_field.h>
#include <boardplan/importing/source_document.h>

#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace boardplan {

// What a person says a row of a table or a paragraph is.
enum class RowTreatment {
    JoinAbove,        // carries on the row above
    OwnAction,        // stands by itself: not joined, split, dropped, or taken for a page footer
    PriorityHeading,  // heads the rows below
    ObjectiveHeading, // likewise
    LeftOut           // no part of the plan; listed as not placed
};

// Places in the order of the document. A line and a cell name one place of it.
struct PlaceOrder {
    bool operator()(const Place& left, const Place& right) const
    {
        return left.line != right.line ? left.line < right.line : left.cell < right.cell;
    }
};

template <typename Value> using PlaceMap = std::map<Place, Value, PlaceOrder>;

// Two names of leads, folded, in order.
using LeadNames = std::pair<QString, QString>;
LeadNames leadPair(const QString& one, const QString& other);

struct UpdateDecision {
    bool isRefused = false;
    QString rating{}; // key of the scheme; empty: as found

    bool operator==(const UpdateDecision&) const = default;
};

// What a person decided about the reading of a document. Each decision names a place of the source, so that it
// holds when the document is read again; one whose place is not there says nothing.
struct Amendments {
    std::map<QString, CellField> columns{};        // columnKey() → what it holds; None: left out
    std::map<int, RowTreatment> rows{};            // by line
    PlaceMap<std::set<qsizetype>> splits{};        // in the text of an action's cell: where another action begins
    std::map<LeadNames, bool> leadPairs{};          // true: one lead; false: two
    PlaceMap<QStringList> leads{};                 // of the action whose cell of leads it is
    bool refusesUpdates = false;                   // all but those with a decision of their own
    PlaceMap<UpdateDecision> updates{};            // by a cell the update comes from
    PlaceMap<QDate> days{};                        // another of the days that a timescale may mean

    std::optional<RowTreatment> treatmentOf(int line) const;
    // The decision on an update that comes from these cells.
    UpdateDecision decisionOn(const std::vector<Place>& places) const;
    int count() const; // of decisions
    bool isEmpty() const { return count() == 0; }
    bool operator==(const Amendments&) const = default;
};

// Names a column: by its heading, folded, or where it has none by its position from 0. `earlier`: columns of the
// same heading before it in the table.
QString columnKey(const QString& heading, int position, int earlier = 0);

} // namespace boardplan

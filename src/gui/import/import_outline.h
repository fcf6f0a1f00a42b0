#pragma once

#include "gui/import/import_tints.h"

#include <boardplan/importing/proposal.h>

#include <QHash>
#include <vector>

namespace boardplan {

enum class ImportRowKind { Title, Section, Priority, Objective, Action };

// One row of the plan as it will be.
struct ImportRow {
    ImportRowKind kind = ImportRowKind::Action;
    QString ref;
    QString text;
    QString detail; // second line: leads, timescale
    std::vector<Place> places;

    bool operator==(const ImportRow&) const = default;
};

// What a cell was used for: which field, of which row of the outline (-1: of none).
struct CellUse {
    ImportField field = ImportField::NotPlaced;
    int row = -1;

    bool operator==(const CellUse&) const = default;
};

// A proposal as rows, and the way from each cell to them. A cell may serve several rows.
class ImportOutline {
public:
    explicit ImportOutline(const Proposal& proposal);

    const std::vector<ImportRow>& rows() const { return m_rows; }
    // Empty where nothing says what the cell is for: column headings, repeated rows.
    QList<CellUse> usesOf(const Place& place) const;
    // The leads read from a cell.
    QStringList leadsOf(const Place& place) const { return m_leads.value(placeKey(place)); }
    // The column that a cell heads; null: none.
    const ColumnReading* columnAt(const Place& place) const;
    // Columns of every table that has headings of its own.
    const std::vector<ColumnReading>& columns() const { return m_columns; }
    // Fields that occur, in the order of the legend.
    QList<ImportField> fields() const;

private:
    static quint64 placeKey(const Place& place);
    int addRow(ImportRow row);
    void use(const std::vector<Place>& places, ImportField field, int row);
    void use(const Sourced& sourced, ImportField field, int row)
    {
        use(sourced.places, field, row);
    }
    void addTitle(const Proposal& proposal);
    void addPriority(const ProposedPriority& priority);
    void addObjective(const ProposedObjective& objective);
    void addAction(const ProposedAction& action);

    std::vector<ImportRow> m_rows;
    std::vector<ColumnReading> m_columns;
    QHash<quint64, QList<CellUse>> m_uses;
    QHash<quint64, QStringList> m_leads;
    QHash<quint64, std::size_t> m_headings; // place → position in m_columns
};

} // namespace boardplan

#pragma once

#include "gui/import/import_outline.h"

#include <boardplan/importing/amendments.h>
#include <boardplan/importing/source_document.h>

#include <QAbstractTableModel>
#include <QColor>
#include <QMap>
#include <map>
#include <optional>

namespace boardplan {

// The document as it was read: a row for each paragraph and table row, each cell tinted by where it
// went.
class ImportSourceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // Of a cell that heads a column: what the column is read as ("lead").
    static constexpr int ReadingRole = Qt::UserRole + 1;
    // Whether nobody knows what the column holds.
    static constexpr int ReadingNeededRole = Qt::UserRole + 2;

    // Both must outlive the model.
    ImportSourceModel(const SourceDocument& document, const ImportOutline& outline,
                      QObject* parent = nullptr);

    // The same document, read in another way. `outline` must outlive the model.
    void follow(const ImportOutline& outline, const Amendments& amendments);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    // Paragraphs fill their row.
    bool isParagraph(int row) const;
    // The line of the source that a row stands for.
    int lineOf(int row) const;
    // The cells of a row of a table; null: it is a paragraph.
    const SourceRow* cellsOf(int row) const;
    // The column that a cell heads or stands in; none outside the tables.
    std::optional<ColumnReading> columnOf(const QModelIndex& index) const;
    // Rows that hold headings of columns.
    QList<int> headerRows() const { return m_headers.keys(); }
    const ImportOutline& outline() const { return *m_outline; }
    const Amendments& amendments() const { return m_amendments; }
    // Nothing where the cell is beyond the end of its row.
    const Place* placeAt(const QModelIndex& index) const;
    // Invalid where the document has no such place. A line alone means its first cell.
    QModelIndex indexOf(const Place& place) const;

private:
    // One row: a paragraph, or a row of a table.
    struct Row {
        const SourceBlock* block = nullptr;
        int tableRow = -1;
    };

    QString textAt(const QModelIndex& index) const;
    QColor shadeAt(const QModelIndex& index) const;
    QString spokenAt(const QModelIndex& index) const;
    QVariant paintAt(const QModelIndex& index, int role) const;
    const ColumnReading* headedBy(const QModelIndex& index) const;
    void findHeaders();

    const ImportOutline* m_outline;
    Amendments m_amendments;
    std::vector<Row> m_rows;
    int m_columns = 1;
    std::map<std::pair<int, int>, QPair<int, int>> m_places; // line and cell → row and column
    QMap<int, QHash<int, ColumnReading>> m_headers; // row → position → column
};

} // namespace boardplan

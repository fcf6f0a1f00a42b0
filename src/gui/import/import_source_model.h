#pragma once

#include "gui/import/import_outline.h"

#include <boardplan/importing/source_document.h>

#include <QAbstractTableModel>

namespace boardplan {

// The document as it was read: a row for each paragraph and table row, each cell tinted by where it
// went.
class ImportSourceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    // Both must outlive the model.
    ImportSourceModel(const SourceDocument& document, const ImportOutline& outline,
                      QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    // Paragraphs fill their row.
    bool isParagraph(int row) const;
    // Nothing where the cell is beyond the end of its row.
    const Place* placeAt(const QModelIndex& index) const;
    // Invalid where the document has no such place.
    QModelIndex indexOf(const Place& place) const;
    // The same for a place in words: "line 12, cell 3".
    QModelIndex indexOf(const QString& place) const;

private:
    // One row: a paragraph, or a row of a table.
    struct Row {
        const SourceBlock* block = nullptr;
        int tableRow = -1;
    };

    QString textAt(const QModelIndex& index) const;
    QString spokenAt(const QModelIndex& index) const;
    QVariant paintAt(const QModelIndex& index, int role) const;

    const ImportOutline& m_outline;
    std::vector<Row> m_rows;
    int m_columns = 1;
    QHash<QString, QPair<int, int>> m_places; // in words → row and column
};

} // namespace boardplan

#pragma once

#include <boardplan/importing/pasted_rows.h>

#include <QWidget>
#include <vector>

class QComboBox;
class QTableWidget;

namespace boardplan {

class RunLabel;

// Pasted rows as they will become actions: over each column a choice of what it is taken for, below the table what of it
// comes in and what is left out.
class PasteTable : public QWidget {
    Q_OBJECT

public:
    explicit PasteTable(PastedRows rows, QWidget* parent = nullptr);

    // The rows with their columns as chosen now.
    const PastedRows& rows() const { return m_rows; }
    QComboBox* choice(int column) const { return m_choices[static_cast<std::size_t>(column)]; }
    // What the line below the table says.
    QString words() const;

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addChoices();
    void fillTable();
    void choose(int column, CellField field);
    // Widths of columns by their words, the choices above them.
    void layOut();
    void placeChoices();
    void showTaken();

    PastedRows m_rows;
    QWidget* m_strip;
    QTableWidget* m_table;
    RunLabel* m_words;
    std::vector<QComboBox*> m_choices; // one a column
    bool m_isLayingOut = false;
};

} // namespace boardplan

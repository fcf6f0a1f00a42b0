#pragma once

#include "gui/copying/copy_source.h"

#include <boardplan/domain/node.h>
#include <boardplan/reporting/report.h>

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace boardplan {

enum class CellTone { Plain, Muted, Bad, Good };

// One cell of a figure table. Exactly one of text, chips and distribution is filled; two chips mean "from, to".
struct FigureCell {
    QString text;
    CellTone tone = CellTone::Plain;
    std::vector<Chip> chips;
    Distribution distribution;

    // What a screen reader says and a tooltip shows.
    QString words() const;
    bool operator==(const FigureCell&) const = default;
};

FigureCell textFigure(const QString& text, CellTone tone = CellTone::Plain);
FigureCell chipFigure(std::vector<Chip> chips);

enum class FigureWidth { Content, Text, Bar };

struct FigureColumn {
    QString heading;
    FigureWidth width = FigureWidth::Content;
    int leastLetters = 0; // where there is room: for columns that line up with those of the table below

    bool operator==(const FigureColumn&) const = default;
};

struct FigureRow {
    Node node;
    std::vector<FigureCell> cells; // one per column

    bool operator==(const FigureRow&) const = default;
};

// What a figure table shows, for other programs.
ReportTable reportTableOf(const std::vector<FigureColumn>& columns, const std::vector<FigureRow>& rows);

// Rows of a figure table. Every cell speaks its column and value.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContents(std::vector<FigureColumn> columns, std::vector<FigureRow> rows);
    const FigureCell& cell(const QModelIndex& index) const;
    const std::vector<FigureRow>& rows() const { return m_rows; }
    const std::vector<FigureColumn>& columns() const { return m_columns; }
    // Where a bar has no room of its own it stands below the text of another column; -1: it has.
    void setBarBelow(int bar, int text);
    // The bar that stands below the text of a cell; empty where none does.
    Distribution barBelow(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const QModelIndex& index) const;

    std::vector<FigureColumn> m_columns;
    std::vector<FigureRow> m_rows;
    int m_bar = -1;
    int m_textOverBar = -1;
};

// The rows of a figure table on the clipboard: the current one, or with headings all of them, and the picture of their
// bars where there are any.
void copyRows(const FigureModel& model, int current, bool withHeadings);

// A short table of texts, chips and bars, as tall as its rows; the page around it scrolls. A row is chosen by a
// click or Enter.
class FigureTable : public QTableView, public CopySource {
    Q_OBJECT

public:
    explicit FigureTable(QWidget* parent = nullptr);

    // Without headings the header is left out; screen readers hear the headings all the same.
    void setContents(std::vector<FigureColumn> columns, std::vector<FigureRow> rows, bool showsHeadings = true);
    const std::vector<FigureRow>& rows() const { return m_model.rows(); }

    // Marks the current row without the focus too: for a list beside the page of what is chosen in it.
    void setChoiceShown(bool isShown);
    bool isChoiceShown() const { return m_isChoiceShown; }
    // Makes a row the current one without telling anybody.
    void setCurrentRow(int row);

    bool canCopy() const override;
    void copy(bool withHeadings) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void rowChosen(const boardplan::Node& node);
    // By Enter or a double click, after rowChosen.
    void rowOpened(const boardplan::Node& node);
    // By the keyboard or the mouse.
    void currentRowChanged(int row);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index);
    void open(const QModelIndex& index);
    struct Widths {
        int least = 0;   // cuts no word, no chip and no heading
        int natural = 0; // of columns that fit their contents: the widest cell in one line
    };
    void layOutColumns();
    int barWidth(int room, int leastTexts) const;
    int textBefore(int bar) const;
    void measureColumns();
    Widths columnWidths(int column) const;

    FigureModel m_model;
    std::vector<Widths> m_widths; // one a column; empty: to be measured
    bool m_isChoiceShown = false;
};

} // namespace boardplan

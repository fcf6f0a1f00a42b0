#pragma once

#include "gui/figures/figure_table.h"

#include <QTableView>

namespace boardplan {

// The table behind the picture, and that of the load: rows of figures that scroll, headings that stay. Rows grow with
// their text unless there are very many. Enter or a double click opens a row.
class TimelineTable : public QTableView, public CopySource {
    Q_OBJECT

public:
    explicit TimelineTable(const QString& name, QWidget* parent = nullptr);

    // Keeps the row that is current and the place.
    void setContents(std::vector<FigureColumn> columns, std::vector<FigureRow> rows);
    const FigureModel& contents() const { return m_contents; }
    // Makes the row of a node current; does nothing where there is none.
    void goTo(const Node& node);
    Node currentNode() const;

    bool canCopy() const override { return m_contents.rowCount() > 0; }
    void copy(bool withHeadings) override;
    void keyboardSearch(const QString&) override { }

Q_SIGNALS:
    void nodeChosen(const boardplan::Node& node);
    void nodeOpened(const boardplan::Node& node);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();
    void layOutRows();
    bool isText(int column) const;
    int contentWidth(int column) const;
    // Of the longest word in a column of text, within reason.
    int leastTextWidth(int column) const;
    void shareOut(int room);

    FigureModel m_contents;
};

} // namespace boardplan

#pragma once

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <vector>

class QPainter;

namespace boardplan {

struct ThemeColours;

// Where the columns of the table stand in a row: left edge and width of each, in the row's
// coordinates.
struct PlanColumnSpan {
    int left = 0;
    int width = 0;

    int right() const { return left + width; }
    bool operator==(const PlanColumnSpan&) const = default;
};

// A priority or objective: arrow and ref, its words across the columns that have nothing to show
// for it, its distribution and its rating. `first` is the index of the row in column 0.
class PlanGroupRow {
public:
    PlanGroupRow(const QModelIndex& first, std::vector<PlanColumnSpan> spans, const QFont& font);

    int height() const;
    // The area of the words, for the editor; relative to the row's top left.
    QRect titleRect() const;
    void paint(QPainter& painter, const QPoint& topLeft, bool isExpanded,
               const ThemeColours& colours) const;

private:
    QModelIndex sibling(int column) const { return m_first.siblingAtColumn(column); }
    bool hasFigure(int column) const;
    std::vector<PlanColumnSpan> freeRuns() const;
    void placeTitle();
    void paintFigures(QPainter& painter, const QPoint& topLeft, const ThemeColours& colours) const;

    QModelIndex m_first;
    std::vector<PlanColumnSpan> m_spans;
    QFont m_font;
    QFont m_titleFont;
    bool m_isPriority;
    PlanColumnSpan m_title;
};

// Width taken by the arrow before the ref of a parent.
int planArrowWidth(const QFont& font);

} // namespace boardplan

#pragma once

#include <boardplan/domain/text_search.h>
#include <boardplan/models/roles.h>

#include <QFont>
#include <QRectF>

class QModelIndex;
class QPainter;

namespace boardplan {

// Inner margins of a cell of the list of actions, in pixels.
inline constexpr int actionCellMarginX = 8;
inline constexpr int actionCellMarginY = 6;

// Height of a row: two lines of text, their margins and the line below.
int actionRowHeight(const QFont& font);
// Height of the heading of a group.
int actionGroupHeight(const QFont& font);

// A row shows two lines of each cell; what is longer ends in an ellipsis. `terms` are marked where
// they stand. `area` is the cell without its margins.
class ActionCellPainter {
public:
    ActionCellPainter(QPainter& painter, const QRectF& area, const QFont& font,
                      const QStringList& terms);

    void paint(const QModelIndex& index);

private:
    // Gives the lines used.
    int paintText(const QString& text, const QFont& font, const QColor& ink, int lines);
    void paintTags(const std::vector<CellNote>& tags);
    void paintTag(const QRectF& box, const CellNote& tag);
    void paintRating(const ShownRating& rating);

    QPainter& m_painter;
    QRectF m_area;
    QFont m_font;
    const QStringList& m_terms;
    qreal m_y;
};

// The colour of a line's tone.
QColor toneInk(Tone tone);

} // namespace boardplan

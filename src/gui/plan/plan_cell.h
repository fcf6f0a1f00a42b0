#pragma once

#include <boardplan/models/roles.h>

#include <QFont>
#include <QRectF>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

class QModelIndex;
class QPainter;
class QTextLayout;

namespace boardplan {

struct ThemeColours;

// Inner margins of a cell, in pixels.
inline constexpr int planCellMarginX = 8;
inline constexpr int planCellMarginY = 7;

// What a cell of the plan's table shows, top to bottom: chip, text, lines below it, tags.
struct PlanCellContent {
    std::optional<ShownRating> rating;
    QString body;
    std::vector<CellNote> notes;
    std::vector<CellNote> tags;
};

PlanCellContent planCellContent(const QModelIndex& index);

// The same content laid out in a width: measuring and painting use one layout, so that nothing is
// clipped.
class PlanCellLayout {
public:
    // `width` includes the margins; fonts are those of the table.
    PlanCellLayout(const PlanCellContent& content, int width, const QFont& font);
    ~PlanCellLayout();

    // Includes the margins.
    int height() const;
    void paint(QPainter& painter, const QPointF& topLeft, const ThemeColours& colours) const;

private:
    struct Piece {
        std::unique_ptr<QTextLayout> text;
        QRectF rect;
        Tone tone = Tone::Plain;
        bool isTag = false;
    };

    void addText(const QString& text, const QFont& font, Tone tone);
    void addTag(const CellNote& tag);
    void addChip(const ShownRating& rating);

    QFont m_font;
    qreal m_width; // between the margins
    qreal m_bottom = 0;
    qreal m_tagRight = 0; // where the next tag of a line may start
    std::vector<Piece> m_pieces;
    std::optional<ShownRating> m_rating;
    QRectF m_chip;
};

// A font a little smaller, for tags and headings of columns.
QFont planSmallFont(const QFont& font);

// Breaks the text into lines of a width; gives the size it takes.
QSizeF breakLines(QTextLayout& layout, qreal width);

} // namespace boardplan

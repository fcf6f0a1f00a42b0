#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <functional>
#include <vector>

namespace boardplan {

// The least that a page break leaves whole: a line of text or a figure, over the width it was laid
// out for.
struct Strip {
    qreal height = 0;
    std::function<void(QPainter&, const QPointF& topLeft)> paint;
};

using Strips = std::vector<Strip>;

struct TextLook {
    QFont font;
    QColor colour;
};

// One strip per line of the text wrapped to a width; `lead` stands bold before it. Words wider than
// the width are broken; '\n' begins a new line. An empty text gives no strip.
Strips textStrips(const QString& text, const TextLook& look, qreal width, const QString& lead = {});

qreal heightOf(const Strips& strips);
// How many of the strips from `first` go into a room, one at least where `takesOne`. Rather than leave the last one alone
// for what follows, one less.
std::size_t fitting(const Strips& strips, std::size_t first, qreal room, bool takesOne);

// Draws strips below each other.
void paintStrips(QPainter& painter, const QPointF& topLeft, const Strips& strips);

} // namespace boardplan

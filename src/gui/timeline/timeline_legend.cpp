#include "gui/timeline/timeline_legend.h"

#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/timeline/mark_painter.h"

#include <QEvent>
#include <QPainter>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int signGap = 5;
constexpr int entryGap = 10; // all of them on one line of a window 1358 pixels wide

// Without a rating: the legend is about shapes.
Rating legendRating()
{
    Rating rating;
    rating.fill = theme().figures.emptyFill.name();
    rating.ink = theme().figures.emptyInk.name();
    return rating;
}

} // namespace

TimelineLegend::TimelineLegend(QWidget* parent)
    : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    for (const Entry& entry : entries()) {
        words.append(entry.words);
    }
    setSpokenRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Marks of the timeline"));
    setAccessibleDescription(words.join(u", "_s));
}

std::vector<TimelineLegend::Entry> TimelineLegend::entries()
{
    return {{Sign::Due, tr("due")}, {Sign::Published, tr("first date, or met")}, {Sign::Window, tr("period")},
        {Sign::Report, tr("next report")}, {Sign::Round, tr("comes round")}, {Sign::Ongoing, tr("ongoing")},
        {Sign::Overdue, tr("overdue")}, {Sign::Complete, tr("complete")}, {Sign::Meeting, tr("meeting")}};
}

QFont TimelineLegend::legendFont() const
{
    return smallFont();
}

int TimelineLegend::lineHeight() const
{
    return QFontMetrics{legendFont()}.height() + 6;
}

int TimelineLegend::entryWidth(const Entry& entry) const
{
    return lineHeight() + 4 + signGap + QFontMetrics{legendFont()}.horizontalAdvance(entry.words);
}

int TimelineLegend::layOut(int width, QPainter* painter) const
{
    int x = 0;
    int y = 0;
    for (const Entry& entry : entries()) {
        const int needed = entryWidth(entry);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineHeight();
        }
        if (painter != nullptr) {
            const QRect box{x, y, lineHeight() + 4, lineHeight()};
            painter->save();
            paintSign(*painter, box, entry.sign);
            painter->restore();
            painter->setFont(legendFont());
            painter->setPen(theme().muted);
            painter->drawText(QRect{box.right() + signGap, y, needed, lineHeight()}, Qt::AlignLeft | Qt::AlignVCenter,
                entry.words);
        }
        x += needed + entryGap;
    }
    return y + lineHeight();
}

void TimelineLegend::paintSign(QPainter& painter, const QRect& box, Sign sign) const
{
    const QPointF middle = QRectF{box}.center();
    const double size = box.height() - 4;
    const double y = std::floor(middle.y()) + 0.5;
    QFont none = pixelFont(legendFont());
    switch (sign) {
    case Sign::Due:
        return paintRatingDiamond(painter, QRectF{middle.x() - size / 2, middle.y() - size / 2, size, size},
            legendRating(), none, theme().figures);
    case Sign::Published:
        return paintHollowDiamond(painter, middle, size - 4);
    case Sign::Window:
        return paintRatingBar(painter, QRectF{box}.adjusted(1, 4, -1, -4), legendRating(), none, theme().figures);
    case Sign::Report:
        return paintRatingLozenge(painter, QRectF{middle.x() - size / 2 + 1, middle.y() - size / 2, size - 2, size},
            legendRating(), none, theme().figures);
    case Sign::Round:
        return paintTick(painter, middle, size - 2, false);
    case Sign::Ongoing:
        return paintOngoingLine(painter, box.left() + 1, box.right() - 1, y, theme().muted, true);
    case Sign::Overdue:
        return paintOverdueLine(painter, box.left() + 1, box.right() - 1, y);
    case Sign::Complete:
        return paintCompleteMark(painter, middle, size - 1, bragScheme().ratings.front());
    case Sign::Meeting: {
        QPen pen{theme().muted, 1, Qt::DotLine};
        painter.setPen(pen);
        painter.drawLine(QPointF{std::floor(middle.x()) + 0.5, box.top() + 2.0},
            QPointF{std::floor(middle.x()) + 0.5, box.bottom() - 1.0});
    }
    }
}

QSize TimelineLegend::sizeHint() const
{
    return {300, layOut(width() > 0 ? width() : 600, nullptr)};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {80, lineHeight()};
}

int TimelineLegend::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

void TimelineLegend::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    layOut(width(), &painter);
}

void TimelineLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

} // namespace boardplan

#include "gui/timeline/mark_painter.h"

#include "gui/look/theme.h"

#include <boardplan/reporting/figures.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsMargin = 8;
constexpr double closestTicks = 5; // pixels; a weekly report seen from afar is a line of ticks
constexpr double stillOpacity = 0.5;      // marks of what is paused or withdrawn

QPen gridPen(const QColor& colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen{colour, width, style};
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void paintLine(QPainter& painter, double x, const QRect& area, const QPen& pen)
{
    painter.setPen(pen);
    painter.drawLine(QPointF{x, static_cast<double>(area.top())}, QPointF{x, area.bottom() + 1.0});
}

bool isStill(const TimelineRow& row)
{
    return row.exclusion == Exclusion::Paused || row.exclusion == Exclusion::Withdrawn;
}

} // namespace

MarkPainter::MarkPainter(const TimeAxis& axis, const QRect& visible, int offset, const QFont& font)
    : m_axis{axis}
    , m_visible{visible}
    , m_offset{offset}
    , m_font{font}
    , m_letters{font}
{
    m_letters.setPixelSize(std::max(8, font.pixelSize() * 4 / 5));
}

int MarkPainter::barHeight(const QFont& font)
{
    return std::max(13, font.pixelSize() * 6 / 5) | 1; // odd: lines run through the middle of a pixel
}

int MarkPainter::diamondSize(const QFont& font)
{
    return barHeight(font) + 8;
}

double MarkPainter::left(const QDate& day) const
{
    return m_visible.left() - m_offset + m_axis.start(day);
}

double MarkPainter::right(const QDate& day) const
{
    return m_visible.left() - m_offset + m_axis.end(day);
}

bool MarkPainter::isShown(double from, double to) const
{
    const double margin = diamondSize(m_font);
    return to + margin >= m_visible.left() && from - margin <= m_visible.right();
}

void MarkPainter::paintGrid(QPainter& painter, const QRect& area, const Timeline& timeline,
    const std::vector<TimelineColumn>& columns) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TimelineColumn& column : columns) {
        if (const double x = left(column.start); isShown(x, x)) {
            paintLine(painter, x, area, gridPen(theme().hairline, 1));
        }
    }
    for (const TimelineMeeting& meeting : timeline.meetings) {
        const bool isBoard = meeting.body == MeetingBody::Board;
        if (const double x = left(meeting.date); isShown(x, x)) {
            paintLine(painter, x, area,
                gridPen(isBoard ? theme().muted : theme().hairline.darker(theme().isDark() ? 70 : 125), 1, Qt::DotLine));
        }
    }
    if (const double x = left(timeline.today); isShown(x, x)) {
        paintLine(painter, x, area, gridPen(theme().accent, 2));
    }
}

void MarkPainter::paintRow(QPainter& painter, const QRect& area, const TimelineRow& row) const
{
    const double middle = area.top() + area.height() / 2 + 0.5;
    if (row.marks.empty()) {
        QFont italic = m_font;
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(theme().muted);
        const QRect room = area.adjusted(wordsMargin, 0, -wordsMargin, 0);
        const QString words = timelineWords(row).join(u", "_s);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics{italic}.elidedText(words, Qt::ElideRight, room.width()));
        return;
    }
    paintWhereabouts(painter, area, row);
    painter.save();
    painter.setOpacity(isStill(row) ? stillOpacity : 1.0);
    double lastTick = m_visible.left() - 2 * closestTicks;
    for (const TimelineMark& mark : row.marks) {
        if (mark.kind == TimelineMarkKind::Occurrence) {
            const double x = left(mark.from);
            if (!isShown(x, x) || x - lastTick < closestTicks) {
                continue;
            }
            lastTick = x;
        }
        paintMark(painter, middle, row, mark);
    }
    painter.restore();
}

void MarkPainter::paintWhereabouts(QPainter& painter, const QRect& area, const TimelineRow& row) const
{
    QDate before;
    QDate after;
    for (const TimelineMark& mark : row.marks) {
        const QDate first = std::min(mark.from, mark.to.isValid() ? mark.to : m_axis.span().end);
        const QDate last = std::max(mark.from, mark.to.isValid() ? mark.to : m_axis.span().end);
        if (left(first) > m_visible.right()) {
            after = after.isValid() ? std::min(after, first) : first;
        } else if (right(last) < m_visible.left()) {
            before = before.isValid() ? std::max(before, last) : last;
        } else {
            return;
        }
    }
    painter.setFont(m_letters);
    painter.setPen(theme().muted);
    const QRect room = area.adjusted(wordsMargin, 0, -wordsMargin, 0);
    if (before.isValid()) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, u"‹ "_s + displayDate(before));
    }
    if (after.isValid()) {
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, displayDate(after) + u" ›"_s);
    }
}

void MarkPainter::paintMark(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const
{
    switch (mark.kind) {
    case TimelineMarkKind::Ongoing:
        return paintOngoing(painter, middle, row, mark);
    case TimelineMarkKind::Window:
        return paintWindow(painter, middle, row, mark);
    case TimelineMarkKind::Overdue:
        return paintOverdue(painter, middle, mark);
    case TimelineMarkKind::Move:
        return paintMove(painter, middle, mark);
    case TimelineMarkKind::Occurrence:
        return paintTick(painter, {left(mark.from), middle}, barHeight(m_font), mark.state == TimelineMarkState::Passed);
    case TimelineMarkKind::NextReport:
        return paintReport(painter, middle, row, mark);
    case TimelineMarkKind::Published:
        return paintHollowDiamond(painter, {right(mark.from), middle}, diamondSize(m_font) - 4);
    case TimelineMarkKind::Due:
        return paintDue(painter, middle, row, mark);
    case TimelineMarkKind::Complete:
        if (const double x = right(mark.from); isShown(x, x)) {
            paintCompleteMark(painter, {x, middle}, diamondSize(m_font) - 3, row.rating);
        }
    }
}

// The letter stands at the beginning, or at the left of what is to be seen, unless the next report carries it.
void MarkPainter::paintOngoing(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const
{
    const bool isOpen = !mark.to.isValid();
    const double from = std::max(left(mark.from), m_visible.left() - 20.0);
    const double to = std::min(right(isOpen ? m_axis.span().end : mark.to), m_visible.right() + 20.0);
    if (!isShown(from, to) || from >= to) {
        return;
    }
    paintOngoingLine(painter, from, to, middle, ratingLine(row.rating), isOpen);
    const bool hasLetter = std::any_of(row.marks.begin(), row.marks.end(),
        [](const TimelineMark& other) { return other.kind == TimelineMarkKind::NextReport; });
    if (!hasLetter && !row.isComplete) {
        const int height = barHeight(m_font);
        const double x = std::max(from, static_cast<double>(m_visible.left() + 2));
        paintRatingLozenge(painter, QRectF{x, middle - height / 2.0, height + 2.0, 1.0 * height}, row.rating, m_letters,
            theme().figures);
    }
}

void MarkPainter::paintWindow(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const
{
    const double from = std::max(left(mark.from), m_visible.left() - 20.0);
    const double to = std::min(right(mark.to), m_visible.right() + 20.0);
    if (!isShown(from, to) || from >= to) {
        return;
    }
    const int height = barHeight(m_font);
    paintRatingBar(painter, QRectF{from + 1, middle - height / 2.0, std::max(to - from - 2, 3.0), 1.0 * height},
        row.rating, m_letters, theme().figures);
}

void MarkPainter::paintMove(QPainter& painter, double middle, const TimelineMark& mark) const
{
    const double from = right(mark.from);
    const double to = right(mark.to);
    const double half = diamondSize(m_font) / 2.0;
    const double way = to > from ? 1 : -1;
    const double tip = to - way * (half + 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme().muted, 1.5});
    if ((tip - from) * way < half) {
        return; // too near for an arrow: the two diamonds say it
    }
    painter.drawLine(QPointF{from + way * (half - 2), middle}, QPointF{tip, middle});
    painter.drawLine(QPointF{tip, middle}, QPointF{tip - way * 5, middle - 4});
    painter.drawLine(QPointF{tip, middle}, QPointF{tip - way * 5, middle + 4});
}

void MarkPainter::paintOverdue(QPainter& painter, double middle, const TimelineMark& mark) const
{
    const double from = std::max(right(mark.from), m_visible.left() - 20.0);
    const double to = std::min(left(mark.to), m_visible.right() + 20.0);
    if (isShown(from, to) && from < to) {
        paintOverdueLine(painter, from, to, middle);
    }
}

void MarkPainter::paintReport(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const
{
    const double x = left(mark.from);
    if (!isShown(x, x)) {
        return;
    }
    const int height = barHeight(m_font);
    const QRectF box{x - height / 2.0, middle - height / 2.0 - 1, 1.0 * height, height + 2.0};
    paintRatingLozenge(painter, box, row.rating, m_letters, theme().figures);
    if (mark.state == TimelineMarkState::Late) {
        painter.setPen(QPen{theme().danger, 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4);
    }
}

void MarkPainter::paintDue(QPainter& painter, double middle, const TimelineRow& row, const TimelineMark& mark) const
{
    const double x = right(mark.from);
    if (!isShown(x, x)) {
        return;
    }
    if (mark.state == TimelineMarkState::Passed) {
        paintHollowDiamond(painter, {x, middle}, diamondSize(m_font) - 6);
        return;
    }
    const double size = diamondSize(m_font);
    paintRatingDiamond(painter, QRectF{x - size / 2, middle - size / 2, size, size}, row.rating, m_letters,
        theme().figures);
}

} // namespace boardplan

#include "gui/timeline/timeline_header.h"

#include "gui/look/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int namePadding = 6;
constexpr int linePadding = 4;
constexpr int nearMeeting = 6; // pixels around a line that belong to it

// "12 Sep"
QString dayAndMonth(const QDate& day)
{
    return displayDate(day).section(u' ', 0, 1);
}

QString meetingLabel(const TimelineMeeting& meeting)
{
    return meeting.name + u' ' + dayAndMonth(meeting.date);
}

// The longest of some names that fits; empty where none does.
QString fitting(const QStringList& names, const QFontMetrics& metrics, int room)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&](const QString& name) { return metrics.horizontalAdvance(name) <= room; });
    return found == names.end() ? QString{} : *found;
}

} // namespace

TimelineHeader::TimelineHeader(QWidget* parent)
    : QHeaderView{Qt::Horizontal, parent}
{
    setSectionsMovable(false);
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(60);
    setAccessibleName(tr("Quarters and meetings"));
    connect(this, &QHeaderView::sectionResized, this, [this] { m_isResized = m_isPressed; });
}

void TimelineHeader::showTime(const TimeAxis& axis, const Timeline& timeline, TimelineScale scale,
    const QString& dayLabel)
{
    m_axis = &axis;
    m_timeline = &timeline;
    m_dayLabel = dayLabel;
    const bool isOtherHeight = std::exchange(m_scale, scale) != scale;
    if (isOtherHeight) {
        Q_EMIT geometriesChanged();
    }
    viewport()->update();
}

void TimelineHeader::setOffsetInTime(int offset)
{
    m_inTime = offset;
    viewport()->update();
}

QFont TimelineHeader::nameFont(bool isStrong) const
{
    QFont result = smallFont();
    result.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return result;
}

int TimelineHeader::lineHeight() const
{
    return QFontMetrics{nameFont(true)}.height() + linePadding;
}

QSize TimelineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lineHeight() * (hasUpperLine() ? 3 : 2) + 4};
}

QRect TimelineHeader::strip() const
{
    const int left = sectionSize(0);
    return {left, 0, viewport()->width() - left, viewport()->height()};
}

double TimelineHeader::place(const QDate& day) const
{
    return strip().left() - m_inTime + m_axis->start(day);
}

void TimelineHeader::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter{viewport()};
        painter.fillRect(viewport()->rect(), theme().base);
    }
    QHeaderView::paintEvent(event);
}

void TimelineHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->fillRect(rect, theme().base);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().muted);
    if (section == 0) {
        painter->setFont(nameFont(true));
        painter->setPen(theme().muted);
        const QRect line{rect.left() + 8, rect.bottom() - lineHeight(), rect.width() - 16, lineHeight()};
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, model()->headerData(0, Qt::Horizontal).toString());
        painter->fillRect(rect.right(), rect.top() + 4, 1, rect.height() - 8, theme().hairline);
        return;
    }
    if (m_axis == nullptr || !m_axis->span().start.isValid()) {
        return;
    }
    painter->save();
    painter->setClipRect(strip());
    int top = 2;
    if (hasUpperLine()) {
        paintNames(*painter, m_scale == TimelineScale::Month ? TimelineScale::Quarter : TimelineScale::Year, top, true);
        top += lineHeight();
    }
    paintNames(*painter, m_scale, top, !hasUpperLine());
    paintDays(*painter, top + lineHeight());
    painter->restore();
}

// A name stands at the left of what is to be seen of its column.
void TimelineHeader::paintNames(QPainter& painter, TimelineScale scale, int top, bool isUpper) const
{
    const QFont font = nameFont(isUpper);
    const QFontMetrics metrics{font};
    const QRect area = strip();
    painter.setFont(font);
    for (const TimelineColumn& column : timelineColumns(m_axis->span(), scale, m_timeline->calendarQuarters)) {
        const double from = place(column.start);
        const double to = place(column.end.addDays(1));
        if (to < area.left() || from > area.right()) {
            continue;
        }
        painter.fillRect(QRectF{std::floor(from), static_cast<double>(top), 1, static_cast<double>(area.bottom() - top)},
            theme().hairline);
        const int left = static_cast<int>(std::max(from, static_cast<double>(area.left()))) + namePadding;
        const int room = static_cast<int>(std::min(to, static_cast<double>(area.right()))) - left - 2;
        const QString name
            = fitting(isUpper ? QStringList{column.name, column.shortName} : QStringList{column.shortName}, metrics, room);
        painter.setPen(isUpper ? theme().text : theme().muted);
        painter.drawText(QRect{left, top, room, lineHeight()}, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

// The day looked at first, then the meetings of the board, then the others: as many as have room.
void TimelineHeader::paintDays(QPainter& painter, int top) const
{
    const QRect area = strip();
    std::vector<QRect> taken;
    const auto paint = [&](const QDate& day, const QStringList& names, const QColor& ink, bool isStrong) {
        painter.setFont(nameFont(isStrong));
        const QFontMetrics own{nameFont(isStrong)};
        const double x = place(day);
        if (x < area.left() - 1 || x > area.right() + 1) {
            return;
        }
        for (const QString& name : names) {
            const int width = own.horizontalAdvance(name) + 8;
            for (const int shift : {width / 2, 6, width - 6}) { // over its line, right of it, left of it
                const int left = std::clamp(
                    static_cast<int>(x) - shift, area.left(), std::max(area.left(), area.right() - width));
                const QRect box{left, top, width, lineHeight()};
                const bool isFree = std::none_of(
                    taken.begin(), taken.end(), [&](const QRect& other) { return other.intersects(box); });
                if (isFree) {
                    painter.setPen(ink);
                    painter.drawText(box, Qt::AlignCenter, name);
                    taken.push_back(box);
                    return;
                }
            }
        }
    };
    paint(m_timeline->today, {m_dayLabel}, theme().accent, true);
    for (const bool isBoard : {true, false}) {
        for (const TimelineMeeting& meeting : m_timeline->meetings) {
            if ((meeting.body == MeetingBody::Board) == isBoard) {
                paint(meeting.date, {meetingLabel(meeting), dayAndMonth(meeting.date)}, theme().muted, false);
            }
        }
    }
}

QString TimelineHeader::wordsAt(int x) const
{
    if (m_axis == nullptr || !strip().contains(x, 0) || !m_axis->span().start.isValid()) {
        return {};
    }
    QStringList words;
    for (const TimelineMeeting& meeting : m_timeline->meetings) {
        if (std::abs(place(meeting.date) - x) <= nearMeeting) {
            words.append(tr("%1, %2").arg(meeting.name, displayDate(meeting.date)));
        }
    }
    if (std::abs(place(m_timeline->today) - x) <= nearMeeting) {
        words.append(tr("%1, %2").arg(m_dayLabel, displayDate(m_timeline->today)));
    }
    const QDate day = m_axis->dayAt(x - strip().left() + m_inTime);
    const auto columns = timelineColumns({day, day}, m_scale, m_timeline->calendarQuarters);
    words.append(columns.front().name);
    return words.join(u'\n');
}

void TimelineHeader::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = true;
    m_isResized = false;
    QHeaderView::mousePressEvent(event);
}

void TimelineHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isPressed = false;
    if (std::exchange(m_isResized, false)) {
        Q_EMIT draggedByHand();
    }
}

bool TimelineHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const QString words = wordsAt(help->pos().x());
        QToolTip::showText(help->globalPos(), words.isEmpty() ? words : plainToolTip(words), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void TimelineHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        Q_EMIT geometriesChanged();
    }
}

} // namespace boardplan

// What the marks of a timeline say in words: for tooltips, screen readers and the table behind it.

#include <boardplan/domain/timeline.h>

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace boardplan {

namespace {

using MarkState = TimelineMarkState;

QString markText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString daysText(qint64 count)
{
    return count == 1 ? markText("1 day") : markText("%1 days").arg(count);
}

QString dueWords(const TimelineMark& mark, bool isComplete)
{
    const QString day = displayDate(mark.from);
    if (mark.state == MarkState::Ahead) {
        return markText("due %1").arg(day);
    }
    return mark.state == MarkState::Passed && !isComplete ? markText("met %1").arg(day)
                                                          : markText("was due %1").arg(day);
}

QString moveWords(const TimelineMark& mark)
{
    const qint64 days = mark.from.daysTo(mark.to);
    const QString words = days > 0 ? markText("first published %1, moved %2 later")
                                   : markText("first published %1, moved %2 earlier");
    return words.arg(displayDate(mark.from), daysText(std::abs(days)));
}

QString ongoingWords(const TimelineMark& mark)
{
    return mark.to.isValid()
               ? markText("ongoing from %1 to %2").arg(displayDate(mark.from), displayDate(mark.to))
               : markText("ongoing from %1").arg(displayDate(mark.from));
}

QString reportWords(const TimelineMark& mark)
{
    const QString day = displayDate(mark.from);
    return mark.state == MarkState::Late ? markText("report due since %1").arg(day)
                                         : markText("next report %1").arg(day);
}

// A period whose end is due says only when it begins.
QString periodWords(const TimelineMark& mark, const TimelineRow& row)
{
    const bool isDue = std::any_of(row.marks.begin(), row.marks.end(), [&](const TimelineMark& other) {
        return other.kind == TimelineMarkKind::Due && other.from == mark.to;
    });
    return isDue ? markText("from %1").arg(displayDate(mark.from))
                 : markText("from %1 to %2").arg(displayDate(mark.from), displayDate(mark.to));
}

// Empty for marks that another one says with it.
QString markWords(const TimelineMark& mark, const TimelineRow& row)
{
    switch (mark.kind) {
    case TimelineMarkKind::Ongoing:
        return ongoingWords(mark);
    case TimelineMarkKind::Window:
        return periodWords(mark, row);
    case TimelineMarkKind::Overdue:
        return markText("overdue %1").arg(daysText(mark.from.daysTo(mark.to)));
    case TimelineMarkKind::Move:
        return moveWords(mark);
    case TimelineMarkKind::NextReport:
        return reportWords(mark);
    case TimelineMarkKind::Due:
        return dueWords(mark, row.isComplete);
    case TimelineMarkKind::Complete:
        return markText("complete %1").arg(displayDate(mark.from));
    case TimelineMarkKind::Occurrence:
    case TimelineMarkKind::Published:
        break;
    }
    return {};
}

// What is past the day looked at is said last.
constexpr TimelineMarkKind sayingOrder[] = {TimelineMarkKind::Ongoing, TimelineMarkKind::Window,
                                            TimelineMarkKind::Due,     TimelineMarkKind::Move,
                                            TimelineMarkKind::Overdue, TimelineMarkKind::NextReport,
                                            TimelineMarkKind::Complete};

} // namespace

QStringList timelineWords(const TimelineRow& row)
{
    QStringList words;
    for (const TimelineMarkKind kind : sayingOrder) {
        for (const TimelineMark& mark : row.marks) {
            if (mark.kind == kind) {
                words.append(markWords(mark, row));
            }
        }
    }
    if (!row.isDated()) {
        const QString published = row.timescale.simplified();
        words.prepend(published.isEmpty() ? markText("no timescale")
                                          : markText("no date: %1").arg(published));
    }
    return words;
}

} // namespace boardplan

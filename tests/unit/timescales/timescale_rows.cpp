#include "timescale_rows.h"

#include <QStringList>
#include <array>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QString kindWord(TimescaleKind kind)
{
    static const std::array words{u"none"_s,   u"date"_s,    u"dates"_s,
                                  u"period"_s, u"ongoing"_s, u"recurring"_s,
                                  u"event"_s,  u"mixed"_s,   u"complete"_s};
    return words.at(static_cast<std::size_t>(kind));
}

QString windowWord(const Window& window)
{
    const QString end = window.end.toString(Qt::ISODate);
    return window.start == window.end ? end : window.start.toString(Qt::ISODate) + u".."_s + end;
}

} // namespace

void PrintTo(const TimescaleRow& row, std::ostream* out)
{
    *out << '"' << QString::fromUtf16(row.text).toStdString() << '"';
}

QString readingLine(const Timescale& timescale)
{
    QString line = kindWord(timescale.kind);
    if (timescale.due.isValid()) {
        line += u" due "_s + timescale.due.toString(Qt::ISODate);
    }
    QStringList windows;
    for (const Window& window : timescale.windows) {
        windows.append(windowWord(window));
    }
    line += windows.isEmpty() ? u""_s : u" ["_s + windows.join(u", "_s) + u']';
    line += timescale.recurrence.isEmpty() ? u""_s : u" every "_s + timescale.recurrence;
    line += timescale.trigger.isEmpty() ? u""_s : u" when '"_s + timescale.trigger + u'\'';
    if (timescale.isOngoing && timescale.kind != TimescaleKind::Ongoing) {
        line += u" ongoing"_s;
    }
    const QStringList others{timescale.ambiguous.begin(), timescale.ambiguous.end()};
    return line + (others.isEmpty() ? u""_s : u" or "_s + others.join(u", "_s));
}

TimescaleContext twoYearPlan()
{
    TimescaleContext context;
    context.period = {QDate{2019, 4, 1}, QDate{2021, 3, 31}};
    return context;
}

} // namespace boardplan::test

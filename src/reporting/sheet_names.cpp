#include "reporting/sheet_names.h"

#include "reporting/printable_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSheetName = 31;

QString allowedName(const QString& wanted)
{
    QString name;
    for (const QChar letter : printableText(wanted)) {
        name += u"[]:*?/\\'\""_s.contains(letter) || letter == u'\n' ? u' ' : letter;
    }
    return name.simplified();
}

// At the end of a word, where that leaves half of what there is room for.
QString shortenedTo(const QString& name, qsizetype most)
{
    const qsizetype space = name.size() > most ? name.lastIndexOf(u' ', most) : -1;
    if (space >= most / 2) {
        return name.left(space);
    }
    const qsizetype end = name.size() > most && name[most - 1].isHighSurrogate() ? most - 1 : most;
    return name.left(end).trimmed();
}

} // namespace

QString sheetName(const QString& wanted, const std::vector<PaperSheet>& others)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(others.begin(), others.end(), [&](const PaperSheet& other) {
            return other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString base = allowedName(wanted);
    if (base.isEmpty() || base.compare(u"history"_s, Qt::CaseInsensitive) == 0) { // a name that Excel keeps for itself
        base = QCoreApplication::translate("boardplan", "Table");
    }
    QString name = shortenedTo(base, longestSheetName);
    for (int number = 2; isTaken(name); ++number) {
        const QString ending = u" (%1)"_s.arg(number);
        name = shortenedTo(base, longestSheetName - ending.size()) + ending;
    }
    return name;
}

} // namespace boardplan

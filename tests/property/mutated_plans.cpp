#include "property/mutated_plans.h"

#include <algorithm>
#include <array>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QString& oneOf(const QStringList& choices, Chance& chance)
{
    return choices[numberBelow(static_cast<int>(choices.size()), chance)];
}

QString someText(Chance& chance)
{
    static const QStringList words{u"We will"_s, u"review"_s, u"the guide"_s, u"of"_s, u"and"_s, u"each home"_s,
        u"Visit"_s, u"staff."_s, u"May 2026"_s, u"multi-"_s, u"Board Manager"_s, u"(where needed)"_s};
    QStringList text;
    for (int at = numberBelow(7, chance); at >= 0; --at) {
        text.append(oneOf(words, chance));
    }
    return text.join(u' ');
}

QStringList headings()
{
    return {u"Objective"_s, u"Actions"_s, u"Lead"_s, u"Measurement"_s, u"Timescale"_s, u"RAG rating"_s};
}

QStringList actionRow(int count, Chance& chance)
{
    static const QStringList leads{u"Board Manager"_s, u"QA Subgroup Board Team"_s, u"Chair / QA Subgroup"_s, u"???"_s};
    static const QStringList times{u"March 2027"_s, u"Ongoing"_s, u"TBC"_s, u"Completed."_s, u"31/02/26"_s, u""_s};
    static const QStringList ratings{u""_s, u"Green"_s, u"A"_s, u"Mauve"_s};
    const QString objective
        = count % 3 == 0 ? u"Objective %1 %2"_s.arg(count / 3 + 1).arg(someText(chance)) : QString{};
    return {objective, someText(chance), oneOf(leads, chance), someText(chance), oneOf(times, chance),
        oneOf(ratings, chance)};
}

qsizetype someCell(const QStringList& line, Chance& chance)
{
    return numberBelow(static_cast<int>(line.size()), chance);
}

auto placeOf(PlanLines& lines, std::size_t at)
{
    return lines.begin() + static_cast<std::ptrdiff_t>(at);
}

void loseCell(PlanLines& lines, std::size_t at, Chance& chance)
{
    if (!lines[at].isEmpty()) {
        lines[at].removeAt(someCell(lines[at], chance));
    }
}

void emptyCell(PlanLines& lines, std::size_t at, Chance& chance)
{
    if (!lines[at].isEmpty()) {
        lines[at][someCell(lines[at], chance)].clear();
    }
}

void splitRow(PlanLines& lines, std::size_t at, Chance&)
{
    QStringList rest;
    for (QString& cell : lines[at]) {
        const qsizetype space = cell.indexOf(u' ', cell.size() / 2);
        rest.append(space < 0 ? QString{} : cell.mid(space + 1));
        cell = space < 0 ? cell : cell.left(space);
    }
    lines.insert(placeOf(lines, at + 1), rest);
}

void repeatHeadings(PlanLines& lines, std::size_t at, Chance&)
{
    lines.insert(placeOf(lines, at), headings());
}

void shiftRight(PlanLines& lines, std::size_t at, Chance&)
{
    lines[at].prepend(QString{});
}

void shiftLeft(PlanLines& lines, std::size_t at, Chance&)
{
    if (!lines[at].isEmpty()) {
        lines[at].removeFirst();
    }
}

void addFooter(PlanLines& lines, std::size_t at, Chance& chance)
{
    static const QStringList footers{u"Page 3 of 9"_s, u"17"_s, u"12 May 2026 Version 2"_s, u"Draft v3"_s};
    lines.insert(placeOf(lines, at), QStringList{oneOf(footers, chance)});
}

void addEmptyRow(PlanLines& lines, std::size_t at, Chance&)
{
    lines.insert(placeOf(lines, at), QStringList{});
}

void printTwice(PlanLines& lines, std::size_t at, Chance&)
{
    const QStringList line = lines[at];
    lines.insert(placeOf(lines, at), line);
}

void dittoMark(PlanLines& lines, std::size_t at, Chance& chance)
{
    static const QStringList marks{u"u u"_s, u"\""_s, u"-"_s, u"•"_s, u"as above"_s};
    if (lines[at].size() > 1) {
        lines[at][someCell(lines[at], chance)] = oneOf(marks, chance);
    }
}

void addStrayLine(PlanLines& lines, std::size_t at, Chance& chance)
{
    static const QStringList strays{u"- a list item"_s, u"\"A quote\""_s, u"A stray line."_s, u"Objective 4"_s,
        u"2. Numbered"_s, u"Contents"_s, u"We will:"_s, u"Priority 9 - Another"_s};
    lines.insert(placeOf(lines, at), QStringList{oneOf(strays, chance)});
}

void runTogether(PlanLines& lines, std::size_t at, Chance&)
{
    if (at + 1 >= lines.size() || lines[at].isEmpty() || lines[at + 1].size() != lines[at].size()) {
        return;
    }
    for (qsizetype cell = 0; cell < lines[at].size(); ++cell) {
        lines[at][cell] += u' ' + lines[at + 1][cell];
    }
    lines.erase(placeOf(lines, at + 1));
}

void cutOff(PlanLines& lines, std::size_t at, Chance&)
{
    lines[at] = lines[at].mid(0, lines[at].size() / 2);
}

// Two columns of every row, headings included.
void swapColumns(PlanLines& lines, std::size_t, Chance& chance)
{
    const qsizetype one = numberBelow(6, chance);
    const qsizetype other = numberBelow(6, chance);
    for (QStringList& line : lines) {
        if (line.size() > std::max(one, other)) {
            line.swapItemsAt(one, other);
        }
    }
}

void swapCells(PlanLines& lines, std::size_t at, Chance& chance)
{
    if (lines[at].size() > 1) {
        lines[at].swapItemsAt(someCell(lines[at], chance), someCell(lines[at], chance));
    }
}

void mergeCells(PlanLines& lines, std::size_t at, Chance& chance)
{
    QStringList& line = lines[at];
    if (line.size() > 1) {
        const qsizetype cell = numberBelow(static_cast<int>(line.size()) - 1, chance);
        line[cell] = QString{line[cell] + u' ' + line[cell + 1]}.trimmed();
        line[cell + 1].clear();
    }
}

void breakLine(PlanLines& lines, std::size_t at, Chance& chance)
{
    if (!lines[at].isEmpty()) {
        QString& cell = lines[at][someCell(lines[at], chance)];
        const qsizetype space = cell.indexOf(u' ', cell.size() / 3);
        cell = space < 0 ? cell : cell.left(space) + u'\n' + cell.mid(space + 1);
    }
}

constexpr std::array allMutations{Mutation{"cell lost", loseCell}, Mutation{"cell emptied", emptyCell},
    Mutation{"row split", splitRow}, Mutation{"headings repeated", repeatHeadings},
    Mutation{"shifted right", shiftRight}, Mutation{"shifted left", shiftLeft}, Mutation{"footer", addFooter},
    Mutation{"empty row", addEmptyRow}, Mutation{"row printed twice", printTwice}, Mutation{"ditto mark", dittoMark},
    Mutation{"stray line", addStrayLine}, Mutation{"rows run together", runTogether}, Mutation{"line cut off", cutOff},
    Mutation{"columns swapped", swapColumns}, Mutation{"cells swapped", swapCells},
    Mutation{"cells merged", mergeCells}, Mutation{"line break in a cell", breakLine}};

QString csvCell(QString cell)
{
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString pageLine(const QStringList& line)
{
    if (line.size() < 2) {
        return u"<p>"_s + line.value(0).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>\n"_s;
    }
    QString row;
    for (const QString& cell : line) {
        row += u"<td>"_s + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
    }
    return u"<tr>"_s + row + u"</tr>\n"_s;
}

} // namespace

int numberBelow(int limit, Chance& chance)
{
    return static_cast<int>(chance() % static_cast<unsigned>(limit));
}

PlanLines madeUpPlan(Chance& chance)
{
    PlanLines lines{{u"Millshire Safeguarding Adults Board"_s}, {}, {u"Business Plan 2026 - 2028"_s}, {}, {u"Vision"_s},
        {}, {u"People are safe in Millshire."_s}, {}};
    for (int priority = 1 + numberBelow(3, chance); priority > 0; --priority) {
        lines.push_back({u"Priority %1 - %2"_s.arg(priority).arg(someText(chance))});
        lines.push_back({});
        lines.push_back(headings());
        for (int row = numberBelow(6, chance); row >= 0; --row) {
            lines.push_back(actionRow(row, chance));
        }
        lines.push_back({});
    }
    return lines;
}

std::span<const Mutation> mutations()
{
    return allMutations;
}

void mutate(PlanLines& lines, const Mutation& mutation, Chance& chance)
{
    if (!lines.empty()) {
        mutation.change(lines, static_cast<std::size_t>(numberBelow(static_cast<int>(lines.size()), chance)), chance);
    }
}

QByteArray writtenAs(const QString& format, const PlanLines& lines)
{
    QString text;
    bool isTable = false;
    for (const QStringList& line : lines) {
        if (format == u"html"_s) {
            const bool isRow = line.size() > 1;
            text += isRow == isTable ? QString{} : isRow ? u"<table>\n"_s : u"</table>\n"_s;
            isTable = isRow;
            text += pageLine(line);
        } else if (format == u"csv"_s) {
            QStringList cells = line;
            std::transform(cells.begin(), cells.end(), cells.begin(), csvCell);
            text += cells.join(u',') + u'\n';
        } else {
            text += line.join(u'\t').replace(u'\n', u' ') + u'\n'; // text has no place for a break
        }
    }
    return text.toUtf8();
}

} // namespace boardplan::test

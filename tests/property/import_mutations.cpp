// The accounting law: whatever a document looks like, every cell is in a field's trace or on the list of text not
// placed. Plans are made, then damaged as scans, page breaks and hands damage them.

#include <boardplan/importing/import.h>

#include <QStringList>
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using Table = std::vector<QStringList>;

QString anyOf(const QStringList& choices)
{
    return choices[*rc::gen::inRange<int>(0, static_cast<int>(choices.size()))];
}

int number(int below)
{
    return *rc::gen::inRange(0, below);
}

QString anyText()
{
    static const QStringList words{u"We will"_s, u"review"_s, u"the guide"_s, u"of"_s, u"and"_s, u"each home"_s,
        u"Visit"_s, u"staff."_s, u"May 2026"_s, u"multi-"_s, u"Board Manager"_s, u"(where needed)"_s};
    QStringList text;
    for (int at = number(7); at >= 0; --at) {
        text.append(anyOf(words));
    }
    return text.join(u' ');
}

QStringList headerRow()
{
    return {u"Objective"_s, u"Actions"_s, u"Lead"_s, u"Measurement"_s, u"Timescale"_s, u"RAG rating"_s};
}

QStringList planRow(int count)
{
    static const QStringList leads{u"Board Manager"_s, u"QA Subgroup Board Team"_s, u"Chair / QA Subgroup"_s, u"???"_s};
    static const QStringList times{u"March 2027"_s, u"Ongoing"_s, u"TBC"_s, u"Completed."_s, u"31/02/26"_s, u""_s};
    static const QStringList ratings{u""_s, u"Green"_s, u"A"_s, u"Mauve"_s};
    const QString objective = count % 3 == 0 ? u"Objective %1 %2"_s.arg(count / 3 + 1).arg(anyText()) : QString{};
    return {objective, anyText(), anyOf(leads), anyText(), anyOf(times), anyOf(ratings)};
}

Table plan()
{
    Table lines{{u"Millshire Safeguarding Adults Board"_s}, {}, {u"Business Plan 2026 - 2028"_s}, {}, {u"Vision"_s}, {},
        {u"People are safe in Millshire."_s}, {}};
    for (int priority = 1 + number(3); priority > 0; --priority) {
        lines.push_back({u"Priority %1 - %2"_s.arg(priority).arg(anyText())});
        lines.push_back({});
        lines.push_back(headerRow());
        for (int row = number(6); row >= 0; --row) {
            lines.push_back(planRow(row));
        }
        lines.push_back({});
    }
    return lines;
}

void splitRow(Table& lines, std::size_t at)
{
    QStringList rest;
    for (QString& cell : lines[at]) {
        const qsizetype space = cell.indexOf(u' ', cell.size() / 2);
        rest.append(space < 0 ? QString{} : cell.mid(space + 1));
        cell = space < 0 ? cell : cell.left(space);
    }
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, rest);
}

// One thing that goes wrong with documents, at a line of the plan.
void damage(Table& lines)
{
    const auto at = static_cast<std::size_t>(number(static_cast<int>(lines.size())));
    const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
    QStringList& line = lines[at];
    switch (number(12)) {
    case 0: // a cell lost
        if (!line.isEmpty()) {
            line.removeAt(number(static_cast<int>(line.size())));
        }
        break;
    case 1: // a cell emptied
        if (!line.isEmpty()) {
            line[number(static_cast<int>(line.size()))].clear();
        }
        break;
    case 2:
        splitRow(lines, at);
        break;
    case 3:
        lines.insert(place, headerRow());
        break;
    case 4: // shifted to the right
        line.prepend(QString{});
        break;
    case 5:
        lines.insert(place, QStringList{anyOf({u"Page 3 of 9"_s, u"17"_s, u"12 May 2026 Version 2"_s, u"Draft v3"_s})});
        break;
    case 6:
        lines.insert(place, QStringList{});
        break;
    case 7: // a row printed twice
        lines.insert(place, QStringList{line});
        break;
    case 8:
        if (line.size() > 1) {
            line[number(static_cast<int>(line.size()))] = anyOf({u"u u"_s, u"\""_s, u"-"_s, u"•"_s, u"as above"_s});
        }
        break;
    case 9:
        lines.insert(place, QStringList{anyOf({u"- a list item"_s, u"\"A quote\""_s, u"A stray line."_s, u"Objective 4"_s,
                                u"2. Numbered"_s, u"Contents"_s, u"We will:"_s, u"Priority 9 - Another"_s})});
        break;
    case 10: // two rows run together
        if (at + 1 < lines.size() && !line.isEmpty() && lines[at + 1].size() == line.size()) {
            for (qsizetype cell = 0; cell < line.size(); ++cell) {
                line[cell] += u' ' + lines[at + 1][cell];
            }
            lines.erase(place + 1);
        }
        break;
    default: // a line cut off
        line = line.mid(0, line.size() / 2);
        break;
    }
}

QByteArray bytesOf(const Table& lines)
{
    QStringList text;
    for (const QStringList& line : lines) {
        text.append(line.join(u'\t'));
    }
    return (text.join(u'\n') + u'\n').toUtf8();
}

// Places on the list of text not placed name a cell of the document, each once.
bool isListedOnce(const Proposal& proposal)
{
    std::set<std::pair<int, int>> places;
    for (const Sourced& cell : proposal.notPlaced) {
        places.insert({cell.places.front().line, cell.places.front().cell});
    }
    return places.size() == proposal.notPlaced.size()
        && places.size() == static_cast<std::size_t>(proposal.accounting.notPlaced);
}

// Read and interpreted, or refused with a code: nothing else may come of any bytes.
void readsOrRefuses(const QByteArray& content, const QString& format)
{
    const auto document = readDocument(u"plan"_s, content, format);
    if (!document) {
        RC_ASSERT(!document.error().code.isEmpty());
        return;
    }
    const auto proposal = interpret(document.value());
    if (proposal) {
        RC_ASSERT(proposal.value().accounting.isWhole());
    } else {
        RC_ASSERT(proposal.error().code == u"BP-IMP-016"_s);
    }
}

} // namespace

RC_GTEST_PROP(ImportMutations, EveryCellIsAccountedFor, ())
{
    Table lines = plan();
    for (int times = number(12); times > 0 && !lines.empty(); --times) {
        damage(lines);
    }
    const auto document = readDocument(u"plan.txt"_s, bytesOf(lines), u"tsv"_s);
    RC_ASSERT(document.ok());
    const auto proposal = interpret(document.value());
    if (!proposal) {
        RC_ASSERT(proposal.error().code == u"BP-IMP-016"_s);
        return;
    }
    const Accounting& accounting = proposal.value().accounting;
    RC_ASSERT(accounting.isWhole());
    RC_ASSERT(accounting.cells == document.value().cells());
    RC_ASSERT(isListedOnce(proposal.value()));
    const auto edit = importEdit(proposal.value(), {}, {.boardName = u"Board"_s, .statusDate = QDate{2026, 1, 1}});
    RC_ASSERT(edit.ok());
    RC_ASSERT(PlanBook{}.accepts(edit.value()));
}

RC_GTEST_PROP(ImportMutations, InterpretationIsAFunctionOfTheDocument, ())
{
    Table lines = plan();
    for (int times = number(4); times > 0; --times) {
        damage(lines);
    }
    const auto document = readDocument(u"plan.txt"_s, bytesOf(lines), u"tsv"_s);
    RC_ASSERT(document.ok());
    const auto once = interpret(document.value());
    const auto twice = interpret(document.value());
    RC_ASSERT(once.ok() == twice.ok());
    if (once) {
        RC_ASSERT(once.value() == twice.value());
    }
}

RC_GTEST_PROP(ImportMutations, AnyBytesAreReadOrRefused, (const std::vector<unsigned char>& bytes))
{
    QByteArray content;
    for (const unsigned char byte : bytes) {
        content.append(static_cast<char>(byte));
    }
    for (const QString& format : importFormats()) {
        readsOrRefuses(content, format);
    }
}

RC_GTEST_PROP(ImportMutations, AnyPiecesOfAPageAreReadOrRefused, ())
{
    static const QStringList pieces{u"<table>"_s, u"</table>"_s, u"<tr>"_s, u"<td rowspan=3>"_s, u"<td colspan=2>"_s,
        u"<th>Action"_s, u"<th>Lead"_s, u"<td>"_s, u"</td>"_s, u"<ul><li>"_s, u"<br>"_s, u"<p>"_s, u"<h2>"_s, u"</h2>"_s,
        u"<b>"_s, u"</i>"_s, u"<!--"_s, u"-->"_s, u"<script>"_s, u"</script>"_s, u"&amp"_s, u"&#0;"_s, u"<td"_s,
        u"We will visit"_s, u"Board Manager"_s, u"May 2026"_s, u"Priority 1 - Homes"_s, u"<td style='background:#f00'>"_s};
    QString page;
    for (int count = number(60); count > 0; --count) {
        page += anyOf(pieces);
    }
    readsOrRefuses(page.toUtf8(), u"html"_s);
}

RC_GTEST_PROP(ImportMutations, AnyPiecesOfSeparatedValuesAreReadOrRefused, ())
{
    static const QStringList pieces{u","_s, u";"_s, u"\""_s, u"\"\""_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u"|"_s, u"'="_s,
        u"Action"_s, u"Lead"_s, u"Timescale"_s, u"We will visit"_s, u"Board Manager"_s, u"May 2026"_s, u" "_s};
    QString text;
    for (int count = number(80); count > 0; --count) {
        text += anyOf(pieces);
    }
    readsOrRefuses(text.toUtf8(), u"csv"_s);
}

} // namespace boardplan

#include <boardplan/reporting/table_forms.h>

#include "reporting/chip_colours.h"
#include "reporting/chip_words.h"
#include "reporting/csv_text.h"
#include "reporting/flat_table.h"
#include "reporting/html_text.h"
#include "reporting/table_grid.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal formsWidth = 930; // of a landscape page between its margins
// Excel and Calc take what stands in such a cell for words, whatever it begins with; others do not see it.
const auto asWords = u" sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'%1\""_s;
const auto lineEnd = u"<br style=\"mso-data-placement:same-cell\">"_s; // the cell stays one in Excel

QString htmlLines(const QString& text)
{
    return htmlText(text).replace(u'\n', lineEnd);
}

QString chipSays(const Chip& chip)
{
    return chipSign(chip) + u' ' + chipWords(chip);
}

QString chipColours(const std::optional<Rating>& rating)
{
    return u"background:%1;color:%2"_s.arg(fillOf(rating), inkOf(rating));
}

QString htmlMark(const std::optional<Rating>& rating, const QString& words)
{
    return u"<span style=\"%1\">&nbsp;%2&nbsp;</span>"_s.arg(chipColours(rating), htmlText(words));
}

// "R 1", "A 2": each on its colour, for there is no picture in a cell.
QString htmlCounts(const Distribution& distribution)
{
    QStringList marks;
    for (const DistributionSegment& segment : distribution.segments) {
        if (segment.count > 0) {
            marks << htmlMark(segment.rating, u"%1 %2"_s.arg(ratingLetter(segment.rating)).arg(segment.count));
        }
    }
    return marks.join(u' ');
}

QString htmlSmall(const ReportCell& cell)
{
    return cell.small.isEmpty() ? QString{} : u"<small>"_s + htmlLines(cell.small) + u"</small>"_s;
}

QString htmlBold(const ReportCell& cell, const QString& content)
{
    return cell.isBold && !content.isEmpty() ? u"<b>"_s + content + u"</b>"_s : content;
}

// Parts of a cell below each other, the empty ones left out.
QString htmlParts(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(lineEnd);
}

QString htmlContent(const ReportCell& cell)
{
    if (cell.kind == CellKind::Distribution) {
        return htmlParts({htmlCounts(cell.distribution), htmlLines(distributionText(cell.distribution)), htmlSmall(cell)});
    }
    if (cell.kind == CellKind::Chip) {
        return htmlParts({htmlMark(cell.chip.rating, chipSays(cell.chip)), htmlLines(cell.text.section(u'\n', 1)), htmlSmall(cell)});
    }
    return htmlParts({htmlBold(cell, htmlLines(cell.text)), htmlSmall(cell)});
}

// A cell that is nothing but a rating has its colour whole: a spreadsheet colours cells, not words.
QString htmlCell(const ReportCell& cell)
{
    if (cell.kind == CellKind::Number) {
        return u"<td align=\"right\">"_s + htmlBold(cell, htmlLines(cell.text)) + u"</td>"_s;
    }
    if (cell.kind == CellKind::Chip && cell.small.isEmpty() && !cell.text.contains(u'\n')) {
        return u"<td bgcolor=\"%1\"%2>%3</td>"_s.arg(fillOf(cell.chip.rating),
            asWords.arg(u';' + chipColours(cell.chip.rating)), htmlText(chipSays(cell.chip)));
    }
    return u"<td%1>%2</td>"_s.arg(asWords.arg(QString{}), htmlContent(cell));
}

QString htmlGroup(const RowGroup& group, std::size_t columns)
{
    const QString mark = group.chip ? u"&nbsp; "_s + htmlMark(group.chip->rating, chipSays(*group.chip)) : QString{};
    return u"<tr><th scope=\"rowgroup\" colspan=\"%1\" align=\"left\" bgcolor=\"#f0f2f4\"%2>%3%4</th></tr>\n"_s
        .arg(QString::number(columns), asWords.arg(QString{}), htmlText(group.heading), mark);
}

QString htmlColumns(const ReportTable& table)
{
    QString columns;
    for (const qreal width : gridFor({&table}, formsWidth).widths) {
        columns += u"<col width=\"%1\">"_s.arg(qRound(width));
    }
    return columns + u'\n';
}

QString htmlHeadings(const ReportTable& table)
{
    QString row = u"<thead><tr>"_s;
    for (const ReportColumn& column : table.columns) {
        row += u"<th scope=\"col\" align=\"left\"%1>%2</th>"_s.arg(asWords.arg(QString{}), htmlLines(column.heading));
    }
    return row + u"</tr></thead>\n"_s;
}

QString htmlForm(const ReportTable& table, TableHeadings headings)
{
    QString html = u"<meta charset=\"utf-8\">\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                   "style=\"border-collapse:collapse\">\n"_s;
    html += htmlColumns(table);
    html += headings == TableHeadings::Shown ? htmlHeadings(table) : QString{};
    for (const RowGroup& group : table.groups) {
        html += u"<tbody>\n"_s;
        html += group.level > 0 ? htmlGroup(group, table.columns.size()) : QString{};
        for (const ReportRow& row : group.rows) {
            html += u"<tr valign=\"top\">"_s;
            for (const ReportCell& cell : row.cells) {
                html += htmlCell(cell);
            }
            html += u"</tr>\n"_s;
        }
        html += u"</tbody>\n"_s;
    }
    return html + u"</table>"_s;
}

QString tsvCell(const QString& text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter == u'\t' || letter == u'\n' || letter == u'"';
    });
    return isPlain ? text : u'"' + QString{text}.replace(u'"', u"\"\""_s) + u'"';
}

QString plainCell(const QString& text)
{
    return QString{text}.replace(u'\n', u' ');
}

QString tabbedLines(const std::vector<QStringList>& rows, QString (*cellOf)(const QString&))
{
    QString lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), cellOf);
        lines += cells.join(u'\t') + u'\n';
    }
    return lines;
}

std::vector<QStringList> flatRows(const ReportTable& table, TableHeadings headings)
{
    const FlatTable flat{table};
    std::vector<QStringList> rows;
    QStringList names;
    for (const FlatColumn& column : flat.columns()) {
        names << noFormula(column.heading);
    }
    if (headings == TableHeadings::Shown) {
        rows.push_back(names);
    }
    flat.eachRow([&rows](const FlatRow& row) {
        QStringList& cells = rows.emplace_back();
        for (const FlatCell& cell : row) {
            cells << (cell.number ? cell.text : noFormula(cell.text));
        }
    });
    return rows;
}

} // namespace

TableForms tableForms(const ReportTable& table, TableHeadings headings)
{
    const std::vector<QStringList> rows = flatRows(table, headings);
    return {htmlForm(table, headings), tabbedLines(rows, tsvCell), tabbedLines(rows, plainCell)};
}

} // namespace boardplan

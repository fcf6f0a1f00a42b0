#include "reporting/footer_words.h"
#include "reporting/html_figures.h"
#include "reporting/html_style.h"
#include "reporting/html_text.h"
#include "reporting/html_timeline.h"
#include "reporting/table_grid.h"

#include <boardplan/domain/timescale.h>
#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString element(const QString& name, const QString& text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, htmlText(text));
}

// The direction of a cell's words is its own, so that a name in Arabic script does not turn its
// neighbours.
QString tagged(const QString& name, const QString& attributes, const QString& content)
{
    return u"<%1%2 dir=\"auto\">"_s.arg(name, attributes) + content + u"</%1>"_s.arg(name);
}

class HtmlWriter {
public:
    explicit HtmlWriter(const HtmlRatings& ratings)
        : m_ratings{ratings}
    {
    }

    QString text() const { return m_html; }

    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);
    void add(const ReportTrend& trend);

private:
    QString headerRow(const ReportTable& table) const;
    QString groupHeading(const RowGroup& group, std::size_t columns) const;
    QString cell(const ReportCell& cell, const ReportColumn& column, bool isRowHeader) const;
    QString content(const ReportCell& cell, const ReportAxis& axis) const;

    const HtmlRatings& m_ratings;
    QString m_html;
};

void HtmlWriter::add(const ReportHeading& heading)
{
    const QString name = u"h%1"_s.arg(std::clamp(heading.level, 2, 6));
    const QString page = heading.startsPage ? u" class=\"page\""_s : QString{};
    m_html += u"<%1%2>"_s.arg(name, page) + htmlText(heading.text) + u"</%1>\n"_s.arg(name);
}

void HtmlWriter::add(const ReportParagraph& paragraph)
{
    m_html += paragraph.isPrompt ? u"<p class=\"prompt\" dir=\"auto\">"_s : u"<p dir=\"auto\">"_s;
    if (!paragraph.lead.isEmpty()) {
        m_html += u"<b>"_s + htmlText(paragraph.lead) + u"</b> "_s;
    }
    m_html += htmlText(paragraph.text) + u"</p>\n"_s;
}

void HtmlWriter::add(const ReportList& list)
{
    const QString name = list.isNumbered ? u"ol"_s : u"ul"_s;
    m_html += u"<%1>\n"_s.arg(name);
    for (const QString& item : list.items) {
        m_html += element(u"li"_s, item);
    }
    m_html += u"</%1>\n"_s.arg(name);
}

QString HtmlWriter::headerRow(const ReportTable& table) const
{
    QString row = u"<thead><tr>"_s;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        QStringList classes = column.isNarrow ? QStringList{u"narrow"_s} : QStringList{};
        classes += isNumeric(table, i) ? QStringList{u"number"_s} : QStringList{};
        const QString attribute = classes.isEmpty() ? QString{} : u" class=\"%1\""_s.arg(classes.join(u' '));
        row += u"<th scope=\"col\"%1>"_s.arg(attribute) + htmlText(column.heading) + htmlAxis(column.axis) + u"</th>"_s;
    }
    return row + u"</tr></thead>\n"_s;
}

QString HtmlWriter::groupHeading(const RowGroup& group, std::size_t columns) const
{
    const QString chip = group.chip ? u' ' + htmlChip(*group.chip, m_ratings) : QString{};
    return u"<tr><th class=\"group level%1\" scope=\"rowgroup\" colspan=\"%2\">"_s.arg(group.level)
               .arg(columns) +
           htmlText(group.heading) + chip + u"</th></tr>\n"_s;
}

QString HtmlWriter::content(const ReportCell& cell, const ReportAxis& axis) const
{
    if (cell.kind == CellKind::Timeline && !axis.quarters.empty()) {
        return htmlTimeline(cell, axis, m_ratings) + u" <span class=\"small\">"_s + htmlText(cell.text) + u"</span>"_s;
    }
    if (cell.kind == CellKind::Distribution) {
        return htmlDistribution(cell.distribution, m_ratings);
    }
    QString html = htmlText(cell.text);
    if (cell.kind == CellKind::Chip) {
        const QString below = cell.text.section(u'\n', 1);
        html = htmlChip(cell.chip, m_ratings) +
               (below.isEmpty() ? QString{} : u'\n' + htmlText(below));
    }
    if (!cell.small.isEmpty()) {
        html += u" <span class=\"small\">"_s + htmlText(cell.small) + u"</span>"_s;
    }
    return html;
}

QString HtmlWriter::cell(const ReportCell& cell, const ReportColumn& column, bool isRowHeader) const
{
    QStringList classes;
    if (column.isNarrow && !cell.text.contains(u'\n')) {
        classes << u"narrow"_s;
    }
    if (cell.kind == CellKind::Number) {
        classes << u"number"_s;
    }
    if (cell.isBold) {
        classes << u"bold"_s;
    }
    QString attributes = isRowHeader ? u" scope=\"row\""_s : QString{};
    if (!classes.isEmpty()) {
        attributes += u" class=\"%1\""_s.arg(classes.join(u' '));
    }
    return tagged(isRowHeader ? u"th"_s : u"td"_s, attributes, content(cell, column.axis));
}

void HtmlWriter::add(const ReportTable& table)
{
    m_html += (table.isForm ? u"<div class=\"table\"><table class=\"form\">\n"_s : u"<div class=\"table\"><table>\n"_s) +
              element(u"caption"_s, table.caption) +
              headerRow(table);
    for (const RowGroup& group : table.groups) {
        m_html += u"<tbody>\n"_s;
        if (group.level > 0) {
            m_html += groupHeading(group, table.columns.size());
        }
        for (const ReportRow& row : group.rows) {
            m_html += u"<tr>"_s;
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                m_html += cell(row.cells[i], table.columns[i], i == 0);
            }
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n"_s;
    }
    m_html += u"</table></div>\n"_s;
}

void HtmlWriter::add(const ReportKey& key)
{
    m_html += element(u"h2"_s, QCoreApplication::translate("boardplan", "Key")) + u"<dl>\n"_s;
    for (const KeyEntry& entry : key.entries) {
        m_html +=
            u"<dt>"_s + htmlChip(entry.chip, m_ratings) + u"</dt>"_s + element(u"dd"_s, entry.text);
    }
    m_html += u"</dl>\n"_s;
}

void HtmlWriter::add(const ReportRules& rules)
{
    m_html += u"<h2 id=\"rules\">"_s + htmlText(rules.heading) + u"</h2>\n"_s;
    for (const QString& paragraph : rules.paragraphs) {
        m_html += element(u"p"_s, paragraph);
    }
}

void HtmlWriter::add(const ReportTrend& trend)
{
    m_html += u"<div class=\"trend\">\n"_s + htmlTrend(trend, m_ratings) + u'\n';
    add(trendTable(trend));
    m_html += u"</div>\n"_s;
}

QString htmlHead(const Report& report, const QString& style)
{
    const QByteArray hash =
        QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    QString head = u"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"_s;
    const QString images = report.logo.png.isEmpty() ? QString{} : u"img-src data:; "_s;
    head += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            u"'sha256-%1'; %2"
            "base-uri 'none'; form-action 'none'\">\n"_s.arg(QString::fromLatin1(hash), images);
    head += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    if (!report.author.isEmpty()) {
        head += u"<meta name=\"author\" content=\""_s + htmlText(report.author) + u"\">\n"_s;
    }
    head += element(u"title"_s, report.title);
    return head + u"<style>"_s + style + u"</style>\n</head>\n"_s;
}

QString htmlLogo(const ReportLogo& logo)
{
    return logo.png.isEmpty() ? QString{}
                              : u"<img class=\"logo\" alt=\"%1\" src=\"data:image/png;base64,%2\">\n"_s.arg(
                                    htmlText(logo.alternative), QString::fromLatin1(logo.png.toBase64()));
}

QString htmlTitle(const Report& report, const HtmlRatings& ratings)
{
    QString title = u"<header>"_s + htmlLogo(report.logo) + u"<div class=\"title\">\n"_s + element(u"h1"_s, report.title);
    title += u"<p class=\"subtitle\">"_s + htmlText(report.subtitle) + u"</p>\n</div>\n"_s;
    if (report.overall) {
        title += u"<p class=\"overall\">"_s + htmlChip(*report.overall, ratings) +
                 u" <span class=\"small\">"_s +
                 htmlText(QCoreApplication::translate("boardplan", "overall rating")) +
                 u"</span></p>\n"_s;
    }
    return title + u"</header>\n"_s;
}

QString htmlFooter(const Report& report)
{
    QStringList parts{htmlText(originWords(report)), htmlText(versionWords(report))};
    if (hasRules(report)) {
        parts << u"<a href=\"#rules\">"_s +
                     htmlText(
                         QCoreApplication::translate("boardplan", "How ratings are worked out")) +
                     u"</a>"_s;
    }
    return u"<footer>"_s + parts.join(u" · "_s) + u"</footer>\n"_s;
}

} // namespace

QByteArray renderHtml(const Report& report)
{
    const HtmlRatings ratings{report};
    const QString style =
        htmlStyle(report.paper, report.orientation) + ratings.styleRules();
    HtmlWriter writer{ratings};
    for (const ReportBlock& block : report.blocks) {
        std::visit([&writer](const auto& value) { writer.add(value); }, block);
    }
    const QString hatches = writer.text().contains(u"url(#hatch-"_s) ? ratings.hatches() : QString{};
    const QString html = htmlHead(report, style) + u"<body>\n"_s + hatches + htmlTitle(report, ratings) +
                         u"<main>\n"_s + writer.text() + u"</main>\n"_s + htmlFooter(report) +
                         u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace boardplan

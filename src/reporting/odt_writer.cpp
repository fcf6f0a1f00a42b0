#include "reporting/odt_writer.h"

#include "reporting/block_ties.h"
#include "reporting/chip_words.h"
#include "reporting/odf_parts.h"
#include "reporting/printable_text.h"
#include "reporting/title_piece.h"
#include "reporting/trend_chart.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace{0xa0};

const char* paragraphStyle(bool isPrompt, bool staysWithNext)
{
    if (isPrompt) {
        return staysWithNext ? "Kept_20_Prompt" : "Prompt";
    }
    return staysWithNext ? "Kept_20_Text" : "Text_20_body";
}

// Which is followed by a line of text that nobody wrote, and by an empty page where the table fills its own, unless a
// paragraph without height is there.
bool endsWithTable(const Report& report)
{
    return !report.blocks.empty() && (std::holds_alternative<ReportTable>(report.blocks.back())
        || std::holds_alternative<ReportTrend>(report.blocks.back()));
}

} // namespace

OdtWriter::OdtWriter(const Report& report)
    : m_report{report}
    , m_grids{wordGrids(report)}
{
    m_body.open("office:body").open("office:text");
    addTitle();
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        m_staysWithNext = staysWithNext(report, i);
        std::visit([this](const auto& value) { add(value); }, report.blocks[i]);
    }
    if (endsWithTable(report)) {
        addParagraph("Paper_20_End", {});
    }
}

QByteArray OdtWriter::content()
{
    XmlWriter xml;
    openOdfRoot(xml, "office:document-content");
    m_styles.write(xml);
    return xml.markup(m_body.takePart()).take();
}

void OdtWriter::addTitle()
{
    if (!titleLogoSize(m_report.logo).isEmpty()) {
        openParagraph("Logo");
        addPicture(m_images.logo(m_report.logo), m_report.logo.alternative);
        m_body.close();
    }
    openHeading(1);
    addLines(m_report.title);
    m_body.close();
    if (!m_report.subtitle.isEmpty()) {
        addParagraph("Subtitle", m_report.subtitle);
    }
    if (m_report.overall) {
        openParagraph("Text_20_body");
        addChip(*m_report.overall);
        addOdfText(m_body, u"  "_s + QCoreApplication::translate("boardplan", "overall rating"));
        m_body.close();
    }
}

void OdtWriter::openParagraph(const char* style)
{
    m_body.open("text:p", {{"text:style-name", QString::fromLatin1(style)}});
}

void OdtWriter::openHeading(int level, bool startsPage)
{
    const int shown = std::clamp(level, 1, 6);
    const QString style = startsPage ? m_styles.headingOnNewPage(shown) : u"Heading_20_%1"_s.arg(shown);
    m_body.open("text:h", {{"text:style-name", style}, {"text:outline-level", QString::number(shown)}});
}

void OdtWriter::addLines(const QString& text)
{
    const QStringList lines = printableText(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0) {
            m_body.leaf("text:line-break");
        }
        addOdfText(m_body, lines[line]);
    }
}

void OdtWriter::addSpan(const QString& style, const QString& text)
{
    if (style.isEmpty()) {
        addLines(text);
        return;
    }
    m_body.open("text:span", {{"text:style-name", style}});
    addLines(text);
    m_body.close();
}

void OdtWriter::addParagraph(const char* style, const QString& text, const QString& letters)
{
    openParagraph(style);
    addSpan(letters, text);
    m_body.close();
}

void OdtWriter::addChip(const Chip& chip, int fontSize)
{
    const QString words = printableText(chipWords(chip)).replace(u'\n', u' ');
    addSpan(m_styles.chip(chip, fontSize),
        QString{noBreakSpace} + chipSign(chip) + noBreakSpace + words + noBreakSpace);
}

void OdtWriter::add(const ReportHeading& heading)
{
    openHeading(std::max(2, heading.level), heading.startsPage);
    addLines(heading.text);
    m_body.close();
}

void OdtWriter::add(const ReportParagraph& paragraph)
{
    openParagraph(paragraphStyle(paragraph.isPrompt, m_staysWithNext));
    if (!paragraph.lead.isEmpty()) {
        addSpan(u"Strong"_s, paragraph.lead);
        addOdfText(m_body, paragraph.text.isEmpty() ? QString{} : u" "_s);
    }
    addLines(paragraph.text);
    m_body.close();
}

void OdtWriter::add(const ReportList& list)
{
    m_body.open("text:list", {{"text:style-name", list.isNumbered ? u"Numbers"_s : u"Bullets"_s}});
    for (const QString& item : list.items) {
        m_body.open("text:list-item");
        addParagraph(list.isNumbered ? "List_20_Number" : "List_20_Bullet", item);
        m_body.close();
    }
    m_body.close();
}

void OdtWriter::add(const ReportKey& key)
{
    openHeading(2);
    m_body.text(QCoreApplication::translate("boardplan", "Key")).close();
    for (std::size_t i = 0; i < key.entries.size(); ++i) {
        openParagraph(i + 1 < key.entries.size() ? "Key_20_Entry" : "Key_20_End");
        addChip(key.entries[i].chip);
        m_body.leaf("text:tab");
        addLines(key.entries[i].text);
        m_body.close();
    }
}

void OdtWriter::add(const ReportRules& rules)
{
    openHeading(2);
    m_body.leaf("text:bookmark", {{"text:name", u"rules"_s}});
    addLines(rules.heading);
    m_body.close();
    for (qsizetype i = 0; i < rules.paragraphs.size(); ++i) {
        const bool isKept = i == 0 || i + 2 == rules.paragraphs.size();
        addParagraph(isKept ? "Kept_20_Text" : "Text_20_body", rules.paragraphs[i]);
    }
}

void OdtWriter::addPicture(const PaperImage& image, const QString& alternative)
{
    const QString name = QCoreApplication::translate("boardplan", "Picture %1").arg(++m_pictures);
    addOdfPicture(m_body, {name, image.name, alternative, image.size});
}

// The bars, and below them their numbers.
void OdtWriter::add(const ReportTrend& trend)
{
    if (!trend.points.empty()) {
        openParagraph("Kept_20_Text");
        addPicture(m_images.trend(trend, wordBody(m_report).width()), trendWords(trend));
        m_body.close();
    }
    const ReportTable table = trendTable(trend);
    addTable(table, wordTrendGrid(m_report, table));
}

} // namespace boardplan

#include "reporting/docx_writer.h"

#include "reporting/block_ties.h"
#include "reporting/docx_units.h"
#include "reporting/paper_layout.h"
#include "reporting/paper_style.h"
#include "reporting/title_piece.h"
#include "reporting/trend_chart.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const char* headingStyle(int level)
{
    static constexpr std::array styles{"Heading2", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"};
    return styles[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

} // namespace

DocxWriter::DocxWriter(const Report& report)
    : m_report{report}
    , m_grids{wordGrids(report)}
{
    m_xml.open("w:document",
        {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
            {"xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
            {"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
            {"xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open("w:body");
    addTitle();
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        m_staysWithNext = staysWithNext(report, i);
        m_isLast = i + 1 == report.blocks.size();
        std::visit([this](const auto& value) { add(value); }, report.blocks[i]);
    }
    addPage();
}

void DocxWriter::addTitle()
{
    if (!titleLogoSize(m_report.logo).isEmpty()) {
        openParagraph("Logo");
        addPicture(m_images.logo(m_report.logo), m_report.logo.alternative);
        m_xml.close();
    }
    addParagraph("Heading1", m_report.title);
    if (!m_report.subtitle.isEmpty()) {
        addParagraph("Subtitle", m_report.subtitle);
    }
    if (m_report.overall) {
        openParagraph("BodyText");
        addChip(*m_report.overall);
        addRun(u"  "_s + QCoreApplication::translate("boardplan", "overall rating"));
        m_xml.close();
    }
}

void DocxWriter::addPage()
{
    const QSizeF page = sheetOf(m_report.paper, m_report.orientation).size;
    m_xml.open("w:sectPr").leaf("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"rIdFooter"_s}});
    m_xml.leaf("w:pgSz",
        {{"w:w", docxTwips(page.width())}, {"w:h", docxTwips(page.height())},
            {"w:orient", m_report.orientation == PageOrientation::Landscape ? u"landscape"_s : u"portrait"_s},
            {"w:code", m_report.paper == PaperSize::A3 ? u"8"_s : u"9"_s}});
    m_xml.leaf("w:pgMar",
        {{"w:top", docxTwips(WordMargins::top)}, {"w:right", docxTwips(WordMargins::side)},
            {"w:bottom", docxTwips(WordMargins::bottom)}, {"w:left", docxTwips(WordMargins::side)}, {"w:header", u"400"_s},
            {"w:footer", docxTwips(WordMargins::footer)}, {"w:gutter", u"0"_s}});
    m_xml.close();
}

void DocxWriter::add(const ReportHeading& heading)
{
    openParagraph(headingStyle(heading.level), {false, heading.startsPage, 0});
    addRun(heading.text);
    m_xml.close();
}

void DocxWriter::add(const ReportParagraph& paragraph)
{
    openParagraph(paragraph.isPrompt ? "Prompt" : "BodyText", {m_staysWithNext, false, 0});
    if (!paragraph.lead.isEmpty()) {
        addRun(paragraph.lead, {"Strong"});
        addRun(paragraph.text.isEmpty() ? QString{} : u" "_s);
    }
    addRun(paragraph.text);
    m_xml.close();
}

void DocxWriter::add(const ReportList& list)
{
    m_numberedLists += list.isNumbered ? 1 : 0;
    for (const QString& item : list.items) {
        openParagraph(list.isNumbered ? "ListNumber" : "ListBullet", {false, false, list.isNumbered ? m_numberedLists : 0});
        addRun(item);
        m_xml.close();
    }
}

// The bars, and below them their numbers.
void DocxWriter::add(const ReportTrend& trend)
{
    if (!trend.points.empty()) {
        openParagraph("BodyText", {true, false, 0});
        addPicture(m_images.trend(trend, wordBody(m_report).width()), trendWords(trend));
        m_xml.close();
    }
    const ReportTable table = trendTable(trend);
    addTable(table, wordTrendGrid(m_report, table));
}

void DocxWriter::add(const ReportKey& key)
{
    addParagraph("Heading2", QCoreApplication::translate("boardplan", "Key"));
    for (std::size_t i = 0; i < key.entries.size(); ++i) {
        openParagraph("KeyEntry", {i + 1 < key.entries.size(), false, 0});
        addChip(key.entries[i].chip);
        m_xml.open("w:r").leaf("w:tab").close();
        addRun(key.entries[i].text);
        m_xml.close();
    }
    addEnd();
}

// With a place that the footer leads to; where they go on over the page, two or more stand on either.
void DocxWriter::add(const ReportRules& rules)
{
    openParagraph("Heading2", {true, false, 0});
    m_xml.leaf("w:bookmarkStart", {{"w:id", u"0"_s}, {"w:name", u"rules"_s}});
    addRun(rules.heading);
    m_xml.leaf("w:bookmarkEnd", {{"w:id", u"0"_s}}).close();
    for (qsizetype i = 0; i < rules.paragraphs.size(); ++i) {
        addParagraph("BodyText", rules.paragraphs[i], {}, i == 0 || i + 2 == rules.paragraphs.size());
    }
}

} // namespace boardplan

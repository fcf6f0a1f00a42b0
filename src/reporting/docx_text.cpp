#include "reporting/chip_colours.h"
#include "reporting/chip_words.h"
#include "reporting/docx_styles.h"
#include "reporting/docx_units.h"
#include "reporting/docx_writer.h"
#include "reporting/paper_style.h"
#include "reporting/printable_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar hardSpace{0xa0}; // before and after a chip's words

} // namespace

void DocxWriter::openParagraph(const char* style, const DocxParagraph& paragraph)
{
    m_xml.open("w:p").open("w:pPr").leaf("w:pStyle", {{"w:val", QString::fromLatin1(style)}});
    if (paragraph.keepsNext) {
        m_xml.leaf("w:keepNext");
    }
    if (paragraph.startsPage) {
        m_xml.leaf("w:pageBreakBefore");
    }
    if (paragraph.numberedList > 0) {
        m_xml.open("w:numPr").leaf("w:ilvl", {{"w:val", u"0"_s}});
        m_xml.leaf("w:numId", {{"w:val", QString::number(docxListId(paragraph.numberedList))}}).close();
    }
    m_xml.close();
}

// Lines of one paragraph.
void DocxWriter::addRun(const QString& text, const DocxRun& run)
{
    if (text.isEmpty()) {
        return;
    }
    m_xml.open("w:r");
    if (run.style != nullptr || run.halfPoints > 0 || run.isBold) {
        m_xml.open("w:rPr");
        if (run.style != nullptr) {
            m_xml.leaf("w:rStyle", {{"w:val", QString::fromLatin1(run.style)}});
        }
        if (run.isBold) {
            m_xml.leaf("w:b").leaf("w:bCs");
        }
        if (run.halfPoints > 0) {
            const QString size = QString::number(run.halfPoints);
            m_xml.leaf("w:sz", {{"w:val", size}}).leaf("w:szCs", {{"w:val", size}});
        }
        m_xml.close();
    }
    const QStringList lines = printableText(text).split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0) {
            m_xml.leaf("w:br");
        }
        m_xml.element("w:t", lines[line], {{"xml:space", u"preserve"_s}});
    }
    m_xml.close();
}

void DocxWriter::addParagraph(const char* style, const QString& text, const DocxRun& run, bool keepsNext)
{
    openParagraph(style, {keepsNext, false, 0});
    addRun(text, run);
    m_xml.close();
}

void DocxWriter::addChipRun(const Chip& chip, const QString& text, const char* font, int halfPoints)
{
    m_xml.open("w:r").open("w:rPr").leaf("w:rStyle", {{"w:val", u"Rating"_s}});
    if (font != nullptr) {
        const QString name = QString::fromLatin1(font);
        m_xml.leaf("w:rFonts", {{"w:ascii", name}, {"w:hAnsi", name}, {"w:cs", name}, {"w:eastAsia", name}});
    }
    m_xml.leaf("w:color", {{"w:val", docxColour(inkOf(chip.rating))}});
    if (halfPoints > 0) {
        const QString size = QString::number(halfPoints);
        m_xml.leaf("w:sz", {{"w:val", size}}).leaf("w:szCs", {{"w:val", size}});
    }
    m_xml.leaf("w:bdr", {{"w:val", chip.rating ? u"single"_s : u"dashed"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s},
                            {"w:color", docxColour(PaperStyle::muted.name())}});
    m_xml.leaf("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", docxColour(fillOf(chip.rating))}});
    m_xml.close();
    m_xml.element("w:t", printableText(text).replace(u'\n', u' '), {{"xml:space", u"preserve"_s}}).close();
}

// Shape and word in the rating's colours. The shape has a font that has it.
void DocxWriter::addChip(const Chip& chip, int halfPoints)
{
    addChipRun(chip, hardSpace + chipSign(chip) + hardSpace, "Segoe UI Symbol", halfPoints);
    addChipRun(chip, chipWords(chip) + hardSpace, nullptr, halfPoints);
}

void DocxWriter::addPicture(const PaperImage& image, const QString& alternative)
{
    const QString number = QString::number(++m_pictures);
    const QString width = docxEmus(image.size.width());
    const QString height = docxEmus(image.size.height());
    m_xml.open("w:r").open("w:drawing").open("wp:inline",
        {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
    m_xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.leaf("wp:docPr", {{"id", number}, {"name", u"Picture "_s + number}, {"descr", alternative}});
    m_xml.open("a:graphic").open("a:graphicData",
        {{"uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    m_xml.open("pic:pic").open("pic:nvPicPr");
    m_xml.leaf("pic:cNvPr", {{"id", number}, {"name", image.name}, {"descr", alternative}}).leaf("pic:cNvPicPr").close();
    m_xml.open("pic:blipFill").leaf("a:blip", {{"r:embed", u"rId-"_s + image.name}});
    m_xml.open("a:stretch").leaf("a:fillRect").close().close();
    m_xml.open("pic:spPr").open("a:xfrm").leaf("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    m_xml.leaf("a:ext", {{"cx", width}, {"cy", height}}).close();
    m_xml.open("a:prstGeom", {{"prst", u"rect"_s}}).leaf("a:avLst").close().close();
    m_xml.close().close().close().close().close().close();
}

} // namespace boardplan

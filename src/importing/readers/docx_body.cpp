#include "importing/readers/docx_body.h"

#include <QColor>
#include <algorithm>
#include <utility>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What a reader of the printed page does not see: deleted text, codes of fields, how things looked before a change, the
// second copy of a drawing for old programs.
bool isLeftOut(QByteArrayView name)
{
    return isOneOf(name, {"w:del", "w:moveFrom", "w:instrText", "w:delText", "w:delInstrText", "w:rt", "mc:Fallback"})
        || (name.startsWith("w:") && name.endsWith("PrChange"));
}

bool isTrackedChange(QByteArrayView name)
{
    return isOneOf(name, {"w:ins", "w:del", "w:moveFrom", "w:moveTo"});
}

QString shadingOf(const XmlAttributes& attributes)
{
    const QColor colour{u'#' + attributes.value("w:fill")};
    return colour.isValid() ? colour.name() : QString{};
}

// Letters of the fonts Wingdings and Symbol have no meaning outside them; those that plans use have signs of their own.
QChar symbolOf(ushort code)
{
    static const QHash<ushort, QChar> signs{{0xf0fc, u'✓'}, {0xf0fb, u'✗'}, {0xf0fe, u'☑'}, {0xf0fd, u'☒'},
        {0xf0a8, u'☐'}, {0xf06f, u'☐'}, {0xf0b7, u'•'}, {0xf0a7, u'•'}, {0xf06c, u'•'}, {0xf0d8, u'•'}, {0xf076, u'•'},
        {0xf0e0, u'→'}};
    return signs.value(code, QChar{code});
}

} // namespace

DocxBody::DocxBody(
    const QHash<QString, ListStyle>& lists, const QHash<QString, ParagraphStyle>& styles, DocumentBlocks& blocks)
    : m_lists{lists}
    , m_styles{styles}
    , m_blocks{blocks}
{
}

void DocxBody::setStyle(const QString& style)
{
    const ParagraphStyle known = m_styles.value(style);
    m_paragraph.headingLevel = known.headingLevel;
    m_paragraph.list = known.list;
    m_paragraph.listLevel = known.listLevel;
}

void DocxBody::startInParagraph(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "w:r") {
        ++m_runs;
    } else if (name == "w:pStyle") {
        setStyle(attributes.value("w:val"));
    } else if (name == "w:numId") {
        const QString list = attributes.value("w:val");
        m_paragraph.list = list == u"0"_s ? QString{} : list; // 0 takes the list of the style off
    } else if (name == "w:ilvl") {
        m_paragraph.listLevel = attributes.number("w:val", 0);
    } else if (name == "w:outlineLvl") {
        const int level = attributes.number("w:val", 9);
        m_paragraph.headingLevel = level >= 0 && level < 9 ? level + 1 : 0;
    } else if (m_runs > 0 && isOneOf(name, {"w:tab", "w:ptab"})) {
        m_paragraph.text += u' ';
    } else if (name == "w:br" || name == "w:cr") { // one of a page parts words too
        m_paragraph.text += u'\n';
    } else if (name == "w:noBreakHyphen") {
        m_paragraph.text += u'-';
    } else if (name == "w:sym") {
        m_paragraph.text += symbolOf(attributes.value("w:char").toUShort(nullptr, 16));
    }
    m_isInText = name == "w:t";
}

void DocxBody::startInTable(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "w:tr") {
        m_deletedRows.push_back(false);
        m_blocks.startRow();
    } else if (name == "w:gridBefore") {
        m_blocks.skipColumns(attributes.number("w:val", 0));
    } else if (name == "w:tc") {
        m_cells.push_back({});
        m_blocks.startCell();
    } else if (m_isInCellShape && !m_cells.empty() && name == "w:gridSpan") {
        m_cells.back().columns = attributes.number("w:val", 1);
    } else if (m_isInCellShape && !m_cells.empty() && name == "w:vMerge") {
        m_cells.back().continues = attributes.value("w:val") != u"restart"_s;
    } else if (m_isInCellShape && !m_cells.empty() && name == "w:shd") {
        m_cells.back().fill = shadingOf(attributes);
    }
}

// A deletion in the shape of a paragraph is that of its end, in the shape of a row that of the row.
void DocxBody::startLeftOut(QByteArrayView name)
{
    const bool isDeletion = name == "w:del" || name == "w:moveFrom";
    if (isDeletion && m_isInParagraphShape) {
        m_paragraph.isMarkDeleted = true;
    } else if (isDeletion && m_isInRowShape && !m_deletedRows.empty()) {
        m_deletedRows.back() = true;
    }
    m_skipped = 1;
}

void DocxBody::startShape(QByteArrayView name)
{
    m_isInParagraphShape = m_isInParagraphShape || name == "w:pPr";
    m_isInRowShape = m_isInRowShape || name == "w:trPr";
    m_isInCellShape = m_isInCellShape || name == "w:tcPr";
}

void DocxBody::startElement(QByteArrayView name, const XmlAttributes& attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    m_hasTrackedChanges = m_hasTrackedChanges || isTrackedChange(name);
    if (isLeftOut(name)) {
        startLeftOut(name);
        return;
    }
    if (name == "w:p") {
        m_paragraph = {};
        m_paragraph.isOpen = true;
        m_paragraph.text = std::exchange(m_carried, {});
    } else if (name == "w:txbxContent") {
        m_around.push_back(m_paragraph);
        m_paragraph = {};
    } else if (name == "w:tbl") {
        endCarried();
        m_blocks.startTable();
    } else if (name == "w:sdt") {
        m_unanswered.push_back(false);
    } else if (name == "w:showingPlcHdr" && !m_unanswered.empty()) {
        m_unanswered.back() = true;
    }
    startShape(name);
    startInTable(name, attributes);
    if (m_paragraph.isOpen) {
        startInParagraph(name, attributes);
    }
}

void DocxBody::text(const QString& text)
{
    const bool isPrompt = std::find(m_unanswered.begin(), m_unanswered.end(), true) != m_unanswered.end();
    if (m_isInText && m_skipped == 0 && !isPrompt) {
        m_paragraph.text += QString{text}.replace(u'\n', u' '); // lines of the file are none of the page
    }
}

QString DocxBody::labelOf(const Paragraph& paragraph)
{
    const auto list = m_lists.constFind(paragraph.list);
    if (paragraph.list.isEmpty() || list == m_lists.constEnd()) {
        return {};
    }
    return m_labels.next(paragraph.list, *list, static_cast<std::size_t>(std::max(paragraph.listLevel, 0)));
}

// What was left of a paragraph when there is no next that it could be one with.
void DocxBody::endCarried()
{
    m_blocks.addParagraph({}, std::exchange(m_carried, {}));
}

void DocxBody::endParagraph()
{
    if (m_paragraph.isMarkDeleted) {
        m_carried = m_paragraph.text;
        m_paragraph = {};
        return;
    }
    const QString label = labelOf(m_paragraph);
    if (m_paragraph.headingLevel > 0) {
        m_blocks.addHeading(label, m_paragraph.text, m_paragraph.headingLevel);
    } else {
        m_blocks.addParagraph(label, m_paragraph.text);
    }
    m_paragraph = {};
}

void DocxBody::endElement(QByteArrayView name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    m_isInText = false;
    if (name == "w:p") {
        endParagraph();
    } else if (name == "w:r") {
        m_runs = std::max(0, m_runs - 1);
    } else if (name == "w:body") {
        endCarried();
    } else if (name == "w:pPr") {
        m_isInParagraphShape = false;
    } else if (name == "w:trPr") {
        m_isInRowShape = false;
    } else if (name == "w:txbxContent" && !m_around.empty()) {
        endCarried();
        m_paragraph = m_around.back();
        m_around.pop_back();
    } else if (name == "w:sdt" && !m_unanswered.empty()) {
        m_unanswered.pop_back();
    } else if (name == "w:tcPr") {
        m_isInCellShape = false;
    } else if (name == "w:tc" && !m_cells.empty()) {
        endCarried();
        m_blocks.endCell(m_cells.back());
        m_cells.pop_back();
    } else if (name == "w:tr" && !m_deletedRows.empty()) {
        m_blocks.endRow(m_deletedRows.back());
        m_deletedRows.pop_back();
    } else if (name == "w:tbl") {
        m_blocks.endTable();
    }
}

} // namespace boardplan

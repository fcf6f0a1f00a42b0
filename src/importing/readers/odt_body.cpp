#include "importing/readers/odt_body.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

OdtBody::OdtBody(OdfStyles& styles, DocumentBlocks& blocks)
    : m_styles{styles}
    , m_blocks{blocks}
{
}

// What is not on the page: deleted text, notes, comments, what describes a picture.
bool OdtBody::startLeftOut(QByteArrayView name)
{
    const bool isComment = name == "office:annotation";
    const bool isLeftOut = isComment || name == "text:tracked-changes" || name == "text:note" || name == "text:ruby-text" || name == "title"
        || name == "desc" || name == "office:scripts" || name == "office:forms";
    if (!isLeftOut) {
        return false;
    }
    m_skipped = 1;
    if (isComment) {
        m_comments.start();
    }
    return true;
}

QString OdtBody::itemLabel(const QString& paragraphStyle)
{
    if (m_lists.empty() || !m_lists.back().isLabelDue) {
        return {};
    }
    List& list = m_lists.back();
    list.isLabelDue = false;
    list.style = list.style.isEmpty() ? m_styles.listOfParagraph(paragraphStyle) : list.style;
    ListStyle style = m_styles.list(list.style);
    style.counts = list.counts;
    QString key = list.counts;
    if (list.start >= 0) {
        style.starts[m_lists.size() - 1] = list.start;
        key += u'#' + QString::number(++m_listsSoFar);
    }
    return m_labels.next(key, style, m_lists.size() - 1);
}

void OdtBody::startParagraph(QByteArrayView name, const XmlAttributes& attributes)
{
    if (m_paragraph.isOpen) {
        m_around.push_back(m_paragraph); // in a frame
    }
    m_paragraph = {};
    m_paragraph.isOpen = true;
    m_paragraph.label = itemLabel(attributes.value("text:style-name"));
    if (name == "text:h") {
        const int level = std::max(attributes.number("text:outline-level", 1), 1);
        m_paragraph.headingLevel = level;
        const bool isNumbered = m_styles.headings().levels[static_cast<std::size_t>(std::min(level, static_cast<int>(deepestList)) - 1)].numbers
            != ListNumbers::Bullet;
        if (m_paragraph.label.isEmpty() && isNumbered && attributes.value("text:is-list-header") != u"true"_s) {
            m_paragraph.label = m_labels.next(u"headings"_s, m_styles.headings(), static_cast<std::size_t>(level - 1));
        }
    }
}

void OdtBody::startList(const XmlAttributes& attributes)
{
    List list;
    list.style = attributes.value("text:style-name");
    if (!m_lists.empty()) {
        list.style = list.style.isEmpty() ? m_lists.back().style : list.style;
        list.counts = m_lists.back().counts;
    } else {
        const bool carriesOn
            = attributes.value("text:continue-numbering") == u"true"_s || attributes.has("text:continue-list");
        const QString last = m_countsOfIds.value(attributes.value("text:continue-list"), m_lastCounts.value(list.style));
        list.counts = carriesOn && !last.isEmpty() ? last : list.style + u' ' + QString::number(++m_listsSoFar);
        m_lastCounts.insert(list.style, list.counts);
        if (attributes.has("xml:id")) {
            m_countsOfIds.insert(attributes.value("xml:id"), list.counts);
        }
    }
    m_lists.push_back(list);
}

void OdtBody::startInTable(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "table:table") {
        m_blocks.startTable();
    } else if (name == "table:table-row") {
        m_blocks.startRow();
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        CellShape shape;
        shape.columns = attributes.number("table:number-columns-repeated", 1);
        shape.rows = attributes.number("table:number-rows-spanned", 1);
        shape.spans = attributes.number("table:number-columns-spanned", 1);
        shape.fill = m_styles.fillOf(attributes.value("table:style-name"));
        m_cells.push_back(shape);
        m_blocks.startCell();
    }
}

void OdtBody::startElement(QByteArrayView name, const XmlAttributes& attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        m_hasTrackedChanges = m_hasTrackedChanges || name == "text:changed-region";
        m_comments.startElement(name);
        return;
    }
    if (m_styles.startElement(name, attributes) || startLeftOut(name)) {
        return;
    }
    if (name == "text:p" || name == "text:h") {
        startParagraph(name, attributes);
    } else if (name == "text:list") {
        startList(attributes);
    } else if (name == "text:list-item" && !m_lists.empty()) {
        m_lists.back().isLabelDue = true;
        m_lists.back().start = attributes.number("text:start-value", -1);
    } else if (name == "text:s" || name == "text:tab") { // several spaces are read as one
        m_paragraph.text += u' ';
    } else if (name == "text:line-break") {
        m_paragraph.text += u'\n';
    } else {
        startInTable(name, attributes);
    }
}

void OdtBody::text(const QString& text)
{
    if (m_skipped > 0) {
        m_comments.text(text);
    } else if (m_paragraph.isOpen) {
        m_paragraph.text += QString{text}.replace(u'\n', u' '); // lines of the file are none of the page
    }
}

void OdtBody::endParagraph()
{
    if (m_paragraph.headingLevel > 0) {
        m_blocks.addHeading(m_paragraph.label, m_paragraph.text, m_paragraph.headingLevel);
    } else {
        m_blocks.addParagraph(m_paragraph.label, m_paragraph.text);
    }
    m_paragraph = {};
    if (!m_around.empty()) {
        m_paragraph = m_around.back();
        m_around.pop_back();
    }
}

void OdtBody::endElement(QByteArrayView name)
{
    if (m_skipped > 0) {
        m_comments.endElement(name);
        --m_skipped;
        return;
    }
    if (name == "text:p" || name == "text:h") {
        endParagraph();
    } else if (name == "text:list" && !m_lists.empty()) {
        m_lists.pop_back();
    } else if ((name == "table:table-cell" || name == "table:covered-table-cell") && !m_cells.empty()) {
        m_blocks.endCell(m_cells.back());
        m_cells.pop_back();
    } else if (name == "table:table-row") {
        m_blocks.endRow();
    } else if (name == "table:table") {
        m_blocks.endTable();
    }
}

} // namespace boardplan

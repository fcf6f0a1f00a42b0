#include "importing/readers/html_nodes.h"

#include "importing/readers/text_decoder.h"

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isElement(const GumboNode& node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

// "<comment>", which Calc writes, is in no standard.
bool isCommentElement(const GumboNode& node)
{
    if (node.type != GUMBO_NODE_ELEMENT || node.v.element.tag != GUMBO_TAG_UNKNOWN) {
        return false;
    }
    GumboStringPiece name = node.v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArray{name.data, static_cast<qsizetype>(name.length)}.compare("comment", Qt::CaseInsensitive) == 0;
}

bool isTableBelow(const GumboNode& node)
{
    const auto children = childrenOf(node);
    return std::any_of(children.begin(), children.end(),
        [](const GumboNode* child) { return htmlRole(*child) == HtmlRole::Table || isTableBelow(*child); });
}

bool endsWithBullet(const QString& text)
{
    constexpr qsizetype farthest = 4; // a bullet and the spaces behind it; the whole text would be looked at too often
    return QStringView{text}.last(std::min(text.size(), farthest)).trimmed().endsWith(u'•');
}

void collectText(const GumboNode& node, QString& text)
{
    text += ownText(node);
    for (const GumboNode* child : childrenOf(node)) {
        const HtmlRole role = htmlRole(*child);
        if (role == HtmlRole::Skipped) {
            continue;
        }
        if (const QString mark = wordListMark(*child); !mark.isEmpty()) {
            text += mark;
            continue;
        }
        const bool isOwnLine = role != HtmlRole::Inline;
        const bool isBehindBullet = role == HtmlRole::Block && endsWithBullet(text);
        text += isOwnLine && !isBehindBullet ? u"\n"_s : QString{};
        text += role == HtmlRole::ListItem ? u"• "_s : QString{};
        collectText(*child, text);
        text += isOwnLine && role != HtmlRole::LineBreak ? u"\n"_s : QString{};
    }
}

void collectRows(const GumboNode& node, std::vector<const GumboNode*>& rows)
{
    for (const GumboNode* child : childrenOf(node)) {
        if (!isElement(*child)) {
            continue;
        }
        const GumboTag tag = child->v.element.tag;
        if (tag == GUMBO_TAG_TR) {
            rows.push_back(child);
        } else if (isOneOf(tag, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT})) {
            collectRows(*child, rows);
        }
    }
}

} // namespace

HtmlRole htmlRole(const GumboNode& element)
{
    if (!isElement(element)) {
        return HtmlRole::Inline;
    }
    const GumboTag tag = element.v.element.tag;
    if (element.type == GUMBO_NODE_TEMPLATE || isCommentElement(element)
        || isOneOf(tag, {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME,
               GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_MATH, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA})) {
        return HtmlRole::Skipped;
    }
    if (isOneOf(tag, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6})) {
        return HtmlRole::Heading;
    }
    if (tag == GUMBO_TAG_LI) {
        return HtmlRole::ListItem;
    }
    if (tag == GUMBO_TAG_BR) {
        return HtmlRole::LineBreak;
    }
    if (tag == GUMBO_TAG_TABLE) {
        return HtmlRole::Table;
    }
    const bool isInline = isOneOf(tag, {GUMBO_TAG_A, GUMBO_TAG_ABBR, GUMBO_TAG_B, GUMBO_TAG_BDI, GUMBO_TAG_BDO,
        GUMBO_TAG_BIG, GUMBO_TAG_CITE, GUMBO_TAG_CODE, GUMBO_TAG_DATA, GUMBO_TAG_DEL, GUMBO_TAG_DFN, GUMBO_TAG_EM,
        GUMBO_TAG_FONT, GUMBO_TAG_I, GUMBO_TAG_IMG, GUMBO_TAG_INS, GUMBO_TAG_KBD, GUMBO_TAG_LABEL, GUMBO_TAG_MARK,
        GUMBO_TAG_Q, GUMBO_TAG_S, GUMBO_TAG_SAMP, GUMBO_TAG_SMALL, GUMBO_TAG_SPAN, GUMBO_TAG_STRIKE,
        GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TIME, GUMBO_TAG_TT, GUMBO_TAG_U, GUMBO_TAG_VAR,
        GUMBO_TAG_WBR, GUMBO_TAG_UNKNOWN}); // unknown: "o:p" of Word
    return isInline ? HtmlRole::Inline : HtmlRole::Block;
}

int headingLevel(const GumboNode& element)
{
    return static_cast<int>(element.v.element.tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
}

std::vector<const GumboNode*> childrenOf(const GumboNode& node)
{
    std::vector<const GumboNode*> children;
    if (isElement(node)) {
        const GumboVector& nodes = node.v.element.children;
        for (unsigned at = 0; at < nodes.length; ++at) {
            children.push_back(static_cast<const GumboNode*>(nodes.data[at]));
        }
    }
    return children;
}

QString attributeOf(const GumboNode& element, const char* name)
{
    const GumboAttribute* const attribute = gumbo_get_attribute(&element.v.element.attributes, name);
    return attribute == nullptr ? QString{} : QString::fromUtf8(attribute->value);
}

int spanOf(const GumboNode& cell, const char* name, int most)
{
    return std::clamp(attributeOf(cell, name).trimmed().toInt(), 1, most);
}

QString ownText(const GumboNode& node)
{
    if (node.type == GUMBO_NODE_WHITESPACE) {
        return u" "_s;
    }
    if (node.type != GUMBO_NODE_TEXT && node.type != GUMBO_NODE_CDATA) {
        return {};
    }
    static const QRegularExpression space{u"[ \\t\\r\\n\\f]+"_s};
    return tidiedText(QString::fromUtf8(node.v.text.text)).replace(space, u" "_s); // references stand for any letter
}

QString wordListMark(const GumboNode& node)
{
    static const QString bullets = u"oqvnwüØàè"_s; // as Wingdings and Courier New draw them
    if (!isElement(node) || !attributeOf(node, "style").contains(u"mso-list:Ignore"_s, Qt::CaseInsensitive)) {
        return {};
    }
    const QString mark = textBelow(node).simplified();
    const bool isBullet = mark.size() == 1 && (!mark[0].isLetterOrNumber() || bullets.contains(mark[0]));
    return (isBullet ? u"•"_s : mark) + u' ';
}

QString textBelow(const GumboNode& node)
{
    QString text;
    collectText(node, text);
    return text;
}

QStringList commentsBelow(const GumboNode& node)
{
    QStringList comments;
    for (const GumboNode* child : childrenOf(node)) {
        comments += isCommentElement(*child) ? QStringList{textBelow(*child)} : commentsBelow(*child);
    }
    return comments;
}

std::vector<const GumboNode*> rowsOf(const GumboNode& table)
{
    std::vector<const GumboNode*> rows;
    collectRows(table, rows);
    return rows;
}

std::vector<const GumboNode*> cellsOf(const GumboNode& row)
{
    std::vector<const GumboNode*> cells;
    for (const GumboNode* child : childrenOf(row)) {
        if (isElement(*child) && isOneOf(child->v.element.tag, {GUMBO_TAG_TD, GUMBO_TAG_TH})) {
            cells.push_back(child);
        }
    }
    return cells;
}

bool isLayout(const GumboNode& table)
{
    const auto rows = rowsOf(table);
    return std::all_of(rows.begin(), rows.end(), [](const GumboNode* row) { return cellsOf(*row).size() == 1; })
        && std::any_of(rows.begin(), rows.end(), [](const GumboNode* row) { return isTableBelow(*row); });
}

} // namespace boardplan

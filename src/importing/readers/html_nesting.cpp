#include "importing/readers/html_nesting.h"

#include <QByteArrayList>
#include <QSet>

#include <algorithm>

namespace boardplan {

namespace {

bool isLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

bool isPartOfName(char letter)
{
    return isLetter(letter) || (letter >= '0' && letter <= '9');
}

// Void elements and those whose end tag may be left out: they do not nest in themselves.
bool doesNest(const QByteArray& name)
{
    static const QSet<QByteArray> flat{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
        "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup",
        "caption", "option", "optgroup", "rp", "rt", "html", "head", "body"};
    return !flat.contains(name);
}

// Content that holds no tags: ends at its own end tag.
bool isRawText(const QByteArray& name)
{
    return name == "script" || name == "style" || name == "textarea" || name == "title";
}

// Elements that are opened anew in each block that begins while they are open (HTML, "formatting").
bool isFormatting(const QByteArray& name)
{
    static const QSet<QByteArray> formatting{
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    return formatting.contains(name);
}

// Walks over the tags of a page without making anything of them.
class TagCounter {
public:
    explicit TagCounter(QByteArrayView html) : m_html{html} {}

    PageShape shape();

private:
    qsizetype afterComment(qsizetype at) const;
    qsizetype takeAttributes(qsizetype at);
    void takeTag(const QByteArray& name, bool isEnd);

    QByteArrayView m_html;
    PageShape m_shape;
    QByteArray m_rawText; // the element whose end is waited for
    int m_open = 0;
    int m_formatting = 0;
};

qsizetype TagCounter::afterComment(qsizetype at) const
{
    const qsizetype end = m_html.indexOf("-->", at + 4);
    return end < 0 ? m_html.size() - 1 : end;
}

// From behind the name of a tag to its end; a quotation mark hides what stands in it.
qsizetype TagCounter::takeAttributes(qsizetype at)
{
    int attributes = 0;
    bool isInName = false;
    for (; at < m_html.size() && m_html[at] != '>'; ++at) {
        const char letter = m_html[at];
        const bool isSpace = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\f' || letter == '/';
        if (letter == '"' || letter == '\'') {
            const qsizetype end = m_html.indexOf(letter, at + 1);
            at = end < 0 ? m_html.size() - 1 : end;
            isInName = false;
            continue;
        }
        attributes += !isSpace && !isInName ? 1 : 0;
        isInName = !isSpace;
    }
    m_shape.attributes = std::max(m_shape.attributes, attributes);
    return at;
}

void TagCounter::takeTag(const QByteArray& name, bool isEnd)
{
    if (!m_rawText.isEmpty()) {
        m_rawText = isEnd && name == m_rawText ? QByteArray{} : m_rawText;
        return;
    }
    m_shape.elements += 1 + m_formatting;
    if (isRawText(name)) {
        m_rawText = isEnd ? QByteArray{} : name;
    } else if (doesNest(name)) {
        m_open = std::max(0, m_open + (isEnd ? -1 : 1));
        m_shape.deepest = std::max(m_shape.deepest, m_open);
        m_formatting = std::max(0, m_formatting + (!isFormatting(name) ? 0 : isEnd ? -1 : 1));
    }
}

PageShape TagCounter::shape()
{
    for (qsizetype at = m_html.indexOf('<'); at >= 0; at = m_html.indexOf('<', at + 1)) {
        if (m_rawText.isEmpty() && m_html.sliced(at).startsWith("<!--")) {
            at = afterComment(at);
            continue;
        }
        const bool isEnd = at + 1 < m_html.size() && m_html[at + 1] == '/';
        const qsizetype start = at + (isEnd ? 2 : 1);
        qsizetype end = start;
        while (end < m_html.size() && isPartOfName(m_html[end])) {
            ++end;
        }
        if (end == start || !isLetter(m_html[start])) {
            continue;
        }
        const bool isText = !m_rawText.isEmpty();
        takeTag(m_html.sliced(start, end - start).toByteArray().toLower(), isEnd);
        at = isText ? end - 1 : takeAttributes(end);
    }
    return m_shape;
}

} // namespace

PageShape pageShape(QByteArrayView html)
{
    return TagCounter{html}.shape();
}

} // namespace boardplan

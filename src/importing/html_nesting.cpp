#include "importing/html_nesting.h"

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

} // namespace

int deepestNesting(QByteArrayView html)
{
    int open = 0;
    int deepest = 0;
    QByteArray rawText; // the element whose end is waited for
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        if (rawText.isEmpty() && html.sliced(at).startsWith("<!--")) {
            const qsizetype end = html.indexOf("-->", at + 4);
            at = end < 0 ? html.size() - 1 : end;
            continue;
        }
        const bool isEnd = at + 1 < html.size() && html[at + 1] == '/';
        const qsizetype start = at + (isEnd ? 2 : 1);
        qsizetype end = start;
        while (end < html.size() && isPartOfName(html[end])) {
            ++end;
        }
        if (end == start || !isLetter(html[start])) {
            continue;
        }
        const QByteArray name = html.sliced(start, end - start).toByteArray().toLower();
        if (!rawText.isEmpty()) {
            rawText = isEnd && name == rawText ? QByteArray{} : rawText;
        } else if (isRawText(name)) {
            rawText = isEnd ? QByteArray{} : name;
        } else if (doesNest(name)) {
            open = std::max(0, open + (isEnd ? -1 : 1));
            deepest = std::max(deepest, open);
        }
    }
    return deepest;
}

} // namespace boardplan

#include <boardplan/domain/search_texts.h>
#include <boardplan/domain/text_search.h>

#include <algorithm>

namespace boardplan {

namespace {

// Whether each of the terms begins one that is typed now: what holds the longer one holds it as well, at the same place.
bool isTypedOn(const QStringList& before, const QStringList& now)
{
    return !before.isEmpty() && std::all_of(before.begin(), before.end(), [&now](const QString& term) {
        return std::any_of(now.begin(), now.end(), [&term](const QString& longer) { return longer.startsWith(term); });
    });
}

} // namespace

void TextFinder::add(std::vector<SearchText> texts)
{
    const std::size_t from = m_texts.size();
    for (SearchText& text : texts) {
        // Labels first: they are found where a number begins. A sign that is no letter keeps the parts apart.
        QString ready = findable(text.label + u'\n' + text.text + u'\n' + text.note);
        m_texts.push_back({std::move(text), std::move(ready)});
    }
    look(from);
}

// Whoever types on finds fewer: only what was found is looked at again.
void TextFinder::setTerms(const QStringList& terms)
{
    const bool isNarrower = isTypedOn(m_terms, terms);
    m_terms = terms;
    if (isNarrower) {
        for (std::vector<std::size_t>& kind : m_found) {
            std::erase_if(kind, [this](std::size_t at) { return !holdsEveryTerm(m_texts[at].findable, m_terms); });
        }
        return;
    }
    for (std::vector<std::size_t>& kind : m_found) {
        kind.clear();
    }
    look(0);
}

void TextFinder::look(std::size_t from)
{
    if (m_terms.isEmpty()) {
        return;
    }
    for (std::size_t at = from; at < m_texts.size(); ++at) {
        if (holdsEveryTerm(m_texts[at].findable, m_terms)) {
            m_found[static_cast<std::size_t>(m_texts[at].text.kind)].push_back(at);
        }
    }
}

const std::vector<std::size_t>& TextFinder::found(TextKind kind) const
{
    return m_found[static_cast<std::size_t>(kind)];
}

std::size_t TextFinder::foundCount() const
{
    std::size_t count = 0;
    for (const std::vector<std::size_t>& kind : m_found) {
        count += kind.size();
    }
    return count;
}

qsizetype startShowing(const QString& text, const QStringList& terms, qsizetype letters)
{
    const std::vector<TextRange> ranges = foundRanges(text, terms);
    if (ranges.empty() || ranges.front().start + ranges.front().length <= letters) {
        return 0;
    }
    const qsizetype wanted = std::max(qsizetype{1}, ranges.front().start - letters / 3);
    qsizetype start = text.indexOf(u' ', wanted - 1);
    while (start >= 0 && start < ranges.front().start && !text[start].isLetterOrNumber()) {
        ++start;
    }
    return start < 0 ? ranges.front().start : std::min(start, ranges.front().start);
}

} // namespace boardplan

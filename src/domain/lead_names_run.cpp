#include "domain/lead_names_run.h"

#include "domain/lead_names_abbreviation.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLeadWords = 80;
// No name in a directory has more.
constexpr std::size_t mostNameWords = 12;

} // namespace

LeadRun::LeadRun(const QString& text, const QSet<QString>& known)
    : m_words{leadWords(text)}
    , m_isRepeated(m_words.size(), false)
    , m_isHeld(m_words.size(), false)
    , m_heldCommas(m_words.size() + 1, 0)
{
    if (!isSentence()) {
        findKnown(known);
        findRepeated();
    }
}

bool LeadRun::isSentence() const
{
    return m_words.size() > mostLeadWords;
}

void LeadRun::hold(std::size_t at)
{
    if (!m_isHeld[at] && m_words[at].kind == LeadWord::Kind::Comma) {
        std::for_each(m_heldCommas.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_heldCommas.end(),
            [](int& count) { ++count; });
    }
    m_isHeld[at] = true;
}

QString LeadRun::textOf(std::size_t begin, std::size_t end) const
{
    QString text;
    for (std::size_t at = begin; at < end; ++at) {
        const bool isComma = m_words[at].kind == LeadWord::Kind::Comma;
        text += (text.isEmpty() || isComma ? u""_s : u" "_s) + m_words[at].text;
    }
    return text;
}

void LeadRun::findKnown(const QSet<QString>& known)
{
    const std::size_t count = m_words.size();
    m_isKnown.assign(count, std::vector<bool>(count + 1, false));
    if (known.isEmpty()) {
        return;
    }
    std::vector<QStringList> singular;
    for (const LeadWord& word : m_words) {
        singular.push_back(singularLeadWords(word.text));
    }
    for (std::size_t begin = 0; begin < count; ++begin) {
        QStringList words;
        const std::size_t last = std::min(count, begin + mostNameWords);
        for (std::size_t end = begin + 1; end <= last && isWord(begin); ++end) {
            words += singular[end - 1];
            m_isKnown[begin][end] = isWord(end - 1) && known.contains(foldedLeadWords(words));
        }
    }
}

void LeadRun::findRepeated()
{
    const auto isSame = [&](std::size_t one, std::size_t other, std::size_t length) {
        return std::equal(m_words.begin() + static_cast<std::ptrdiff_t>(one),
                          m_words.begin() + static_cast<std::ptrdiff_t>(one + length),
                          m_words.begin() + static_cast<std::ptrdiff_t>(other),
                          [](const LeadWord& left, const LeadWord& right) {
                              return left.kind == LeadWord::Kind::Word &&
                                     right.kind == LeadWord::Kind::Word &&
                                     left.plain == right.plain;
                          });
    };
    for (std::size_t begin = 0; begin < m_words.size(); ++begin) {
        const std::size_t most = std::min(mostNameWords, (m_words.size() - begin) / 2);
        for (std::size_t length = 2; length <= most && !m_isRepeated[begin]; ++length) {
            const std::size_t again = begin + length;
            if (m_words[begin].isCapital && isSame(begin, again, length)) {
                m_isRepeated[begin] = true;
                m_isKnown[begin][again] = true;
                m_isKnown[again][again + length] = true;
            }
        }
    }
}

} // namespace boardplan

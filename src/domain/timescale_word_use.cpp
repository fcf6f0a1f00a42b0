#include "domain/timescale_word_use.h"

#include <algorithm>

namespace boardplan {

namespace {

// Words that hold others together and mean nothing by themselves.
bool isSmall(AtomKind kind)
{
    switch (kind) {
    case AtomKind::Filler:
    case AtomKind::At:
    case AtomKind::And:
    case AtomKind::Slash:
    case AtomKind::To:
    case AtomKind::By:
    case AtomKind::From:
    case AtomKind::Open:
    case AtomKind::Close:
    case AtomKind::Stop:
        return true;
    default:
        return false;
    }
}

// One answer for each atom.
std::vector<bool> usedAtoms(const std::vector<TimescaleAtom>& atoms,
                            const std::vector<TextPlace>& used)
{
    std::vector<bool> isUsed(atoms.size(), false);
    for (const TextPlace& place : used) {
        auto atom = std::lower_bound(
            atoms.begin(), atoms.end(), place.begin,
            [](const TimescaleAtom& one, qsizetype begin) { return one.place.begin < begin; });
        for (; atom != atoms.end() && atom->place.begin < place.end; ++atom) {
            isUsed[static_cast<std::size_t>(atom - atoms.begin())] = true;
        }
    }
    // Small words go with what follows them, the last ones with what stands before.
    bool isNextUsed = !used.empty();
    for (std::size_t at = atoms.size(); at-- > 0;) {
        if (!isUsed[at] && isSmall(atoms[at].kind)) {
            isUsed[at] = isNextUsed;
        }
        isNextUsed = isUsed[at];
    }
    return isUsed;
}

bool isWord(const TimescaleToken& token)
{
    return token.kind != TimescaleToken::Kind::Mark;
}

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() || c.isDigit(); });
}

class Parting {
public:
    explicit Parting(const QString& text)
        : m_text{text}
    {
    }

    void add(const TextPlace& place, bool isUsed)
    {
        auto& runs = isUsed ? m_words.used : m_words.unused;
        if (!m_isFirst && isUsed == m_isLastUsed) {
            const qsizetype begin = runs.back().begin;
            runs.back().text = m_text.mid(begin, place.end - begin);
        } else {
            runs.push_back({m_text.mid(place.begin, place.end - place.begin), place.begin});
        }
        m_isFirst = false;
        m_isLastUsed = isUsed;
    }

    TimescaleWords words() { return std::move(m_words); }

private:
    const QString& m_text;
    TimescaleWords m_words;
    bool m_isFirst = true;
    bool m_isLastUsed = false;
};

} // namespace

TimescaleWords partedWords(const QString& text, const std::vector<TimescaleToken>& tokens,
                           const std::vector<TimescaleAtom>& atoms,
                           const std::vector<TextPlace>& used)
{
    const std::vector<bool> isUsed = usedAtoms(atoms, used);
    Parting parting{text};
    std::size_t atom = 0;
    for (const TimescaleToken& token : tokens) {
        while (atom < atoms.size() && atoms[atom].place.end <= token.begin) {
            ++atom;
        }
        if (isWord(token) && atom < atoms.size()) {
            parting.add({token.begin, token.end}, isUsed[atom]);
        }
    }
    // What lies behind the last token the tokenizer took was not read.
    const qsizetype read = tokens.empty() ? 0 : tokens.back().end;
    if (hasLetters(QStringView{text}.mid(read))) {
        parting.add({read, text.size()}, false);
    }
    return parting.words();
}

} // namespace boardplan

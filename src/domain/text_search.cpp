#include <boardplan/domain/text_search.h>

#include <algorithm>
#include <string>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isDropped(char32_t letter)
{
    return letter == U'\'' || letter == U'’' || letter == U'ʼ' ||
           letter == 0xad; // or a soft hyphen
}

// Folds a text letter by letter and may note where in the text each folded letter came from.
class Folder {
public:
    explicit Folder(bool keepsPlaces)
        : m_keepsPlaces{keepsPlaces}
    {
    }

    void fold(const QString& text)
    {
        m_folded.reserve(static_cast<std::size_t>(text.size()));
        for (qsizetype at = 0; at < text.size(); ++at) {
            m_place = at;
            const QChar letter = text[at];
            if (letter.unicode() < 0x80) {
                addAscii(letter);
            } else if (letter.isHighSurrogate() && at + 1 < text.size()) {
                add(QChar::surrogateToUcs4(letter, text[at + 1]));
                ++at;
            } else {
                add(letter.unicode());
            }
        }
    }

    QString folded() const { return QString::fromStdU16String(m_folded); }
    // Of each folded letter; where a space stands for several signs, of the first of them.
    const std::vector<qsizetype>& places() const { return m_places; }

private:
    void put(QChar letter)
    {
        m_folded.push_back(letter.unicode());
        if (m_keepsPlaces) {
            m_places.push_back(m_place);
        }
    }

    void putSpace()
    {
        if (!m_folded.empty() && m_folded.back() != u' ') {
            put(u' ');
        }
    }

    void addAscii(QChar letter)
    {
        if (letter >= u'A' && letter <= u'Z') {
            put(QChar(letter.unicode() + 32));
        } else if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')) {
            put(letter);
        } else if (letter != u'\'') {
            putSpace();
        }
    }

    void add(char32_t letter)
    {
        const QChar::Category category = QChar::category(letter);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            isDropped(letter)) {
            return;
        }
        const QString parts = QChar::decomposition(letter);
        if (!parts.isEmpty()) {
            for (const char32_t part : parts.toUcs4()) {
                add(part);
            }
        } else if (QChar::isLetterOrNumber(letter) || category == QChar::Mark_SpacingCombining) {
            for (const QChar folded : QString::fromUcs4(&letter, 1).toCaseFolded()) {
                put(folded);
            }
        } else {
            putSpace();
        }
    }

    bool m_keepsPlaces;
    std::u16string m_folded; // grows letter by letter faster than a QString
    std::vector<qsizetype> m_places;
    qsizetype m_place = 0;
};

// A number is found where one begins: "2.1" is not in "12.1". -1: nowhere.
qsizetype findTerm(const QString& folded, const QString& term, qsizetype from)
{
    const auto isInsideNumber = [&folded, &term](qsizetype at) {
        return at > 0 && term.front().isDigit() && folded[at - 1].isDigit();
    };
    qsizetype at = folded.indexOf(term, from);
    while (at >= 0 && isInsideNumber(at)) {
        at = folded.indexOf(term, at + 1);
    }
    return at;
}

std::vector<TextRange> merged(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange& one, const TextRange& other) { return one.start < other.start; });
    std::vector<TextRange> joined;
    for (const TextRange& range : ranges) {
        const bool touches =
            !joined.empty() && range.start <= joined.back().start + joined.back().length;
        if (touches) {
            TextRange& last = joined.back();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            joined.push_back(range);
        }
    }
    return joined;
}

// The length of the letter that begins here, with the accents that follow it.
qsizetype letterEnd(const QString& text, qsizetype at)
{
    qsizetype end = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
    while (end < text.size() && text[end].category() == QChar::Mark_NonSpacing) {
        ++end;
    }
    return end;
}

} // namespace

QString findable(const QString& text)
{
    Folder folder{false};
    folder.fold(text);
    QString folded = folder.folded();
    if (folded.endsWith(u' ')) {
        folded.chop(1);
    }
    return folded;
}

QStringList findableTerms(const QString& typed)
{
    QStringList terms;
    for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString term = findable(word); !term.isEmpty() && !terms.contains(term)) {
            terms.append(term);
        }
    }
    return terms;
}

bool holdsEveryTerm(const QString& findable, const QStringList& terms)
{
    return std::all_of(terms.begin(), terms.end(), [&findable](const QString& term) {
        return findTerm(findable, term, 0) >= 0;
    });
}

std::vector<TextRange> foundRanges(const QString& text, const QStringList& terms)
{
    if (terms.isEmpty()) {
        return {};
    }
    Folder folder{true};
    folder.fold(text);
    const QString folded = folder.folded();
    std::vector<TextRange> ranges;
    for (const QString& term : terms) {
        for (qsizetype at = findTerm(folded, term, 0); at >= 0;
             at = findTerm(folded, term, at + 1)) {
            const qsizetype start = folder.places()[static_cast<std::size_t>(at)];
            const qsizetype last = folder.places()[static_cast<std::size_t>(at + term.size() - 1)];
            ranges.push_back({start, letterEnd(text, last) - start});
        }
    }
    return merged(std::move(ranges));
}

} // namespace boardplan

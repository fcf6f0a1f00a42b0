// Words of delay and doubt in an update. The words are in resources/words/doubtful*.txt; how well they do on updates
// that people labelled is in docs/domain.md.

#include "domain/word_lists.h"

#include <boardplan/domain/flags.h>
#include <boardplan/domain/text_search.h>

#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortWord = 4; // a phrase that ends in one is not found in longer words, unless starred
constexpr int wordsToMending = 9; // how soon after a word of doubt it is said to be over

// Phrases that are looked for at the start of every word of a sentence. A sentence is findable text with one space
// before, between and after its words.
class PhraseList {
public:
    explicit PhraseList(const QString& name)
    {
        for (const QString& listed : wordList(name)) {
            const QString phrase = findable(listed);
            const qsizetype lastWord = phrase.size() - (phrase.lastIndexOf(u' ') + 1);
            const bool isWhole = lastWord <= shortWord && !listed.endsWith(u'*');
            m_phrases[bucketOf(phrase)].push_back(isWhole ? phrase + u' ' : phrase);
        }
    }

    // The length of the longest phrase that begins at a word; 0: none does.
    qsizetype lengthAt(QStringView sentence, qsizetype word) const
    {
        const QStringView rest = sentence.mid(word);
        qsizetype longest = 0;
        for (const QString& phrase : m_phrases[bucketOf(rest)]) {
            if (phrase.size() > longest && rest.startsWith(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    // Whether the words before a place end in one of the phrases.
    bool endsBefore(QStringView sentence, qsizetype word) const
    {
        const QStringView before = sentence.first(word);
        const auto ends = [before](const QString& phrase) {
            return before.endsWith(QString{u' ' + phrase.trimmed() + u' '});
        };
        return std::any_of(m_phrases.begin(), m_phrases.end(), [&](const std::vector<QString>& some) {
            return std::any_of(some.begin(), some.end(), ends);
        });
    }

private:
    // By the first two letters: every phrase has more, and so has every word with its space.
    static std::size_t bucketOf(QStringView words)
    {
        constexpr std::size_t spread = 31;
        return (words[0].unicode() * spread + words[1].unicode()) % buckets;
    }

    static constexpr std::size_t buckets = 512;
    std::array<std::vector<QString>, buckets> m_phrases;
};

// The lists of phrases, read once.
struct DoubtWords {
    PhraseList doubtful{u"doubtful"_s};
    PhraseList harmless{u"doubtful-harmless"_s};
    PhraseList denied{u"doubtful-denied"_s};
    PhraseList mended{u"doubtful-mended"_s};
};

const DoubtWords& doubtWords()
{
    static const DoubtWords words;
    return words;
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Reads one sentence: findable text, with a space before and after each word.
class SentenceReader {
public:
    explicit SentenceReader(QStringView sentence)
        : m_sentence{sentence}
    {
    }

    bool isDoubtful()
    {
        const DoubtWords& words = doubtWords();
        qsizetype word = 1;
        while (word < m_sentence.size()) {
            if (const qsizetype harmless = words.harmless.lengthAt(m_sentence, word); harmless > 0) {
                word = wordAfter(word + harmless - 1);
                continue;
            }
            const qsizetype length = words.doubtful.lengthAt(m_sentence, word);
            if (length > 0 && !isTakenBack(word, word + length - 1)) {
                return true;
            }
            word = wordAfter(length > 0 ? word + length - 1 : word);
        }
        return false;
    }

private:
    qsizetype wordAfter(qsizetype at) const
    {
        const qsizetype space = m_sentence.indexOf(u' ', at);
        return space < 0 ? m_sentence.size() : space + 1;
    }

    QStringView wordAt(qsizetype word) const
    {
        return m_sentence.mid(word, wordAfter(word) - 1 - word);
    }

    QStringView wordBefore(qsizetype word) const
    {
        const qsizetype start = word < 2 ? 0 : m_sentence.lastIndexOf(u' ', word - 2) + 1;
        return start <= 0 ? QStringView{} : wordAt(start);
    }

    bool isTakenBack(qsizetype word, qsizetype last)
    {
        if (isDenied(word)) {
            m_denied = true;
            return true;
        }
        return isMended(wordAfter(last));
    }

    // "No delays or problems": what is denied stays so over an "or".
    bool isDenied(qsizetype word) const
    {
        const PhraseList& denied = doubtWords().denied;
        const qsizetype before = word - 1 - wordBefore(word).size();
        return denied.endsBefore(m_sentence, word) || denied.endsBefore(m_sentence, std::max<qsizetype>(before, 0)) ||
               (m_denied && isOneOf(wordBefore(word), {u"or", u"nor"}));
    }

    bool isMended(qsizetype word) const
    {
        for (int i = 0; i < wordsToMending && word < m_sentence.size(); ++i) {
            const QStringView here = wordAt(word);
            if (isOneOf(here, {u"until", u"once", u"when", u"if", u"not", u"before", u"after", u"to"})) {
                return false;
            }
            const bool isSaid = isOneOf(wordBefore(word), {u"been", u"now", u"all", u"since", u"was", u"were", u"is",
                                                           u"are", u"has", u"have", u"fully", u"both"});
            if ((isSaid || i == 0) && doubtWords().mended.lengthAt(m_sentence, word) > 0) {
                return true;
            }
            word = wordAfter(word);
        }
        return false;
    }

    QStringView m_sentence;
    bool m_denied = false; // a word of doubt before was denied
};

bool endsSentence(QChar letter)
{
    return letter == u'.' || letter == u'!' || letter == u'?' || letter == u';' || letter == u'\n' || letter == u'\u2028';
}

} // namespace

// Sentence by sentence, so that a word of one does not deny or mend what another says. "1.2" is no end.
bool hasDoubtfulWording(const QString& text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isEnd = at == text.size() ||
                           (endsSentence(text[at]) && (at + 1 == text.size() || !text[at + 1].isLetterOrNumber()));
        if (isEnd && at > start) {
            const QString words = findable(text.mid(start, at - start));
            const QString sentence = u' ' + words + u' ';
            if (!words.isEmpty() && SentenceReader{sentence}.isDoubtful()) {
                return true;
            }
            start = at + 1;
        }
    }
    return false;
}

} // namespace boardplan

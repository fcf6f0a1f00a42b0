#include "importing/phrases.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <map>

// Outside every namespace, as the macro asks: the linker would drop the resource of a static library.
static void registerHeadingLists()
{
    Q_INIT_RESOURCE(headings);
}

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

std::vector<PhraseList> readPhraseFile(const QString& path)
{
    registerHeadingLists();
    QFile file{path};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "readPhraseFile", "the word lists are not linked in");
    std::vector<PhraseList> lists;
    while (isOpen && !file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'[')) {
            lists.push_back({line.mid(1, line.size() - 2), {}});
        } else {
            lists.back().phrases.append(line);
        }
    }
    return lists;
}

struct IndexedPhrases {
    std::map<QString, QStringList> lists;
    std::map<QString, QSet<QString>> sets;
};

const IndexedPhrases& indexedPhrases()
{
    static const IndexedPhrases indexed = [] {
        IndexedPhrases made;
        for (const PhraseList& list : readPhraseFile(u":/headings/headings-phrases.txt"_s)) {
            made.lists[list.name] = list.phrases;
            for (const QString& phrase : list.phrases) {
                made.sets[list.name].insert(foldWords(phrase));
            }
        }
        return made;
    }();
    return indexed;
}

const QSet<QString>& phraseSet(const QString& name)
{
    const auto found = indexedPhrases().sets.find(name);
    Q_ASSERT_X(found != indexedPhrases().sets.end(), "phraseSet", "no such list of phrases");
    return found->second;
}

} // namespace

const QStringList& phrases(const QString& name)
{
    const auto found = indexedPhrases().lists.find(name);
    Q_ASSERT_X(found != indexedPhrases().lists.end(), "phrases", "no such list of phrases");
    return found->second;
}

const std::vector<PhraseList>& columnHeadings()
{
    static const std::vector<PhraseList> lists = readPhraseFile(u":/headings/headings-columns.txt"_s);
    return lists;
}

QString readAsLatin(const QString& text)
{
    static const QString looks = u"АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧοᴀ"_s;
    static const QString latin = u"ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXoA"_s;
    QString read = text;
    for (QChar& letter : read) {
        const qsizetype place = looks.indexOf(letter);
        if (place >= 0) {
            letter = latin[place];
        }
    }
    return read;
}

QString foldWords(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar letter : readAsLatin(text)) {
        if (letter == u'\'' || letter == QChar{0x2019}) {
            continue;
        }
        if (letter.isLetterOrNumber()) {
            folded += letter.toLower();
        } else if (!folded.isEmpty() && folded.back() != u' ') {
            folded += u' ';
        }
    }
    return folded.trimmed();
}

QString foldText(const QString& text)
{
    return foldWords(text).remove(u' ');
}

bool isPhrase(const QString& text, const QString& list)
{
    return phraseSet(list).contains(foldWords(text));
}

bool startsWithPhrase(const QString& text, const QString& list)
{
    const QString folded = foldWords(text) + u' ';
    const auto& set = phraseSet(list);
    return std::any_of(
        set.begin(), set.end(), [&](const QString& phrase) { return folded.startsWith(phrase + u' '); });
}

bool endsWithPhrase(const QString& text, const QString& list)
{
    const QString folded = u' ' + foldWords(text);
    const auto& set = phraseSet(list);
    return std::any_of(
        set.begin(), set.end(), [&](const QString& phrase) { return folded.endsWith(u' ' + phrase); });
}

bool containsPhrase(const QString& text, const QString& list)
{
    const QString folded = u' ' + foldWords(text) + u' ';
    const auto& set = phraseSet(list);
    return std::any_of(set.begin(), set.end(),
        [&](const QString& phrase) { return folded.contains(u' ' + phrase + u' '); });
}

int countWords(const QString& text, const QString& list)
{
    const auto& set = phraseSet(list);
    const QStringList words = foldWords(text).split(u' ', Qt::SkipEmptyParts);
    return static_cast<int>(
        std::count_if(words.begin(), words.end(), [&](const QString& word) { return set.contains(word); }));
}

} // namespace boardplan

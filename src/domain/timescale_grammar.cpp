#include "domain/timescale_grammar.h"

#include "domain/timescale_lexicon.h"

#include <QSet>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

PatternElement compiledElement(QString text)
{
    static const QHash<QString, ElementClass> classes{
        {u"MONTH"_s, ElementClass::Month},     {u"SEASON"_s, ElementClass::Season},
        {u"WEEKDAY"_s, ElementClass::Weekday}, {u"UNIT"_s, ElementClass::Unit},
        {u"NUM"_s, ElementClass::Number},      {u"NTH"_s, ElementClass::Nth},
        {u"YEAR"_s, ElementClass::Year},       {u"DAY"_s, ElementClass::Day},
        {u"YY"_s, ElementClass::ShortYear},    {u"WORD"_s, ElementClass::Word}};
    PatternElement element;
    if (text.startsWith(u'&')) {
        element.isAhead = true;
        text.remove(0, 1);
    } else if (text.size() > 1 && text.startsWith(u'!')) {
        element.isForbidden = true;
        text.remove(0, 1);
    }
    if (text.size() > 1 && text.endsWith(u'?')) {
        element.isOptional = true;
        text.chop(1);
    }
    if (text.size() > 1 && text.startsWith(u'.')) {
        element.isTight = true;
        text.remove(0, 1);
    }
    const auto found = classes.constFind(text);
    if (found != classes.constEnd()) {
        element.kind = *found;
    } else {
        element.words = text.split(u'|');
    }
    return element;
}

CompiledPhrase compiled(const PhraseRule& rule)
{
    CompiledPhrase phrase;
    phrase.rule = &rule;
    for (const QString& part : QString::fromUtf16(rule.pattern).split(u' ')) {
        phrase.elements.push_back(compiledElement(part));
    }
    Q_ASSERT(!phrase.elements.front().isOptional);
    return phrase;
}

bool beginsWithFigures(ElementClass kind)
{
    return kind == ElementClass::Number || kind == ElementClass::Nth ||
           kind == ElementClass::Year || kind == ElementClass::Day ||
           kind == ElementClass::ShortYear;
}

bool beginsWithMeaning(ElementClass kind)
{
    return kind == ElementClass::Month || kind == ElementClass::Season ||
           kind == ElementClass::Weekday || kind == ElementClass::Number ||
           kind == ElementClass::Nth;
}

} // namespace

TimescaleGrammar::TimescaleGrammar()
{
    for (const auto rules : {calendarPhrases(), wordPhrases()}) {
        for (const PhraseRule& rule : rules) {
            m_phrases.push_back(compiled(rule));
        }
    }
    QSet<QString> words;
    for (const CompiledPhrase& phrase : m_phrases) {
        const PatternElement& first = phrase.elements.front();
        words.unite(QSet<QString>{first.words.begin(), first.words.end()});
    }
    for (const CompiledPhrase& phrase : m_phrases) {
        const PatternElement& first = phrase.elements.front();
        if (beginsWithFigures(first.kind)) {
            m_byNumber.push_back(&phrase);
        }
        if (beginsWithMeaning(first.kind)) {
            m_byMeaning.push_back(&phrase);
        }
        for (const QString& word : words) {
            if (first.words.contains(word) || (beginsWithMeaning(first.kind) && meaningOf(word))) {
                m_byWord[word].push_back(&phrase);
            }
        }
    }
}

const TimescaleGrammar& TimescaleGrammar::instance()
{
    static const TimescaleGrammar grammar;
    return grammar;
}

const PhraseList& TimescaleGrammar::candidates(const TimescaleToken& token, bool isMeaningful) const
{
    if (token.kind == TimescaleToken::Kind::Number) {
        return m_byNumber;
    }
    const auto found = m_byWord.constFind(token.word);
    if (found != m_byWord.constEnd()) {
        return *found;
    }
    return isMeaningful ? m_byMeaning : m_none;
}

} // namespace boardplan

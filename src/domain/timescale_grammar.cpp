#include "domain/timescale_grammar.h"

#include "domain/timescale_lexicon.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

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
    m_byWord.resize(static_cast<std::size_t>(m_numbers.size()));
    for (const CompiledPhrase& phrase : m_phrases) {
        const PatternElement& first = phrase.elements.front();
        if (beginsWithFigures(first.kind)) {
            m_byFigures.push_back(&phrase);
        }
        if (beginsWithMeaning(first.kind)) {
            m_byMeaning.push_back(&phrase);
        }
        for (auto word = m_numbers.cbegin(); word != m_numbers.cend(); ++word) {
            if (first.has(*word) || (beginsWithMeaning(first.kind) && meaningOf(word.key()))) {
                m_byWord[static_cast<std::size_t>(*word)].push_back(&phrase);
            }
        }
    }
}

int TimescaleGrammar::numberOf(const QString& word)
{
    const auto found = m_numbers.constFind(word);
    return found != m_numbers.constEnd()
               ? *found
               : *m_numbers.insert(word, static_cast<int>(m_numbers.size()));
}

PatternElement TimescaleGrammar::compiledElement(QString text)
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
        for (const QString& word : text.split(u'|')) {
            element.words.push_back(numberOf(word));
        }
    }
    return element;
}

CompiledPhrase TimescaleGrammar::compiled(const PhraseRule& rule)
{
    CompiledPhrase phrase;
    phrase.rule = &rule;
    for (const QString& part : QString::fromUtf16(rule.pattern).split(u' ')) {
        phrase.elements.push_back(compiledElement(part));
    }
    Q_ASSERT(!phrase.elements.front().isOptional);
    return phrase;
}

const TimescaleGrammar& TimescaleGrammar::instance()
{
    static const TimescaleGrammar grammar;
    return grammar;
}

const PhraseList& TimescaleGrammar::beginningWith(int word, bool isMeaningful) const
{
    if (word >= 0) {
        return m_byWord[static_cast<std::size_t>(word)];
    }
    return isMeaningful ? m_byMeaning : m_none;
}

} // namespace boardplan

#include "domain/lead_name_forms.h"

#include <boardplan/domain/lead_names.h>

#include "domain/lead_names_abbreviation.h"
#include "domain/word_lists.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isJoining(const QString& word)
{
    return word == u"and" || word == u"of" || word == u"the" || word == u"for";
}

// "Board", "Independent", and initials that hold the board: "LSCB".
bool isBoardsWord(const QString& word)
{
    constexpr qsizetype fewest = 3;
    const bool isInitials = word.size() >= fewest && word == word.toUpper() && word.endsWith(u'B');
    const QString plain = word.toLower();
    return isInitials || plain == u"board"_s || plain == u"independent"_s;
}

QStringList singularWords(const QString& name)
{
    QStringList words;
    for (const QString& word : plainLeadWords(name)) {
        words.append(foldLeadName(word));
    }
    words.removeAll(QString{});
    for (qsizetype at = words.size() - 1; at > 0; --at) {
        if (words[at] == u"group"_s && words[at - 1] == u"sub"_s) {
            words[at - 1] += words.takeAt(at);
        }
    }
    return words;
}

QStringList plainOf(QStringList words)
{
    words.removeIf(isJoining);
    return words.replaceInStrings(u"subgroup"_s, u"group"_s);
}

// "mgr: manager" of resources/words/lead-shortened.txt.
QHash<QString, QString> readShortenings()
{
    QHash<QString, QString> all;
    for (const QString& line : wordList(u"lead-shortened"_s)) {
        const qsizetype colon = line.indexOf(u':');
        all.insert(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return all;
}

QStringList spelledOut(QStringList words)
{
    static const QHash<QString, QString> shortenings = readShortenings();
    for (QString& word : words) {
        word = shortenings.value(word, word);
    }
    return words;
}

QString withoutBoard(const QString& name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    words.removeIf(isBoardsWord);
    return words.join(u' ');
}

} // namespace

LeadNameForms leadNameForms(const QString& name)
{
    LeadNameForms forms;
    forms.name = name;
    forms.folded = foldLeadName(name);
    forms.words = singularWords(name);
    forms.plainFolded = foldLeadName(
        QStringList{forms.words}.replaceInStrings(u"subgroup"_s, u"group"_s).join(u' '));
    forms.plain = plainOf(forms.words);
    forms.spelled = spelledOut(forms.plain);
    forms.sorted = forms.spelled;
    std::sort(forms.sorted.begin(), forms.sorted.end());
    forms.atBoard = spelledOut(plainOf(singularWords(withoutBoard(name))));
    forms.joined = forms.plain.join(QString{});
    return forms;
}

bool saysLittle(const QString& word)
{
    static const QSet<QString> little = [] {
        const QStringList words = wordList(u"lead-little"_s);
        return QSet<QString>{words.begin(), words.end()};
    }();
    return little.contains(word);
}

} // namespace boardplan

#include <boardplan/domain/placeholder.h>

#include "domain/word_lists.h"

#include <boardplan/domain/text_search.h>

#include <QSet>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto placeholderList = "placeholder";

bool isQuestion(QStringView word)
{
    constexpr qsizetype fewest = 2;
    return word.size() >= fewest && word.count(u'?') == word.size();
}

// Letters and digits alone: "I nsert", "T.B.C." and "tbc" are written in many ways.
QString letters(const QString& text)
{
    return findable(text).remove(u' ');
}

const QSet<QString>& wholeCells()
{
    static const QSet<QString> cells = [] {
        QSet<QString> made;
        for (const QString& line : wordList(QString::fromLatin1(placeholderList))) {
            made.insert(letters(line));
        }
        return made;
    }();
    return cells;
}

// Those in capitals, which are no words of the language.
const QSet<QString>& ownWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QString& line : wordList(QString::fromLatin1(placeholderList))) {
            if (line == line.toUpper()) {
                made.insert(line);
            }
        }
        return made;
    }();
    return words;
}

// "[insert date]", "<name>": what a template leaves to be filled in.
QString bracketedIn(const QString& text)
{
    for (const QString& pair : {u"[]"_s, u"<>"_s}) {
        for (qsizetype at = text.indexOf(pair[0]); at >= 0; at = text.indexOf(pair[0], at + 1)) {
            const qsizetype end = text.indexOf(pair[1], at);
            const QString inside = end < 0 ? QString{} : text.mid(at + 1, end - at - 1);
            if (findable(inside).startsWith(u"insert"_s) || isPlaceholder(inside)) {
                return text.mid(at, end - at + 1);
            }
        }
    }
    return {};
}

} // namespace

bool isPlaceholder(const QString& text)
{
    const QString trimmed = text.simplified().remove(u' ');
    if (trimmed.isEmpty()) {
        return false;
    }
    const QString folded = letters(trimmed);
    return folded.isEmpty() ? isQuestion(trimmed) : wholeCells().contains(folded);
}

QString placeholderIn(const QString& text)
{
    if (isPlaceholder(text)) {
        return text.simplified();
    }
    if (const QString bracketed = bracketedIn(text); !bracketed.isEmpty()) {
        return bracketed;
    }
    QString word;
    for (const QChar letter : text + u' ') {
        const bool isPart = letter.isLetterOrNumber() || letter == u'?';
        if (isPart) {
            word += letter;
        } else if (ownWords().contains(word) || isQuestion(word)) {
            return word;
        } else {
            word.clear();
        }
    }
    return {};
}

} // namespace boardplan

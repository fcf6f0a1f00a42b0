#include <boardplan/domain/placeholder.h>

#include "domain/word_lists.h"

#include <boardplan/domain/text_search.h>

#include <QSet>
#include <algorithm>

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

// Whether it has more letters than any of them, as most cells do.
bool isLongerThanAny(const QString& text)
{
    static const qsizetype longest = [] {
        qsizetype most = 0;
        for (const QString& cell : wholeCells()) {
            most = std::max(most, cell.size());
        }
        return most;
    }();
    qsizetype count = 0;
    return std::any_of(text.begin(), text.end(), [&](QChar c) {
        count += c.unicode() < 0x80 && c.isLetterOrNumber() ? 1 : 0;
        return count > longest;
    });
}

// One of those in capitals, which are no words of the language.
bool isOwnWord(QStringView word)
{
    static const QStringList words = [] {
        QStringList made;
        for (const QString& line : wordList(QString::fromLatin1(placeholderList))) {
            if (line == line.toUpper()) {
                made.append(line);
            }
        }
        return made;
    }();
    return !word.isEmpty() && !word.front().isLower()
        && std::any_of(words.begin(), words.end(), [word](const QString& own) { return own == word; });
}

// "[insert date]", "<name>": what a template leaves to be filled in.
QString bracketedIn(const QString& text)
{
    for (const auto& [opening, closing] : {std::pair{u'[', u']'}, std::pair{u'<', u'>'}}) {
        for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
            const qsizetype end = text.indexOf(closing, at);
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
    if (isLongerThanAny(text)) {
        return false;
    }
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
    const auto isPart = [&text](qsizetype at) { return text[at].isLetterOrNumber() || text[at] == u'?'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isPart(at)) {
            ++at;
        }
        const QStringView word = QStringView{text}.sliced(begin, at - begin);
        if (isOwnWord(word) || isQuestion(word)) {
            return word.toString();
        }
    }
    return {};
}

} // namespace boardplan

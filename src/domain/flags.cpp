#include <boardplan/domain/flags.h>

#include "domain/word_lists.h"

#include <boardplan/domain/text_search.h>

#include <QHash>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Words as they are found, with one space before and after each: "late; awaiting" becomes
// " late awaiting ".
QString foldedWords(const QString& text)
{
    const QString words = findable(text);
    return words.isEmpty() ? u" "_s : u' ' + words + u' ';
}

// "no delay" and "not delayed" tell of the opposite.
bool isDenied(QStringView before)
{
    static const QStringList denials{u" no"_s,  u" not"_s,   u" without"_s,
                                     u" nor"_s, u" never"_s, u" no further"_s};
    return std::any_of(denials.begin(), denials.end(),
                       [=](const QString& denial) { return before.endsWith(denial); });
}

// The phrases of delay and doubt by their first letter, each with the space before it. A phrase is
// found at the start of a word ("delay" in "delayed"); one that ends in a short word only as it
// stands, or "late" would be found in "latest".
QHash<QChar, QStringList> doubtfulPhrases()
{
    constexpr qsizetype shortWord = 4;
    QHash<QChar, QStringList> phrases;
    for (const QString& listed : wordList(u"doubtful"_s)) {
        const QString phrase = foldedWords(listed).trimmed();
        if (phrase.isEmpty()) {
            continue;
        }
        const bool isWhole = phrase.size() - (phrase.lastIndexOf(u' ') + 1) <= shortWord;
        phrases[phrase[0]].append(u' ' + phrase + (isWhole ? u" "_s : QString{}));
    }
    return phrases;
}

} // namespace

QString flagKey(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Overdue:
        return u"overdue"_s;
    case FlagKind::DueSoon:
        return u"dueSoon"_s;
    case FlagKind::UpdateAwaited:
        return u"updateAwaited"_s;
    case FlagKind::NoRecentUpdate:
        return u"noRecentUpdate"_s;
    case FlagKind::ReportDue:
        return u"reportDue"_s;
    case FlagKind::NeverReported:
        return u"neverReported"_s;
    case FlagKind::LeadsDiffer:
        return u"leadsDiffer"_s;
    case FlagKind::GreenButOverdue:
        return u"greenButOverdue"_s;
    case FlagKind::SameText:
        return u"sameText"_s;
    case FlagKind::DoubtfulWording:
        return u"doubtfulWording"_s;
    case FlagKind::NoEvidence:
        return u"noEvidence"_s;
    case FlagKind::Moved:
        return u"moved"_s;
    case FlagKind::LateStart:
        return u"lateStart"_s;
    }
    return {};
}

bool hasDoubtfulWording(const QString& text)
{
    static const QHash<QChar, QStringList> phrases = doubtfulPhrases();
    const QString words = foldedWords(text);
    for (qsizetype at = 0; at + 1 < words.size(); at = words.indexOf(u' ', at + 1)) {
        const QStringView rest = QStringView{words}.mid(at);
        const QStringList found = phrases.value(words[at + 1]);
        const bool isDoubtful =
            std::any_of(found.begin(), found.end(),
                        [&](const QString& phrase) { return rest.startsWith(phrase); });
        if (isDoubtful && !isDenied(QStringView{words}.first(at))) {
            return true;
        }
    }
    return false;
}

bool isSameText(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty()) {
        return false;
    }
    QString first = foldedWords(one);
    QString second = foldedWords(other);
    first.remove(u' ');
    second.remove(u' ');
    return !first.isEmpty() && first == second;
}

} // namespace boardplan

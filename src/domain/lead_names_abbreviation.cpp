#include "domain/lead_names_abbreviation.h"

#include "domain/lead_names_words.h"
#include "domain/word_lists.h"

#include <QHash>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct LeadAbbreviation {
    QStringList words;
    QString token;
    bool isMatter = false; // what it stands for ends in no word for a body, post or agency
};

// By the first word; the longest come first.
QHash<QString, std::vector<LeadAbbreviation>> readLeadAbbreviations()
{
    QHash<QString, std::vector<LeadAbbreviation>> all;
    for (const QString& line : wordList(u"lead-abbreviation"_s)) {
        const qsizetype colon = line.indexOf(u':');
        const QStringList brief = singularLeadWords(line.left(colon));
        const QStringList full = singularLeadWords(line.mid(colon + 1));
        const bool isMatter = leadHeadOf(full.back()) == LeadHead::None;
        for (const QStringList& words : {brief, full}) {
            all[words.front()].push_back({words, brief.join(QString{}), isMatter});
        }
    }
    for (std::vector<LeadAbbreviation>& sameStart : all) {
        std::stable_sort(sameStart.begin(), sameStart.end(),
                         [](const auto& one, const auto& other) {
                             return one.words.size() > other.words.size();
                         });
    }
    return all;
}

// Null where no abbreviation begins at `at`.
const LeadAbbreviation* leadAbbreviationAt(const QStringList& words, qsizetype at)
{
    static const QHash<QString, std::vector<LeadAbbreviation>> all = readLeadAbbreviations();
    const auto sameStart = all.constFind(words[at]);
    if (sameStart == all.constEnd()) {
        return nullptr;
    }
    const auto found = std::find_if(sameStart->begin(), sameStart->end(), [&](const auto& entry) {
        return words.size() - at >= entry.words.size() &&
               std::equal(entry.words.begin(), entry.words.end(), words.begin() + at);
    });
    return found == sameStart->end() ? nullptr : &*found;
}

bool holdsBoard(const QString& token)
{
    return token.endsWith(u"sab"_s) || token.endsWith(u"scb"_s) || token == u"hwb"_s;
}

} // namespace

QStringList plainLeadWords(const QString& name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            words.append(word);
        }
        word.clear();
    };
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (c == u'&') {
            // "P&QA" is a name of its own, "Task & Finish" is "Task and Finish"
            finish();
            words.append(u"and"_s);
        } else if (c != u'\'' && c != QChar{0x2019} && c != QChar{0x00AD}) {
            finish();
        }
    }
    finish();
    return words;
}

QString singularLeadWord(const QString& word)
{
    constexpr qsizetype shortest = 4; // "QAs" and "us" are left alone
    if (word.size() < shortest || !word.endsWith(u's') || word.endsWith(u"ss"_s)) {
        return word;
    }
    return word.endsWith(u"ies"_s) ? word.chopped(3) + u'y' : word.chopped(1);
}

QStringList singularLeadWords(const QString& name)
{
    QStringList words = plainLeadWords(name);
    std::transform(words.begin(), words.end(), words.begin(), singularLeadWord);
    return words;
}

bool isMatterAbbreviation(const QString& plain)
{
    const LeadAbbreviation* const entry = leadAbbreviationAt({singularLeadWord(plain)}, 0);
    return entry != nullptr && entry->isMatter;
}

QStringList abbreviatedLeadWords(const QStringList& words)
{
    QStringList brief;
    for (qsizetype at = 0; at < words.size();) {
        const LeadAbbreviation* const entry = leadAbbreviationAt(words, at);
        if (entry != nullptr) {
            brief.append(entry->token);
            at += entry->words.size();
            continue;
        }
        if (words[at] != u"board"_s || brief.isEmpty() || !holdsBoard(brief.back())) {
            brief.append(words[at]);
        }
        ++at;
    }
    return brief;
}

} // namespace boardplan

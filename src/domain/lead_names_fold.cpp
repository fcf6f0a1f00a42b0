#include <boardplan/domain/lead_names.h>

#include "domain/lead_names_abbreviation.h"

#include <QHash>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "Quality Assurance Working Group (QAWG)": the words before the abbreviation, the abbreviation,
// and what follows it ("… Procedures (PPP) Working Group").
struct AbbreviatedName {
    QString before;
    QString abbreviation;
    QString after;
};

// Every letter of the abbreviation begins a word before it, in order.
bool abbreviates(const QString& abbreviation, const QString& words)
{
    qsizetype at = 0;
    const QString letters = plainLeadWords(abbreviation).join(QString{});
    for (const QString& word : plainLeadWords(words)) {
        if (at < letters.size() && word[0] == letters[at]) {
            ++at;
        }
    }
    return at == letters.size() && at > 1;
}

std::optional<AbbreviatedName> abbreviatedName(const QString& name)
{
    const qsizetype open = name.indexOf(u'(');
    const qsizetype close = name.indexOf(u')', open + 1);
    if (open <= 0 || close < 0) {
        return std::nullopt;
    }
    AbbreviatedName parts{name.left(open).trimmed(), name.mid(open + 1, close - open - 1).trimmed(),
                          name.mid(close + 1).trimmed()};
    if (!abbreviates(parts.abbreviation, parts.before)) {
        return std::nullopt;
    }
    return parts;
}

QStringList withoutArticle(QStringList words)
{
    if (words.size() > 1 && words.front() == u"the"_s) {
        words.removeFirst();
    }
    return words;
}

// "All Executive Leads" are the Executive Leads.
QString distinctKey(const QString& name)
{
    QStringList words = plainLeadWords(name);
    if (words.size() > 2 && words.front() == u"all"_s && words.back().endsWith(u's')) {
        words.removeFirst();
    }
    return foldLeadName(words.join(u' '));
}

// Every folded form under which the name may be met.
QStringList keysOf(const QString& name)
{
    QStringList keys{distinctKey(name)};
    if (const auto parts = abbreviatedName(name)) {
        keys.append(distinctKey(parts->before + u' ' + parts->after));
        keys.append(distinctKey(parts->abbreviation + u' ' + parts->after));
    }
    return keys;
}

// "Quality Assurance Subgroup" tells more than "QA Subgroup", "… Group (QAWG)" more than both.
bool isFuller(const QString& name, const QString& than)
{
    const bool tellsBoth = abbreviatedName(name).has_value();
    if (tellsBoth != abbreviatedName(than).has_value()) {
        return tellsBoth;
    }
    const bool isAbbreviated =
        withoutArticle(singularLeadWords(name)).join(QString{}) != withoutArticle(singularLeadWords(than)).join(QString{});
    return isAbbreviated && name.size() > than.size();
}

} // namespace

QString foldLeadName(const QString& name)
{
    return foldedLeadWords(singularLeadWords(name));
}

QString foldedLeadWords(const QStringList& words)
{
    QString folded = abbreviatedLeadWords(withoutArticle(words)).join(QString{});
    // What was written in two words may be one that is folded further: "comm unications".
    for (QString before; folded != before;) {
        before = folded;
        folded = abbreviatedLeadWords({singularLeadWord(folded)}).join(QString{});
    }
    return folded;
}

std::vector<LeadSpelling> distinctLeads(const QStringList& names)
{
    // Names that tell their abbreviation come first, so that both of its forms are known to all
    // others.
    QHash<QString, QString> representative;
    for (const QString& name : names) {
        const QStringList keys = keysOf(name);
        if (keys.size() > 1) {
            QString shared = keys.front();
            for (const QString& key : keys) {
                shared = representative.value(key, shared);
            }
            for (const QString& key : keys) {
                representative.insert(key, shared);
            }
        }
    }
    std::vector<LeadSpelling> leads;
    QHash<QString, std::size_t> places;
    for (const QString& name : names) {
        const QString own = distinctKey(name);
        const QString key = representative.value(own, own);
        const auto place = places.constFind(key);
        if (key.isEmpty()) {
            continue;
        }
        if (place == places.constEnd()) {
            places.insert(key, leads.size());
            leads.push_back({name, {}});
            continue;
        }
        LeadSpelling& lead = leads[*place];
        if (name == lead.name || lead.aliases.contains(name)) {
            continue;
        }
        lead.aliases.append(name);
        if (isFuller(name, lead.name)) {
            std::swap(lead.name, lead.aliases.back());
        }
    }
    return leads;
}

} // namespace boardplan

#include "importing/lead_cells.h"

#include "importing/list_items.h"
#include "importing/people_and_dates.h"
#include "importing/phrases.h"

#include <boardplan/domain/lead_names.h>
#include <boardplan/domain/placeholder.h>

#include <QHash>
#include <QSet>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool isNobody(const QString& name) { return isMark(name) || isPlaceholder(name) || isDitto(name); }

bool isOnlyOthers(const QString& name, const QStringList& names, const QSet<QString>& folded)
{
    QStringList others = names;
    others.removeAll(name);
    const QStringList parts = splitLeads(name, others);
    const auto isName = [&](const QString& part) { return folded.contains(foldLeadName(part)); };
    const auto isLongName = [&](const QString& part) { return isName(part) && part.contains(u' '); };
    return parts.size() > 1
        && (std::all_of(parts.begin(), parts.end(), isName) || std::any_of(parts.begin(), parts.end(), isLongName));
}

// "ESAB" of "Exampleshire Safeguarding Adults Board".
QString initialsOf(const QString& board)
{
    QString initials;
    for (const QString& word : board.split(u' ', Qt::SkipEmptyParts)) {
        initials += word[0].isUpper() ? QString{word[0]} : QString{};
    }
    return initials;
}

// The folded name with "board" for the board's own name or initials.
QString keyAtBoard(const QString& name, const QStringList& boardKeys)
{
    const QString key = foldLeadName(name);
    for (const QString& board : boardKeys) {
        if (key.startsWith(board)) {
            return u"board"_s + key.mid(board.size());
        }
    }
    return key;
}

// How many words stand before the first short name: "Adult Reviews QA Subgroup" – two.
qsizetype wordsBeforeShortName(const QStringList& words)
{
    const auto isShort = [](const QString& word) { return word.size() > 1 && word == word.toUpper(); };
    const auto found = std::find_if(words.begin(), words.end(), isShort);
    const bool isPlain = std::all_of(words.begin(), found,
        [](const QString& word) { return word[0].isUpper() && splitLeads(word + u" Group"_s).size() == 1; });
    return found != words.end() && isPlain ? found - words.begin() : 0;
}

bool isOpen(const QString& text)
{
    static const QString dashes = u"-–—"_s;
    return text.size() > 1 && dashes.contains(text.back()) && text[text.size() - 2].isSpace();
}

} // namespace

QStringList knownLeads(const Proposal& proposal)
{
    QStringList names;
    forEachAction(proposal, [&](const ProposedAction& action) { names += splitLeads(action.leadText.text); });
    names.removeDuplicates();
    QSet<QString> folded;
    for (const QString& name : names) {
        folded.insert(foldLeadName(name));
    }
    QStringList known;
    std::copy_if(names.begin(), names.end(), std::back_inserter(known),
        [&](const QString& name) { return !isNobody(name) && !isOnlyOthers(name, names, folded); });
    return known;
}

QStringList leadsOfCell(const QString& cell, const QStringList& known, const QStringList& above)
{
    QStringList leads;
    for (const QString& name : splitLeads(cell, known)) {
        if (isDitto(name)) {
            leads += above;
        } else if (!isNobody(name)) {
            leads.append(name);
        }
    }
    leads.removeDuplicates();
    return leads;
}

void joinOpenLeads(Proposal& proposal)
{
    Sourced* open = nullptr;
    forEachAction(proposal, [&](ProposedAction& action) {
        Sourced& cell = action.leadText;
        QStringList words = cell.text.split(u' ', Qt::SkipEmptyParts);
        const qsizetype tooMany = open == nullptr ? 0 : wordsBeforeShortName(words);
        if (tooMany > 0) {
            open->text += u' ' + words.mid(0, tooMany).join(u' ');
            open->places.insert(open->places.end(), cell.places.begin(), cell.places.end());
            cell.text = words.mid(tooMany).join(u' ');
        }
        open = isOpen(cell.text.trimmed()) ? &cell : nullptr;
    });
}

void mergeBoardsOwnLeads(Proposal& proposal)
{
    if (proposal.boards.size() != 1) {
        return;
    }
    const QString board = proposal.boards.front().text;
    constexpr qsizetype fewest = 3;
    const QString initials = initialsOf(board);
    QStringList boardKeys{foldLeadName(board)};
    if (initials.size() >= fewest) {
        boardKeys.append(foldLeadName(initials));
    }
    std::vector<ProposedLead> leads;
    QHash<QString, std::size_t> places;
    for (const ProposedLead& lead : proposal.leads) {
        const QString key = keyAtBoard(lead.name, boardKeys);
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, leads.size());
            leads.push_back(lead);
        } else {
            leads[*place].aliases += QStringList{lead.name} + lead.aliases;
        }
    }
    proposal.leads = std::move(leads);
}

} // namespace boardplan

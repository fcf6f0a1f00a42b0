#pragma once

#include "domain/text_likeness.h"

#include <boardplan/domain/action.h>

#include <QString>
#include <QStringList>
#include <unordered_map>
#include <utility>

namespace boardplan {

class LeadIndex;

// What the plan check reads in texts. Each answer is a function of the text alone – of a lead cell
// with the names of the directory – and is kept where reading takes longer than looking it up, so that a check after
// an edit reads what was edited. References hold for the life of this.
class CheckedTexts {
public:
    // As placeholderIn and impossibleDateIn, of cells that many actions have alike.
    const QString& placeholder(const QString& cell);
    const QString& impossibleDate(const QString& cell);
    // Neither a letter nor a digit.
    static bool saysNothing(const QString& text);
    // The words of an action.
    const ComparedText& compared(const Action& action);
    // The names in a lead cell that no lead of the directory is called by.
    const QStringList& unknownLeads(const QString& cell, const LeadIndex& directory);

private:
    template <typename Value> using Kept = std::unordered_map<QString, Value>;
    struct ComparedAction {
        QString text; // as it was read
        ComparedText compared;
    };
    struct HashOfId {
        std::size_t operator()(ActionId id) const { return qHash(id); }
    };

    Kept<QString> m_placeholders;
    Kept<QString> m_impossibleDates;
    std::unordered_map<ActionId, ComparedAction, HashOfId> m_compared;
    QStringList m_known;  // names of the directory that the cells below were read with
    Kept<QStringList> m_unknownLeads;
};

} // namespace boardplan

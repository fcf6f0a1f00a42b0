#pragma once

#include "domain/text_likeness.h"

#include <QString>
#include <QStringList>
#include <unordered_map>
#include <utility>

namespace boardplan {

class LeadIndex;

// What the plan check reads in texts. Each answer is a function of the text alone – of a lead cell
// with the names of the directory – and is kept, so that a check after an edit reads what was
// edited. References hold for the life of this.
class CheckedTexts {
public:
    // As placeholderIn, impossibleDateIn and repeatsAction.
    const QString& placeholder(const QString& text);
    const QString& impossibleDate(const QString& text);
    bool repeatsAction(const QString& measure, const QString& action);
    // Neither a letter nor a digit.
    bool saysNothing(const QString& text);
    const ComparedText& compared(const QString& text);
    // The names in a lead cell that no lead of the directory is called by.
    const QStringList& unknownLeads(const QString& cell, const LeadIndex& directory);

private:
    template <typename Value> using Kept = std::unordered_map<QString, Value>;

    Kept<QString> m_placeholders;
    Kept<QString> m_impossibleDates;
    Kept<bool> m_emptiness;
    Kept<ComparedText> m_compared;
    Kept<bool> m_repeats; // by measure and action
    QStringList m_known;  // names of the directory that the cells below were read with
    Kept<QStringList> m_unknownLeads;
};

} // namespace boardplan

#pragma once

#include <QString>
#include <QStringList>

namespace boardplan {

// A name in the forms by which likeness is judged, so that each name is looked at once.
struct LeadNameForms {
    QString name;
    QString folded;      // foldLeadName
    QString plainFolded; // the same with groups of every kind "group"
    QStringList words;   // singular, well-known abbreviations as such; "sub group" is one
    QStringList plain;   // words with groups of every kind "group", without joining words
    QStringList spelled; // plain, with shortened words written out: "mgr" is "manager"
    QStringList sorted;  // spelled, in the order of the alphabet
    QStringList atBoard; // spelled, without what only says that it is the board's
    QString joined;      // plain without spaces
};

LeadNameForms leadNameForms(const QString& name);

// Whether a singular word tells little apart before the name of a post or body: "Safeguarding Board
// Manager".
bool saysLittle(const QString& word);

} // namespace boardplan

#pragma once

#include <boardplan/domain/lead.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// The form under which spellings of one lead are equal: case, hyphen, space, full stop, plural and
// "sub group"/"sub-group"/"subgroup" do not count, and abbreviations of the field stand for their
// words: "MCA Lead" is "Mental Capacity Act Lead", "CSAB Board Manager" is "CSAB Manager"
// (domain.md, "Leads"; resources/words/lead-abbreviation.txt). Folding what is folded changes
// nothing.
QString foldLeadName(const QString& name);

// Splits a lead cell into names, in order, each as printed but trimmed, without repeats.
// Splits on line breaks, slash, semicolon and known names, on a full stop between names, on a comma
// or "and" where what stands on both sides reads as a lead of its own; never on "and", "&" or a
// comma where the whole is one post ("Service Manager, Board and Partnerships"; "MCA/DoLS
// subgroup"), or a post and its organisation ("Prevent Lead, County Council"). No word is lost but
// "and", "or" and the placeholders ("TBC", "n/a"). `known` are names already met in the plan or the
// directory; they win over every rule.
QStringList splitLeads(const QString& cell, const QStringList& known = {});

// The kind guessed from the words of the name: "P&QA sub group" is a subgroup, "All Executive
// Leads" a group, "Independent Chair" a role. Word lists are in resources/words.
LeadKind guessLeadKind(const QString& name);

// One lead under its fullest spelling; `aliases` are the other spellings met, as printed, in order.
struct LeadSpelling {
    QString name;
    QStringList aliases;

    bool operator==(const LeadSpelling&) const = default;
};

// The distinct leads among names of one plan, in order of first mention. Names are one lead if they
// fold alike, or if a name printed with its abbreviation shows that they are: "Quality Assurance
// Working Group (QAWG)" makes "QAWG" and "Quality Assurance Working Group" the same lead. Names
// that are only alike are never merged (domain.md, "Leads").
std::vector<LeadSpelling> distinctLeads(const QStringList& names);

} // namespace boardplan

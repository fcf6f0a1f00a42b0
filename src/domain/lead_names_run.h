#pragma once

#include "domain/lead_names_words.h"

#include <QSet>
#include <QString>
#include <vector>

namespace boardplan {

// The words of a cell, or of a part of one, between marks that always divide; which of its
// stretches are known names, and which of its commas and "and"s part nothing.
class LeadRun {
public:
    // `known` holds folded names.
    LeadRun(const QString& text, const QSet<QString>& known);

    std::size_t size() const { return m_words.size(); }
    const LeadWord& word(std::size_t at) const { return m_words[at]; }
    const std::vector<LeadWord>& words() const { return m_words; }

    // Longer runs are sentences, not lists of leads; they are one name.
    bool isSentence() const;
    bool isWord(std::size_t at) const { return m_words[at].kind == LeadWord::Kind::Word; }
    bool isKnown(std::size_t begin, std::size_t end) const { return m_isKnown[begin][end]; }
    // A name that stands twice in a row: "Head of Housing Head of Housing".
    bool isRepeated(std::size_t begin) const { return m_isRepeated[begin]; }
    // A joiner inside a name: "Fire and Rescue", "Prevent Lead, County Council".
    bool isHeld(std::size_t at) const { return m_isHeld[at]; }
    void hold(std::size_t at);
    // "Prevent Lead, County Council": a comma inside a name from `begin` to `end`.
    bool hasHeldComma(std::size_t begin, std::size_t end) const { return m_heldCommas[end] > m_heldCommas[begin]; }

    QString textOf(std::size_t begin, std::size_t end) const;

private:
    void findKnown(const QSet<QString>& known);
    void findRepeated();

    std::vector<LeadWord> m_words;
    std::vector<std::vector<bool>> m_isKnown; // [begin][end]
    std::vector<bool> m_isRepeated;
    std::vector<bool> m_isHeld;
    std::vector<int> m_heldCommas; // before each place
};

// "Head of Social Care", "Designated Nurse for Adults": a post told by its remit.
bool isPostOf(const LeadRun& run, std::size_t begin, std::size_t end);

// "Office of the Police and Crime Commissioner", "University of Exampleshire"
bool isAgencyOf(const LeadRun& run, std::size_t begin, std::size_t end);

// "Adult Social Care": a service that has no telling last word.
bool isNamedService(const LeadRun& run, std::size_t begin, std::size_t end);

// Whether the words from `begin` to `end` read as one lead. Joiners that are held count as words.
bool readsAsLead(const LeadRun& run, std::size_t begin, std::size_t end);

// Holds the joiners that part nothing: within set phrases ("Police and Crime Commissioner") and
// between a post and the organisation it belongs to ("Safeguarding Lead, Exampleshire Hospital").
void holdPhrases(LeadRun& run);
void holdOrganisations(LeadRun& run);

// "QA", "P&QA", "DoLS"
bool isShort(const LeadWord& word);

// Whether a name may begin before the word, with no mark between it and the one before.
std::vector<bool> runOnPlaces(const LeadRun& run);

// A known name that begins with initials ("LSCB Service Manager"), or stands twice in a row, begins
// at `at` whatever stands before.
bool opensAgain(const LeadRun& run, std::size_t at);

} // namespace boardplan

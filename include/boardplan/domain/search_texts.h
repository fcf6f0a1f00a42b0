#pragma once

#include <boardplan/domain/update.h>
#include <boardplan/domain/view.h>

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Everything of a file that is written in words and can be searched, one text each, and where it stands.

// In the order in which what was found is shown.
enum class TextKind {
    Action,
    Priority,
    Objective,
    Measure,
    Update,
    Ask,
    Commentary,
    Judgement,
    Lead,
    Meeting,
    Section
};
inline constexpr int textKinds = 11;

struct SearchText {
    TextKind kind = TextKind::Action;
    PlanId plan;       // null: of no one plan
    Node node;         // what it is of; kind All: a meeting
    MeetingId meeting; // of a meeting alone
    SectionId section; // of front matter alone; null too where it is of the plan's own title
    QString label;     // "2.1", "Priority 2" has "2"; empty: none
    QString text;      // as written, in one line; never empty
    QString note;      // when and by whom: "12 Sep 2026, Pat Example"

    bool operator==(const SearchText&) const = default;
};

// What the book holds: all but updates. Plan by plan in plan order, then notes, leads and meetings.
std::vector<SearchText> searchTexts(const View& view);
// The same in pieces: what stands in one plan, and what stands in none.
std::vector<SearchText> searchTexts(const View& view, PlanId plan);
std::vector<SearchText> searchTextsBesidePlans(const View& view);
// What the updates of an action say, and what they ask, in the order given.
std::vector<SearchText> searchTexts(const View& view, ActionId action, const std::vector<Update>& updates);

// Texts, made ready for finding once, and which of them hold every term that was typed (text_search.h), in label, text
// or note. Texts may come while there is something to find.
class TextFinder {
public:
    void add(std::vector<SearchText> texts);
    // What is found from now on; nothing is found without terms.
    void setTerms(const QStringList& terms);
    const QStringList& terms() const { return m_terms; }

    std::size_t size() const { return m_texts.size(); }
    const SearchText& at(std::size_t position) const { return m_texts[position].text; }
    // Positions of what was found of a kind, in the order of adding.
    const std::vector<std::size_t>& found(TextKind kind) const;
    std::size_t foundCount() const;

private:
    void look(std::size_t from);

    struct Ready {
        SearchText text;
        QString findable;
    };
    std::vector<Ready> m_texts;
    QStringList m_terms;
    std::vector<std::vector<std::size_t>> m_found = std::vector<std::vector<std::size_t>>(textKinds);
};

// Where a text that is too long to be shown begins, so that the first word found is among its first `letters`: at a
// word; 0: at its beginning.
qsizetype startShowing(const QString& text, const QStringList& terms, qsizetype letters);

} // namespace boardplan

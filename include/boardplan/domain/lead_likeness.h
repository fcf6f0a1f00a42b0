#pragma once

#include <QString>
#include <QStringList>
#include <cstddef>
#include <vector>

namespace boardplan {

// Why two names may be one lead; the first that holds. Nothing is merged for it: a person decides
// (domain.md, "Leads").
enum class LeadLikeness {
    None,
    Spelling,        // they fold alike: "QA sub-group", "Quality Assurance Subgroup"
    GroupOrSubgroup, // "Stakeholder Group", "Stakeholder Subgroup"
    Initials,        // "PPR Subgroup", "Policy and Practice Review Group"; "J Smith", "Jane Smith"
    Shortened,       // "Comms Lead", "Communications Lead"; "Board Mgr", "Board Manager"
    SameWords,       // "Chair of the QA Subgroup", "QA Subgroup Chair"
    BoardsOwn,       // "Board Manager", "LSCB Manager"; "Chair", "Independent Chair"
    ExtraWord,       // "Board Manager", "Safeguarding Board Manager"
    LostEnd,         // "Director of Adult Social", "Director of Adult Social Care"
    Misread          // a letter or two
};

// The same whichever name comes first.
LeadLikeness leadLikeness(const QString& one, const QString& other);

// The reason in words, for "“A” and “B”: …". Empty for None.
QString likenessText(LeadLikeness likeness);

// Two of a list of names, by place, `one` before `other`.
struct LikeNames {
    std::size_t one = 0;
    std::size_t other = 0;
    LeadLikeness likeness = LeadLikeness::None;

    bool operator==(const LikeNames&) const = default;
};

// Every pair of the names that may be one lead, in order. Every name is looked at once, so that a
// thousand names take less than a second.
std::vector<LikeNames> likeLeadNames(const QStringList& names);

} // namespace boardplan

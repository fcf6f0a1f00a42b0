#include "domain/text_likeness.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace boardplan {

namespace {

// Two texts of a plan as a board manager judges them, and whether the rule finds them.
struct LikePair {
    const char* one;
    const char* other;
    bool isSame;  // by a person
    bool isFound; // by the rule
};

constexpr bool likeSame = true;
constexpr bool likeDifferent = false;
constexpr bool likeFound = true;
constexpr bool likePassed = false;

// Written for this table after what plans do: the same words again, other spelling and marks, a
// word more that says little, a bracket, a misprint; and pairs that look alike and are not.
constexpr std::array duplicatePairs{
    LikePair{"Review the information sharing protocol", "Review the information sharing protocol",
             likeSame, likeFound},
    LikePair{"Review the information sharing protocol.", "Review the Information-Sharing Protocol",
             likeSame, likeFound},
    LikePair{"Review the information sharing protocol",
             "Reviewing of information sharing protocols", likeSame, likeFound},
    LikePair{"Review the existing information sharing protocol",
             "Review the information sharing protocol", likeSame, likeFound},
    LikePair{"We will review our information sharing protocol",
             "To review the information sharing protocol", likeSame, likeFound},
    LikePair{"Work with partners to ensure prevention and early help in every contract",
             "Work with partners to ensure prevention/early help in every contract", likeSame,
             likeFound},
    LikePair{
        "Work with partners on prevention in new models of care (direct payments, shared lives)",
        "Work with partners on prevention in new models of care", likeSame, likeFound},
    LikePair{"Hold an annual conference for front-line staff",
             "Hold an annual conference for front line staff", likeSame, likeFound},
    LikePair{"Hold an annual conference for front-line staff",
             "Hold the annual conference for frontline staff", likeSame, likePassed},
    LikePair{"Agree a joint policy on self-neglect with housing providers",
             "Agree a joint policy on self-neglect with housing provdiers", likeSame, likeFound},
    LikePair{"Agree a joint policy on self-neglect with housing providers",
             "Agree a joint pollicy on self-neglect with housing providers", likeSame, likeFound},
    LikePair{"Findings and action plans from learning reviews",
             "Findings and action plans from learning reviews", likeSame, likeFound},
    LikePair{"Findings, and action plans, from the learning reviews",
             "Findings and action plans from learning reviews", likeSame, likeFound},
    LikePair{"Seek examples of how practice has improved",
             "Seek examples of how practice has improved.", likeSame, likeFound},
    LikePair{"Publish the annual report", "Publish annual report", likeSame, likeFound},
    LikePair{"Publish the Board's annual report", "Publish the Boards annual report", likeSame,
             likeFound},
    LikePair{"Develop a training plan for all partner agencies",
             "Develop training plans for partner agencies", likeSame, likeFound},
    LikePair{"Promote awareness of scams & financial abuse",
             "Promote awareness of scams and financial abuse", likeSame, likeFound},
    LikePair{"Audit 20 case files each quarter", "Audit 20 case files every quarter", likeSame,
             likeFound},
    LikePair{"Commission a peer review of the board's effectiveness",
             "A peer review of the board's effectiveness is commissioned", likeSame, likePassed},
    LikePair{"Raise awareness of abuse in care homes", "Raise care home staff's awareness of abuse",
             likeSame, likePassed},
    LikePair{"Publish the annual report and share it with partners", "Publish the annual report",
             likeDifferent, likePassed},
    LikePair{"Audit adult cases to ensure the needs of children are considered",
             "Audit children's cases to ensure the needs of adults are considered", likeDifferent,
             likePassed},
    LikePair{"Report from the domestic abuse panel on how professionals take part",
             "Report from the public protection panel on how professionals take part",
             likeDifferent, likePassed},
    LikePair{"Undertake single agency audits of case files",
             "Undertake multi-agency audits of case files", likeDifferent, likePassed},
    LikePair{"Deliver year 1 of the workforce strategy", "Deliver year 2 of the workforce strategy",
             likeDifferent, likePassed},
    LikePair{"Audit 20 case files each quarter", "Audit 30 case files each quarter", likeDifferent,
             likePassed},
    LikePair{"Agree the 2026/27 budget", "Agree the 2027/28 budget", likeDifferent, likePassed},
    LikePair{"Review the data on adult safeguarding", "Analyse the data on adult safeguarding",
             likeDifferent, likePassed},
    LikePair{"Train hospital staff in mental capacity", "Train housing staff in mental capacity",
             likeDifferent, likePassed},
    LikePair{"Train staff in mental capacity (hospitals)",
             "Train staff in mental capacity (housing)", likeDifferent, likePassed},
    LikePair{"Review membership of the board", "Review membership of the subgroups", likeDifferent,
             likePassed},
    LikePair{"Set up a task group on transitions", "Set up a task group on transport",
             likeDifferent, likePassed},
    LikePair{"Commission an internal audit of how referrals are recorded by agencies",
             "Commission an external audit of how referrals are recorded by agencies",
             likeDifferent, likePassed},
    LikePair{"Review policy on modern slavery", "Write policy on modern slavery", likeDifferent,
             likePassed},
    LikePair{"Engage with carers", "Engage with children", likeDifferent, likePassed},
    LikePair{"Report to the board", "Report to the executive", likeDifferent, likePassed},
    LikePair{"Share learning from safeguarding adults reviews with front-line practitioners",
             "Share learning from child practice reviews with front-line practitioners",
             likeDifferent, likePassed},
    LikePair{"Agree thresholds for referral with the police",
             "Agree thresholds for referral without the police", likeDifferent, likePassed},
    LikePair{"Improve the quality of referrals", "Improve the number of referrals", likeDifferent,
             likePassed},
    LikePair{"Develop a communications plan", "Deliver a communications plan", likeDifferent,
             likePassed},
    LikePair{"Quarterly report on performance", "Annual report on performance", likeDifferent,
             likePassed},
    LikePair{"Hold a learning event for the north of the county",
             "Hold a learning event for the south of the county", likeDifferent, likePassed},
    LikePair{"Safeguarding week 2026", "Safeguarding week", likeDifferent, likePassed},
    LikePair{"", "", likeDifferent, likePassed},
    LikePair{"The board", "All of them", likeDifferent, likePassed},
};

// A measure and its action: whether it only says again that the action was done.
constexpr std::array measurePairs{
    LikePair{"A risk register will be in place", "We will set up a risk register", likeSame,
             likeFound},
    LikePair{"Risk register in place.", "Set up a risk register for the board", likeDifferent,
             likePassed},
    LikePair{"Conference held", "Hold a conference", likeDifferent, likePassed},
    LikePair{"Annual conference held", "Hold an annual conference", likeSame, likeFound},
    LikePair{"Reviewed policy and procedure.", "Review of mental capacity policy and procedure",
             likeSame, likePassed},
    LikePair{"Reviewed policy and procedure.", "Review of DoLS policy and procedure.", likeSame,
             likeFound},
    LikePair{"Training programme delivered", "Deliver the training programme", likeSame, likeFound},
    LikePair{"The training programme has been produced and is available",
             "Produce a training programme", likeSame, likeFound},
    LikePair{"Information sharing protocol agreed", "Agree an information sharing protocol",
             likeSame, likeFound},
    LikePair{"The protocol is signed by every agency", "Agree an information sharing protocol",
             likeDifferent, likePassed},
    LikePair{"80 % of staff trained", "Train staff", likeDifferent, likePassed},
    LikePair{"Fewer repeat referrals", "Review how referrals are made", likeDifferent, likePassed},
    LikePair{"Quality standards will be in place",
             "Develop standards to define our mutual commitment to quality", likeDifferent,
             likePassed},
    LikePair{"People say that they feel safer", "Ask people whether they feel safer", likeDifferent,
             likePassed},
    LikePair{"Report received", "Receive a report on private fostering", likeDifferent, likePassed},
    LikePair{"Findings reported to the board", "Compare the audits of 2025 and 2026", likeDifferent,
             likePassed},
    LikePair{"High risk case audits",
             "Deliver high risk case audits where the executive agrees that they are better",
             likeDifferent, likePassed},
    LikePair{"Audit tool implemented across the partnership",
             "Implement the audit tool across the partnership", likeSame, likeFound},
    LikePair{"Attendance at subgroups rises to 90 %", "Ensure attendance at subgroups",
             likeDifferent, likePassed},
    LikePair{"Minutes show challenge", "Challenge poor performance", likeDifferent, likePassed},
};

struct Count {
    int hits = 0;
    int misses = 0;
    int falseAlarms = 0;
};

template <typename Pairs> Count countOf(const Pairs& pairs)
{
    Count count;
    for (const LikePair& pair : pairs) {
        count.hits += pair.isSame && pair.isFound ? 1 : 0;
        count.misses += pair.isSame && !pair.isFound ? 1 : 0;
        count.falseAlarms += !pair.isSame && pair.isFound ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(TextLikeness, ActionsAreFoundAsTheTableSays)
{
    for (const LikePair& pair : duplicatePairs) {
        const QString one = QString::fromUtf8(pair.one);
        const QString other = QString::fromUtf8(pair.other);
        EXPECT_EQ(isNearlySame(one, other), pair.isFound) << pair.one << " | " << pair.other;
        EXPECT_EQ(isNearlySame(other, one), pair.isFound) << pair.other << " | " << pair.one;
    }
}

// These figures are in docs/domain.md.
TEST(TextLikeness, NoPairOfActionsIsAFalseAlarm)
{
    const Count count = countOf(duplicatePairs);
    EXPECT_GE(duplicatePairs.size(), 40U);
    EXPECT_EQ(count.hits, 18);
    EXPECT_EQ(count.misses, 3);
    EXPECT_EQ(count.falseAlarms, 0);
}

TEST(TextLikeness, MeasuresAreFoundAsTheTableSays)
{
    for (const LikePair& pair : measurePairs) {
        EXPECT_EQ(repeatsAction(QString::fromUtf8(pair.one), QString::fromUtf8(pair.other)),
                  pair.isFound)
            << pair.one << " | " << pair.other;
    }
    const Count count = countOf(measurePairs);
    EXPECT_EQ(count.hits, 7);
    EXPECT_EQ(count.misses, 1);
    EXPECT_EQ(count.falseAlarms, 0);
}

TEST(TextLikeness, EachTextIsPairedWithTheFirstThatIsLikeIt)
{
    const QStringList texts{QStringLiteral("Review the information sharing protocol"),
                            QStringLiteral("Engage with carers"),
                            QStringLiteral("Review information sharing protocols"),
                            QStringLiteral("Reviewing the information sharing protocol"),
                            QStringLiteral("Engage with children"),
                            {},
                            {}};
    const std::vector<std::pair<std::size_t, std::size_t>> expected{{0, 2}, {0, 3}};
    EXPECT_EQ(nearlySamePairs(texts), expected);
}

// What the list finds is what each pair of it says, wherever the texts stand.
TEST(TextLikeness, AListFindsWhatItsPairsSay)
{
    for (const LikePair& pair : duplicatePairs) {
        const QStringList texts{QString::fromUtf8(pair.one),
                                QStringLiteral("Engage with everybody"),
                                QString::fromUtf8(pair.other)};
        EXPECT_EQ(nearlySamePairs(texts).size(), pair.isFound ? 1U : 0U)
            << pair.one << " | " << pair.other;
    }
}

} // namespace boardplan

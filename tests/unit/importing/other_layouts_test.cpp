// Layouts that boards use beside those of the published plans: every action comes with its lead and timescale.

#include "unit/importing/import_fixtures.h"

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

struct LayoutCase {
    const char* name;
    QString text;
    QStringList actions; // "what | who | when"
};

void PrintTo(const LayoutCase& layout, std::ostream* out) { *out << layout.name; }

class OtherLayout : public ::testing::TestWithParam<LayoutCase> {};

TEST_P(OtherLayout, GivesEveryActionWithItsLeadAndTimescale)
{
    const Proposal proposal = test::proposalOf(GetParam().text);
    QStringList found;
    for (const ProposedAction& action : test::actionsOf(proposal)) {
        found.append(u"%1 | %2 | %3"_s.arg(action.text.text, action.leads.join(u", "_s), action.timescaleText.text)
                         .replace(u'\n', u' '));
    }
    EXPECT_EQ(found, GetParam().actions);
    EXPECT_TRUE(proposal.accounting.isWhole());
}

INSTANTIATE_TEST_SUITE_P(Table, OtherLayout,
    ::testing::Values(
        LayoutCase{"ProgressRowsUnderActions",
            u"Northshire Board\nAnnual Plan 2026-27\n\nAction\tOwner\tBy when\tStatus\n"
            "Publish the neglect toolkit\tLearning Hub\tJuly 2026\tGreen\nProgress: printed and sent to all schools\t\t\t\n"
            "Hold four practice forums\tTraining Officer\tMarch 2027\tAmber\nProgress: one held, one cancelled\t\t\t\n"_s,
            {u"Publish the neglect toolkit | Learning Hub | July 2026"_s,
                u"Hold four practice forums | Training Officer | March 2027"_s}},
        LayoutCase{"MergedPriorityColumn",
            u"Plan on a page 2026\nPriority\tAction\tLead officer\tTarget date\tRAG\n"
            "Domestic abuse\tCommission the programme\tPublic Health\tSept 2026\tAmber\n\tTrain 40 champions\tWorkforce Group\tDec 2026\tGreen\n"
            "Modern slavery\tAgree the referral route\tPolice\tJune 2026\tRed\n"_s,
            {u"Commission the programme | Public Health | Sept 2026"_s, u"Train 40 champions | Workforce Group | Dec 2026"_s,
                u"Agree the referral route | Police | June 2026"_s}},
        LayoutCase{"PairedMilestones",
            u"Riverside Partnership\nDelivery plan April 2026 to March 2027\n\nObjective\tAction\tMilestone\tDate\tLead\n"
            "Safer streets\tInstall lighting in the park\tSite survey\tMay 2026\tCouncil\n\t\tContract let\tJuly 2026\tCouncil\n"
            "Less theft\tMark 500 bicycles\tKits bought\tJune 2026\tPolice\n"_s,
            {u"Install lighting in the park | Council | May 2026 July 2026"_s, u"Mark 500 bicycles | Police | June 2026"_s}},
        LayoutCase{"HeadingsOverGroups",
            u"Eastvale Board\nImprovement plan 2026-2027\n\t\tResponsibility\t\tMonitoring\t\n"
            "Ref\tAction required\tLead\tSupport\tDeadline\tEvidence\nA1\tAudit 20 case files\tQA Manager\tAll agencies\tAug 2026\tAudit report\n"
            "A2\tBrief all managers\tHead of Service\tTraining Team\tSep 2026\tAttendance list\n"_s,
            {u"Audit 20 case files | QA Manager | Aug 2026"_s, u"Brief all managers | Head of Service | Sep 2026"_s}},
        LayoutCase{"SlashesBetweenCells",
            u"Southdown Board - Plan 2026/27\nWhat / Who / When / Measure\n"
            "Write the information sharing guide / Policy Group / May 2026 / Guide on website\n"
            "Visit each care home / Quality Team / Ongoing / Visit reports\nSurvey carers / Carers Forum / January 2027 / Results to board\n"_s,
            {u"Write the information sharing guide | Policy Group | May 2026"_s, u"Visit each care home | Quality Team | Ongoing"_s,
                u"Survey carers | Carers Forum | January 2027"_s}}),
    [](const auto& layout) { return std::string{layout.param.name}; });

} // namespace boardplan

#include "support/book_builder.h"

#include <boardplan/domain/lead_actions.h>

#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

// "1.1", "1.2 contributes", "1.3 through All subgroups": how the actions are the lead's.
QStringList wordsOf(const View& view, LeadId lead)
{
    QStringList words;
    for (const LeadAction& one : actionsOfLead(view, lead)) {
        const QString how = one.share == LeadShare::Contributes ? u" contributes"_s
                            : one.share == LeadShare::ThroughGroup
                                ? u" through "_s + view.book().find(one.group)->name
                                : QString{};
        words << view.book().find(one.action)->ref + how;
    }
    return words;
}

void setMembers(PlanBook& book, LeadId group, const std::vector<LeadId>& members)
{
    Lead after = *book.find(group);
    after.members = members;
    book.put(replaced(*book.find(group), after));
}

} // namespace

TEST(LeadActions, AreThoseThatNameTheLeadOrAGroupOfIts)
{
    BookBuilder build;
    build.board(u"SAB"_s).plan(u"One"_s).priority(u"1"_s);
    build.action(u"1.1"_s).lead(u"QA Subgroup"_s);
    build.action(u"1.2"_s).lead(u"Chair"_s).lead(u"QA Subgroup"_s, LeadRole::Contributor);
    build.action(u"1.3"_s).lead(u"All subgroups"_s);
    build.action(u"1.4"_s).lead(u"Everybody"_s);
    build.action(u"1.5"_s).lead(u"All subgroups"_s).lead(u"QA Subgroup"_s);
    build.action(u"1.6"_s).lead(u"Chair"_s);
    build.action(u"1.7"_s).lead(u"QA Subgroup"_s).state(ActionStateKey::Withdrawn);
    build.action(u"1.8"_s).lead(u"QA Subgroup"_s).addedOn("2026-12-01");
    build.plan(u"Two"_s).priority(u"A"_s).action(u"A1"_s).lead(u"QA Subgroup"_s);
    PlanBook book = build.book();
    const LeadId qa = build.leadId(u"QA Subgroup"_s);
    setMembers(book, build.leadId(u"All subgroups"_s), {qa});
    setMembers(book, build.leadId(u"Everybody"_s),
               {build.leadId(u"All subgroups"_s), build.leadId(u"Chair"_s)});
    const View view = View::asAt(book, {}, day("2026-11-22"));
    EXPECT_EQ(wordsOf(view, qa),
              (QStringList{u"1.1"_s, u"1.2 contributes"_s, u"1.3 through All subgroups"_s,
                           u"1.4 through Everybody"_s, u"1.5"_s, u"A1"_s}));
    // A group's are those that name it, and not its members' own.
    EXPECT_EQ(wordsOf(view, build.leadId(u"Everybody"_s)), QStringList{u"1.4"_s});
    EXPECT_TRUE(actionsOfLead(view, LeadId::create()).empty());
}

TEST(LeadActions, LeadsWithNothingOpenAreLeftOut)
{
    BookBuilder build;
    build.board(u"SAB"_s).plan(u"One"_s).priority(u"1"_s);
    build.action(u"1.1"_s).lead(u"Done"_s).completedOn("2026-10-01");
    build.action(u"1.2"_s).lead(u"Waiting"_s).state(ActionStateKey::Paused);
    build.action(u"1.3"_s).lead(u"Busy"_s);
    build.action(u"1.4"_s).lead(u"Gone"_s).state(ActionStateKey::Withdrawn);
    const PlanBook book = build.book();
    EXPECT_EQ(leadsWithOpenActions(View{book, day("2026-11-22")}),
              (std::vector{build.leadId(u"Waiting"_s), build.leadId(u"Busy"_s)}));
}

} // namespace boardplan::test

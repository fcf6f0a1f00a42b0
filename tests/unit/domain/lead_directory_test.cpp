#include <boardplan/domain/lead_directory.h>

#include <gtest/gtest.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class LeadDirectory : public testing::Test {
protected:
    LeadId add(const QString& name, const std::vector<LeadId>& members = {},
               const QStringList& aliases = {})
    {
        Lead lead;
        lead.id = LeadId::create();
        lead.position = ++m_position * positionGap;
        lead.name = name;
        lead.members = members;
        lead.aliases = aliases;
        m_book.put(inserted(lead));
        return lead.id;
    }

    void setMembers(LeadId group, const std::vector<LeadId>& members)
    {
        Lead lead = *m_book.find(group);
        lead.members = members;
        m_book.put(replaced(*m_book.find(group), lead));
    }

    // An action of a plan that is made with the first one.
    ActionId addAction(const std::vector<LeadId>& leads)
    {
        if (m_priority.id.isNull()) {
            Plan plan;
            plan.id = PlanId::create();
            m_book.put(inserted(plan));
            m_priority.id = PriorityId::create();
            m_priority.plan = plan.id;
            m_book.put(inserted(m_priority));
        }
        Action action;
        action.id = ActionId::create();
        action.priority = m_priority.id;
        action.position = ++m_position * positionGap;
        for (const LeadId lead : leads) {
            action.leads.push_back({lead, LeadRole::Lead});
        }
        m_book.put(inserted(action));
        return action.id;
    }

    PlanBook m_book;
    Priority m_priority;
    int m_position = 0;
};

} // namespace

TEST_F(LeadDirectory, FindsByNameBeforeAlias)
{
    const LeadId team = add(u"Review Team"_s, {}, {u"Chair"_s});
    const LeadId chair = add(u"Chair"_s);
    const LeadIndex index{m_book};
    EXPECT_EQ(index.find(u"chair."_s), chair);
    EXPECT_EQ(index.find(u"review teams"_s), team);
    EXPECT_TRUE(index.find(u"Police"_s).isNull());
    EXPECT_TRUE(index.find(u"–"_s).isNull());
    EXPECT_EQ(index.known(), (QStringList{u"Review Team"_s, u"Chair"_s, u"Chair"_s}));
}

TEST_F(LeadDirectory, AGroupStandsForThoseOfItsGroups)
{
    const LeadId police = add(u"Police"_s);
    const LeadId council = add(u"Council"_s);
    const LeadId health = add(u"Health"_s);
    const LeadId statutory = add(u"Statutory partners"_s, {police, council});
    const LeadId all = add(u"All partners"_s, {health, statutory, police});
    EXPECT_EQ(membersOf(m_book, all), (std::vector{health, police, council}));
    EXPECT_EQ(groupsOf(m_book, council), (std::vector{statutory, all}));
    EXPECT_EQ(groupsOf(m_book, health), std::vector{all});
    EXPECT_TRUE(membersOf(m_book, police).empty());
    EXPECT_TRUE(membersOf(m_book, LeadId::create()).empty());
}

TEST_F(LeadDirectory, ACircleHasAnEnd)
{
    const LeadId police = add(u"Police"_s);
    const LeadId one = add(u"One"_s);
    const LeadId other = add(u"Other"_s, {one, police});
    setMembers(one, {other, one});
    EXPECT_EQ(membersOf(m_book, one), std::vector{police});
    EXPECT_TRUE(isInCircle(m_book, one, m_book.find(one)->members));
    EXPECT_FALSE(isInCircle(m_book, police, {}));
    EXPECT_EQ(groupsOf(m_book, police), (std::vector{one, other}));
}

TEST_F(LeadDirectory, GroupsInGroupsMayBeDeep)
{
    LeadId inner = add(u"Police"_s);
    const LeadId police = inner;
    for (int depth = 0; depth < 5'000; ++depth) {
        inner = add(u"Group %1"_s.arg(depth), {inner});
    }
    EXPECT_EQ(membersOf(m_book, inner), std::vector{police});
}

TEST_F(LeadDirectory, UseCountsWhatNamesALead)
{
    const LeadId police = add(u"Police"_s);
    const LeadId council = add(u"Council"_s);
    const LeadId group = add(u"All"_s, {police});
    const ActionId open = addAction({police, council});
    const ActionId closed = addAction({police});
    Action complete = *m_book.find(closed);
    complete.completedOn = QDate{2026, 10, 1};
    m_book.put(replaced(*m_book.find(closed), complete));
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.subgroup = council;
    m_book.put(inserted(meeting));

    const QHash<LeadId, LeadUse> uses = leadUses(View{m_book, QDate{2026, 11, 22}});
    EXPECT_EQ(uses[police].actions, (std::vector{open, closed}));
    EXPECT_EQ(uses[police].open, 1);
    EXPECT_EQ(uses[police].groups, std::vector{group});
    EXPECT_EQ(uses[council].meetings, std::vector{meeting.id});
    EXPECT_TRUE(uses[council].isNamed());
    EXPECT_FALSE(uses.contains(group));
}

TEST_F(LeadDirectory, PausedIsOpenWithdrawnIsNot)
{
    const ActionId action = addAction({add(u"Police"_s)});
    const auto isOpenAs = [&](ActionStateKey key) {
        Action after = *m_book.find(action);
        after.state = {key, u"why"_s, QDate{2026, 11, 1}};
        m_book.put(replaced(*m_book.find(action), after));
        return isOpenAction(View{m_book, QDate{2026, 11, 22}}, action);
    };
    EXPECT_TRUE(isOpenAs(ActionStateKey::Paused));
    EXPECT_FALSE(isOpenAs(ActionStateKey::Withdrawn));
    EXPECT_TRUE(isOpenAs(ActionStateKey::Live));
}

TEST_F(LeadDirectory, SuggestsTheFullerNameOrTheOneWithMoreActions)
{
    const LeadId brief = add(u"Practice Mgr"_s);
    const LeadId full = add(u"Practice Manager"_s);
    const LeadId group = add(u"Review Group"_s);
    const LeadId subgroup = add(u"Review Subgroup"_s);
    addAction({brief, subgroup});
    EXPECT_EQ(leadSuggestions(m_book),
              (std::vector<LeadSuggestion>{{full, brief, LeadLikeness::Shortened},
                                           {subgroup, group, LeadLikeness::GroupOrSubgroup}}));
}

TEST_F(LeadDirectory, SuggestsByAliasesTooButEachPairOnce)
{
    const LeadId chair = add(u"Chair"_s, {}, {u"Independent Chair"_s, u"Head of Review"_s});
    const LeadId other = add(u"Independent Chairs"_s);
    const std::vector<LeadSuggestion> suggestions = leadSuggestions(m_book);
    ASSERT_EQ(suggestions.size(), 1U);
    EXPECT_EQ(suggestions[0].stays, chair);
    EXPECT_EQ(suggestions[0].goes, other);
}

TEST_F(LeadDirectory, WhatWasKeptApartIsNotSuggested)
{
    const LeadId group = add(u"Review Group"_s);
    const LeadId subgroup = add(u"Review Subgroup"_s);
    Saved saved;
    saved.id = SavedId::create();
    saved.kind = QString::fromUtf16(leadsKeptApartKind);
    saved.value = leadsKeptApart(subgroup, group);
    m_book.put(inserted(saved));
    EXPECT_TRUE(leadSuggestions(m_book).empty());
    EXPECT_NE(findLeadsKeptApart(m_book, group, subgroup), nullptr);
    EXPECT_EQ(findLeadsKeptApart(m_book, group, add(u"Police"_s)), nullptr);
}

TEST(EmailAddress, OneAddressOrNone)
{
    for (const QString& good :
         {u"name@example.org.uk"_s, u"first.last+tag@a-b.example"_s, u"o'neil@example.org"_s}) {
        EXPECT_TRUE(isEmailAddress(good)) << good.toStdString();
    }
    for (const QString& bad :
         {u""_s, u"name"_s, u"@example.org"_s, u"name@"_s, u"name@example"_s, u"a b@example.org"_s,
          u"a@b@example.org"_s, u".a@example.org"_s, u"a.@example.org"_s, u"a..b@example.org"_s,
          u"a@-example.org"_s, u"a@example..org"_s, u"a@example.org,b@example.org"_s,
          u"<a@example.org>"_s, u"a@example.org\n"_s}) {
        EXPECT_FALSE(isEmailAddress(bad)) << bad.toStdString();
    }
}

} // namespace boardplan

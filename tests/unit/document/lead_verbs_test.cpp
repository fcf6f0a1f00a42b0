#include "lead_verbs_fixture.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

TEST_F(LeadVerbsTest, ALeadIsAddedLast)
{
    Lead lead;
    lead.name = u"  Housing   Lead "_s;
    lead.kind = LeadKind::Role;
    lead.aliases = {u"Lead for Housing"_s, u" "_s, u"Lead for Housing"_s};
    carryOut(addLead(book(), lead));
    const Lead& added = *book().find(book().leads().back());
    EXPECT_EQ(added.name, u"Housing Lead"_s);
    EXPECT_EQ(added.aliases, QStringList{u"Lead for Housing"_s});
    ASSERT_TRUE(open->undo().ok());
    EXPECT_TRUE(leadCalled(u"Housing Lead"_s).id.isNull());
}

TEST_F(LeadVerbsTest, ANameIsOneLeads)
{
    Lead lead;
    EXPECT_EQ(refusalOf(addLead(book(), lead)), u"BP-DOC-060"_s);
    lead.name = u"–"_s;
    EXPECT_EQ(refusalOf(addLead(book(), lead)), u"BP-DOC-060"_s);
    lead.name = u"board managers"_s; // folds to a name
    EXPECT_EQ(refusalOf(addLead(book(), lead)), u"BP-DOC-061"_s);
    lead.name = u"Manager of the Board"_s; // an alias
    EXPECT_EQ(refusalOf(addLead(book(), lead)), u"BP-DOC-061"_s);
    Lead police = leadCalled(u"Police"_s);
    police.aliases.append(u"Board Manager"_s);
    EXPECT_EQ(refusalOf(changeLead(book(), police)), u"BP-DOC-061"_s);
}

TEST_F(LeadVerbsTest, ANameThatGoesStaysASpelling)
{
    Lead police = leadCalled(u"Police"_s);
    police.name = u"Exampleshire Police"_s;
    carryOut(changeLead(book(), police));
    EXPECT_EQ(leadCalled(u"Exampleshire Police"_s).aliases, QStringList{u"Police"_s});
    carryOut(setActionLeads(book(), other, u"Police"_s));
    EXPECT_EQ(book().find(other)->leads, (std::vector<ActionLead>{{police.id, LeadRole::Lead}}));
    police = leadCalled(u"Exampleshire Police"_s);
    police.aliases.clear();
    carryOut(changeLead(book(), police));
    EXPECT_TRUE(leadCalled(u"Exampleshire Police"_s).aliases.isEmpty());
}

TEST_F(LeadVerbsTest, AnAddressIsOneOrNone)
{
    Lead police = leadCalled(u"Police"_s);
    police.email = u"desk at police"_s;
    EXPECT_EQ(refusalOf(changeLead(book(), police)), u"BP-DOC-062"_s);
    police.email = u" desk@police.example "_s;
    carryOut(changeLead(book(), police));
    EXPECT_EQ(leadCalled(u"Police"_s).email, u"desk@police.example"_s);
    police = leadCalled(u"Police"_s);
    police.email.clear();
    carryOut(changeLead(book(), police));
}

TEST_F(LeadVerbsTest, AGroupIsNotAmongItsMembers)
{
    Lead all = leadCalled(u"All Executive Leads"_s);
    all.members = {leadCalled(u"Police"_s).id, all.id};
    EXPECT_EQ(refusalOf(changeLead(book(), all)), u"BP-DOC-064"_s);
    all.members = {leadCalled(u"Police"_s).id, leadCalled(u"Board Manager"_s).id};
    carryOut(changeLead(book(), all));
    Lead police = leadCalled(u"Police"_s);
    police.members = {all.id};
    EXPECT_EQ(refusalOf(changeLead(book(), police)), u"BP-DOC-063"_s);
    police.kind = LeadKind::Group;
    EXPECT_EQ(refusalOf(changeLead(book(), police)), u"BP-DOC-064"_s);
    all = leadCalled(u"All Executive Leads"_s);
    all.kind = LeadKind::Role;
    EXPECT_EQ(refusalOf(changeLead(book(), all)), u"BP-DOC-063"_s);
    all.kind = LeadKind::Group;
    all.members.push_back(LeadId::create());
    EXPECT_EQ(refusalOf(changeLead(book(), all)), u"BP-DOC-003"_s);
}

TEST_F(LeadVerbsTest, OnlyALeadThatNobodyNamesIsRemoved)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const auto refused = removeLead(book(), manager, reportedBy(manager));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, u"BP-DOC-065"_s);
    EXPECT_TRUE(refused.error().what.contains(u"3 actions and 1 update"_s))
        << refused.error().what.toStdString();
    const LeadId idle = leadCalled(u"All Executive Leads"_s).id;
    carryOut(keepLeadsApart(book(), idle, manager));
    const QByteArray before = open.dump();
    carryOut(removeLead(book(), idle, {}));
    EXPECT_EQ(book().table<Saved>().size(), 0U);
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
}

TEST_F(LeadVerbsTest, KeptApartIsKeptOnce)
{
    const LeadId one = leadCalled(u"Board Manager"_s).id;
    const LeadId two = leadCalled(u"Business Manager"_s).id;
    ASSERT_EQ(leadSuggestions(book()).size(), 1U);
    carryOut(keepLeadsApart(book(), one, two));
    EXPECT_TRUE(leadSuggestions(book()).empty());
    const auto again = keepLeadsApart(book(), two, one);
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again.value().isEmpty());
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(leadSuggestions(book()).size(), 1U);
    EXPECT_EQ(refusalOf(keepLeadsApart(book(), one, one)), u"BP-DOC-003"_s);
}

TEST_F(LeadVerbsTest, WordsFindTheLeadByAnyOfItsNamesAndItsRoleStays)
{
    carryOut(setActionLeads(book(), both, u"Manager of the Board / Police"_s));
    EXPECT_EQ(book().find(both)->leads,
              (std::vector<ActionLead>{{leadCalled(u"Board Manager"_s).id, LeadRole::Lead},
                                       {leadCalled(u"Police"_s).id, LeadRole::Contributor}}));
}

TEST_F(LeadVerbsTest, WhatIsNotInTheFileIsRefused)
{
    const LeadId nobody = LeadId::create();
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    Lead unknown;
    unknown.id = nobody;
    unknown.name = u"Nobody"_s;
    EXPECT_EQ(refusalOf(changeLead(book(), unknown)), u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(removeLead(book(), nobody, {})), u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(mergeLeads(book(), manager, {nobody}, {})), u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(splitLead(book(), nobody, {}, {})), u"BP-DOC-003"_s);
    EXPECT_EQ(refusalOf(giveOpenActions(open->view(), manager, nobody)), u"BP-DOC-003"_s);
}

} // namespace boardplan::test

#include "lead_verbs_fixture.h"

#include <QJsonArray>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

std::vector<Update> joined(std::vector<Update> one, const std::vector<Update>& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace

TEST_F(LeadVerbsTest, MergedLeadsAreOneEverywhere)
{
    const Lead manager = leadCalled(u"Board Manager"_s);
    const Lead business = leadCalled(u"Business Manager"_s);
    Lead all = leadCalled(u"All Executive Leads"_s);
    all.members = {business.id, manager.id};
    carryOut(changeLead(book(), all));
    Meeting meeting;
    meeting.board = book().boards().front();
    meeting.date = QDate{2026, 12, 1};
    meeting.body = MeetingBody::Subgroup;
    meeting.subgroup = business.id;
    carryOut(addMeeting(book(), meeting));
    const QByteArray before = open.dump();

    carryOut(mergeLeads(book(), manager.id, {business.id}, reportedBy(business.id)));
    EXPECT_EQ(namesOn(one), QStringList{u"Board Manager"_s});
    EXPECT_EQ(namesOn(other),
              QStringList{u"Board Manager"_s}); // the contributor and the lead are one, a lead
    EXPECT_EQ(book().find(other)->leadText, u"Business Manager"_s);
    EXPECT_EQ(leadCalled(u"Board Manager"_s).aliases,
              (QStringList{u"Manager of the Board"_s, u"Business Manager"_s}));
    EXPECT_EQ(leadCalled(u"All Executive Leads"_s).members, std::vector{manager.id});
    EXPECT_EQ(book().table<Meeting>().rows()[0].subgroup, manager.id);
    EXPECT_EQ(reportedBy(manager.id).size(), 2U);
    EXPECT_EQ(book().standing(other).latest->lead, manager.id);
    EXPECT_TRUE(leadCalled(u"Business Manager"_s).id.isNull());
    carryOut(setActionLeads(book(), closed, u"Business managers"_s));
    EXPECT_EQ(namesOn(closed), QStringList{u"Board Manager"_s});
    EXPECT_TRUE(open.verifies());

    ASSERT_TRUE(open->undo().ok());
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
    ASSERT_TRUE(open->redo().ok());
    EXPECT_TRUE(open.verifies());
}

TEST_F(LeadVerbsTest, WhatTheSurvivorDoesNotSayItTakesFromTheOthers)
{
    Lead business = leadCalled(u"Business Manager"_s);
    business.email = u"business@example.org"_s;
    business.contact = u"Room 4"_s;
    carryOut(changeLead(book(), business));
    Lead manager = leadCalled(u"Board Manager"_s);
    manager.contact = u"Room 1"_s;
    carryOut(changeLead(book(), manager));
    carryOut(mergeLeads(book(), manager.id, {business.id, business.id}, reportedBy(business.id)));
    EXPECT_EQ(leadCalled(u"Board Manager"_s).email, u"business@example.org"_s);
    EXPECT_EQ(leadCalled(u"Board Manager"_s).contact, u"Room 1"_s);
}

TEST_F(LeadVerbsTest, SeveralAreMergedInOneStep)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const LeadId business = leadCalled(u"Business Manager"_s).id;
    const LeadId police = leadCalled(u"Police"_s).id;
    const QByteArray before = open.dump();
    carryOut(mergeLeads(book(), manager, {business, police},
                        joined(reportedBy(business), reportedBy(police))));
    EXPECT_EQ(open->undoVerb(), u"Merge 2 leads into “Board Manager”"_s);
    EXPECT_EQ(namesOn(both), QStringList{u"Board Manager"_s});
    EXPECT_EQ(namesOn(closed), QStringList{u"Board Manager"_s});
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
}

TEST_F(LeadVerbsTest, MergingNeedsTwoAndMakesNoCircle)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const LeadId police = leadCalled(u"Police"_s).id;
    EXPECT_EQ(refusalOf(mergeLeads(book(), manager, {manager}, {})), u"BP-DOC-066"_s);
    EXPECT_EQ(refusalOf(mergeLeads(book(), manager, {}, {})), u"BP-DOC-066"_s);
    Lead all = leadCalled(u"All Executive Leads"_s);
    Lead partners;
    partners.name = u"Partners"_s;
    partners.kind = LeadKind::Group;
    partners.members = {police};
    carryOut(addLead(book(), partners));
    all.members = {book().leads().back()};
    carryOut(changeLead(book(), all));
    EXPECT_EQ(refusalOf(mergeLeads(book(), police, {all.id}, {})), u"BP-DOC-067"_s);
    // A group and its own member are one without a circle.
    carryOut(mergeLeads(book(), leadCalled(u"Partners"_s).id, {all.id}, {}));
    EXPECT_EQ(leadCalled(u"Partners"_s).members, std::vector{police});
}

TEST_F(LeadVerbsTest, WhatWasKeptApartStaysSoUnderTheSurvivorsName)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const LeadId business = leadCalled(u"Business Manager"_s).id;
    const LeadId police = leadCalled(u"Police"_s).id;
    carryOut(keepLeadsApart(book(), manager, business));
    carryOut(keepLeadsApart(book(), business, police));
    carryOut(keepLeadsApart(book(), manager, police));
    const QByteArray before = open.dump();
    carryOut(mergeLeads(book(), manager, {business}, reportedBy(business)));
    ASSERT_EQ(book().table<Saved>().size(), 1U);
    EXPECT_NE(findLeadsKeptApart(book(), manager, police), nullptr);
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
}

TEST_F(LeadVerbsTest, ASavedFilterFollowsItsLead)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const LeadId business = leadCalled(u"Business Manager"_s).id;
    Saved filter;
    filter.id = SavedId::create();
    filter.kind = u"filter"_s;
    filter.value = {{u"leads"_s, QJsonArray{business.toString(), u"words"_s}}, {u"days"_s, 30}};
    carryOut(Edit{u"Save"_s, {}, {inserted(filter)}});
    carryOut(mergeLeads(book(), manager, {business}, reportedBy(business)));
    EXPECT_EQ(book().find(filter.id)->value.value(u"leads"_s),
              (QJsonArray{manager.toString(), u"words"_s}));
    EXPECT_EQ(book().find(filter.id)->value.value(u"days"_s), 30);
}

TEST_F(LeadVerbsTest, ALeadThatIsTwoIsSplitOnEveryAction)
{
    const Lead manager = leadCalled(u"Board Manager"_s);
    const QByteArray before = open.dump();
    const QString picture = open.picture();
    carryOut(splitLead(book(), manager.id, {u"Chair"_s, u"police"_s, u"chairs"_s, {}},
                       reportedBy(manager.id)));
    EXPECT_EQ(namesOn(one), (QStringList{u"Chair"_s, u"Police"_s}));
    EXPECT_EQ(namesOn(both), (QStringList{u"Chair"_s, u"Police"_s}));
    EXPECT_EQ(namesOn(other), (QStringList{u"Business Manager"_s, u"(Chair)"_s, u"(Police)"_s}));
    EXPECT_EQ(reportedBy(leadCalled(u"Chair"_s).id).size(), 1U);
    EXPECT_TRUE(leadCalled(u"Board Manager"_s).id.isNull());
    EXPECT_EQ(open->view().rating(one)->key, u"green"_s);
    EXPECT_TRUE(open.verifies());
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
    EXPECT_EQ(open.picture(), picture);
}

TEST_F(LeadVerbsTest, ALeadMayStayAmongThoseItIsSplitInto)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    carryOut(splitLead(book(), manager, {u"Chair"_s, u"Board Manager"_s}, reportedBy(manager)));
    EXPECT_EQ(namesOn(one), (QStringList{u"Chair"_s, u"Board Manager"_s}));
    EXPECT_EQ(reportedBy(manager).size(), 1U); // what it reported is still its
    EXPECT_EQ(leadCalled(u"Board Manager"_s).id, manager);
}

TEST_F(LeadVerbsTest, SplittingNeedsTwoNamesAndKeepsMembers)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    EXPECT_EQ(refusalOf(splitLead(book(), manager, {u"Chair"_s, u"chairs"_s}, {})),
              u"BP-DOC-068"_s);
    Lead all = leadCalled(u"All Executive Leads"_s);
    all.members = {manager};
    carryOut(changeLead(book(), all));
    EXPECT_EQ(refusalOf(splitLead(book(), all.id, {u"Chair"_s, u"Police"_s}, {})), u"BP-DOC-069"_s);
    EXPECT_EQ(refusalOf(splitLead(book(), manager, {u"Chair"_s, u"All Executive Leads"_s}, {})),
              u"accepted"_s);
    carryOut(splitLead(book(), manager, {u"Chair"_s, u"Police"_s}, reportedBy(manager)));
    EXPECT_EQ(leadCalled(u"All Executive Leads"_s).members,
              (std::vector{leadCalled(u"Chair"_s).id, leadCalled(u"Police"_s).id}));
}

TEST_F(LeadVerbsTest, SuccessionGivesOpenActionsAndLeavesClosedOnes)
{
    const LeadId police = leadCalled(u"Police"_s).id;
    const LeadId subgroup = leadCalled(u"QA Subgroup"_s).id;
    const QByteArray before = open.dump();
    carryOut(giveOpenActions(open->view(), police, subgroup));
    EXPECT_EQ(open->undoVerb(),
              u"Give 1 open action of “Police” to “QA Subgroup” from 22 Nov 2026"_s);
    EXPECT_EQ(namesOn(both), (QStringList{u"Board Manager"_s, u"(QA Subgroup)"_s}));
    EXPECT_EQ(namesOn(closed), QStringList{u"Police"_s});
    EXPECT_EQ(book().find(both)->leadText, u"Board Manager with Police"_s);
    ASSERT_TRUE(open->undo().ok());
    EXPECT_EQ(open.dump(), before);
}

TEST_F(LeadVerbsTest, WhoHasTheActionAlreadyHasItOnce)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const LeadId business = leadCalled(u"Business Manager"_s).id;
    carryOut(giveOpenActions(open->view(), manager, business));
    EXPECT_EQ(namesOn(one), QStringList{u"Business Manager"_s});
    EXPECT_EQ(namesOn(other), QStringList{u"Business Manager"_s});
    EXPECT_EQ(reportedBy(manager).size(), 1U); // reports stay with who made them
    EXPECT_EQ(refusalOf(giveOpenActions(open->view(), manager, business)), u"BP-DOC-071"_s);
    EXPECT_EQ(refusalOf(giveOpenActions(open->view(), manager, manager)), u"BP-DOC-070"_s);
}

TEST_F(LeadVerbsTest, SuccessionFromAnEarlierDayTakesWhatWasOpenThen)
{
    const LeadId police = leadCalled(u"Police"_s).id;
    const LeadId subgroup = leadCalled(u"QA Subgroup"_s).id;
    const auto then = open->viewAsAt(QDate{2026, 10, 1}); // before `closed` was complete
    ASSERT_TRUE(then.ok());
    carryOut(giveOpenActions(then.value(), police, subgroup));
    EXPECT_EQ(namesOn(closed), QStringList{u"QA Subgroup"_s});
}

TEST_F(LeadVerbsTest, SuccessionKeepsToAPlan)
{
    const LeadId manager = leadCalled(u"Board Manager"_s).id;
    const LeadId subgroup = leadCalled(u"QA Subgroup"_s).id;
    carryOut(addPlan(book(), {u"Exampleshire Safeguarding Adults Board"_s, u"Next plan"_s, {}}));
    const PlanId next = book().plans().back();
    EXPECT_EQ(refusalOf(giveOpenActions(open->view(), manager, subgroup, next)), u"BP-DOC-071"_s);
    carryOut(giveOpenActions(open->view(), manager, subgroup, plan));
    EXPECT_EQ(namesOn(one), QStringList{u"QA Subgroup"_s});
}

} // namespace boardplan::test

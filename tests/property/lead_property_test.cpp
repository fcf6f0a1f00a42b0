// Laws of the directory of leads: merging, splitting and succession never lose who answers for an
// action, change no published word, and undo leads back.

#include "support/document/open_document.h"
#include "support/random_edits.h"

#include <boardplan/document/lead_verbs.h>
#include <boardplan/domain/lead_directory.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int editsBefore = 5;
constexpr int actsPerRun = 3; // each is three edits and two dumps
constexpr unsigned splitting = 2;

LeadId anyLead(const PlanBook& book, std::mt19937& random)
{
    const std::vector<LeadId> leads = book.leads();
    return leads[random() % leads.size()];
}

std::vector<Update> reportedBy(const Document& document, LeadId lead)
{
    return document.updatesReportedBy(lead).value();
}

Result<Edit> randomLeadEdit(OpenDocument& open, unsigned act, std::mt19937& random)
{
    Document& document = *open;
    const PlanBook& book = document.book();
    const LeadId lead = anyLead(book, random);
    const LeadId other = anyLead(book, random);
    switch (act) {
    case 0: {
        Lead added;
        added.name = u"Lead %1"_s.arg(random() % 1000);
        return addLead(book, added);
    }
    case 1:
        return mergeLeads(book, lead, {other}, reportedBy(document, other));
    case splitting:
        return splitLead(book, lead,
                         {u"Part %1"_s.arg(random() % 9), u"Share %1"_s.arg(random() % 9)},
                         reportedBy(document, lead));
    case 3:
        return giveOpenActions(document.view(), lead, other);
    case 4: {
        Lead group = *book.find(lead);
        group.kind = LeadKind::Group;
        group.members = {other};
        return changeLead(book, group);
    }
    default:
        return keepLeadsApart(book, lead, other);
    }
}

// What no act on the directory may change.
void requireNothingLost(const PlanBook& before, const PlanBook& after)
{
    RC_ASSERT(before.table<Action>().size() == after.table<Action>().size());
    for (const Action& was : before.table<Action>().rows()) {
        const Action& is = *after.find(was.id);
        RC_ASSERT(is.leadText == was.leadText);
        RC_ASSERT(is.leads.empty() == was.leads.empty());
        const auto leads = [](const Action& action) {
            return std::count_if(action.leads.begin(), action.leads.end(),
                                 [](const ActionLead& of) { return of.role == LeadRole::Lead; });
        };
        RC_ASSERT((leads(is) == 0) == (leads(was) == 0));
        for (const ActionLead& of : is.leads) {
            RC_ASSERT(after.find(of.lead) != nullptr);
        }
        RC_ASSERT(after.standing(was.id).updates == before.standing(was.id).updates);
    }
    for (const Lead& lead : after.table<Lead>().rows()) {
        RC_ASSERT(!isInCircle(after, lead.id, lead.members));
        for (const LeadId member : lead.members) {
            RC_ASSERT(after.find(member) != nullptr);
        }
    }
}

void requireSameRatings(const PlanBook& before, const PlanBook& after)
{
    for (const Action& action : before.table<Action>().rows()) {
        RC_ASSERT(after.standing(action.id).rating == before.standing(action.id).rating);
        RC_ASSERT(after.standing(action.id).leadsDiffer == before.standing(action.id).leadsDiffer);
    }
}

} // namespace

RC_GTEST_PROP(LeadProperty, ActsOnTheDirectoryLoseNobodyAndUndoLeadsBack, (unsigned seed))
{
    std::mt19937 random{seed};
    OpenDocument open;
    RC_ASSERT(open->apply(firstEdit(random)).ok());
    for (int i = 0; i < editsBefore; ++i) {
        RC_ASSERT(open->apply(randomEdit(open->book(), random)).ok());
    }
    for (int i = 0; i < actsPerRun; ++i) {
        const auto act = static_cast<unsigned>(random() % 6);
        const Result<Edit> edit = randomLeadEdit(open, act, random);
        if (!edit || edit.value().isEmpty()) {
            continue;
        }
        const PlanBook before = open->book();
        const QByteArray dump = open.dump();
        RC_ASSERT(open->apply(edit.value()).ok());
        requireNothingLost(before, open->book());
        if (act == splitting) {
            requireSameRatings(before, open->book()); // it is a matter of names only
        }
        const QByteArray after = open.dump();
        RC_ASSERT(open->undo().ok());
        RC_ASSERT(open.dump() == dump);
        RC_ASSERT(open->redo().ok());
        RC_ASSERT(open.dump() == after);
    }
    RC_ASSERT(open.verifies());
}

} // namespace boardplan::test

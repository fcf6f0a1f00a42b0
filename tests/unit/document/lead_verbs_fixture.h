#pragma once

#include "support/document/open_document.h"

#include <boardplan/document/lead_verbs.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/lead_directory.h>

#include <gtest/gtest.h>

namespace boardplan::test {

// A file with a directory of five – Board Manager (also "Manager of the Board"), Business Manager,
// Police, QA Subgroup and the group All Executive Leads without members – and four actions of one
// plan, on 22 November 2026: `one` is the Board Manager's; `both` the Board Manager's with the
// Police contributing; `other` the Business Manager's with the Board Manager contributing; `closed`
// the Police's, complete. The Board Manager reported green on `one`, the Business Manager amber on
// `other`.
class LeadVerbsTest : public testing::Test {
protected:
    void SetUp() override;

    const PlanBook& book() { return open->book(); }
    Lead leadCalled(const QString& name); // without an id where there is none
    std::vector<Update> reportedBy(LeadId lead);
    void carryOut(const Result<Edit>& edit);
    static QString refusalOf(const Result<Edit>& edit)
    {
        return edit.ok() ? QStringLiteral("accepted") : edit.error().code;
    }
    // The names of those who answer for an action, contributors in brackets.
    QStringList namesOn(ActionId action);

    OpenDocument open;
    PlanId plan;
    ActionId one;
    ActionId both;
    ActionId other;
    ActionId closed;

private:
    ActionId addAction(const std::vector<ActionLead>& leads, const QString& leadText);
    void report(ActionId action, LeadId lead, const QString& rating);

    PriorityId m_priority;
    int m_position = 0;
};

} // namespace boardplan::test

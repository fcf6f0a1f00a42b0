#include "lead_verbs_fixture.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

void LeadVerbsTest::SetUp()
{
    carryOut(
        addPlan(book(), {u"Exampleshire Safeguarding Adults Board"_s, u"Business plan"_s, {}}));
    plan = book().plans().front();
    carryOut(addPriority(book(), plan, u"1"_s, u"Prevention"_s));
    m_priority = book().prioritiesOf(plan).front();
    const auto add = [this](const QString& name, LeadKind kind, const QStringList& aliases = {}) {
        Lead lead;
        lead.name = name;
        lead.kind = kind;
        lead.aliases = aliases;
        carryOut(addLead(book(), lead));
        return book().leads().back();
    };
    const LeadId manager = add(u"Board Manager"_s, LeadKind::Role, {u"Manager of the Board"_s});
    const LeadId business = add(u"Business Manager"_s, LeadKind::Role);
    const LeadId police = add(u"Police"_s, LeadKind::Agency);
    add(u"QA Subgroup"_s, LeadKind::Subgroup);
    add(u"All Executive Leads"_s, LeadKind::Group);
    one = addAction({{manager, LeadRole::Lead}}, u"Board Manager"_s);
    both = addAction({{manager, LeadRole::Lead}, {police, LeadRole::Contributor}},
                     u"Board Manager with Police"_s);
    other = addAction({{business, LeadRole::Lead}, {manager, LeadRole::Contributor}},
                      u"Business Manager"_s);
    closed = addAction({{police, LeadRole::Lead}}, u"Police"_s);
    report(one, manager, u"green"_s);
    report(other, business, u"amber"_s);
    report(closed, {}, u"blue"_s);
}

ActionId LeadVerbsTest::addAction(const std::vector<ActionLead>& leads, const QString& leadText)
{
    Action action;
    action.id = ActionId::create();
    action.priority = m_priority;
    action.position = ++m_position * positionGap;
    action.ref = u"1.%1"_s.arg(m_position);
    action.text = u"Action %1"_s.arg(m_position);
    action.leadText = leadText;
    action.leads = leads;
    carryOut(Edit{u"Add"_s, {}, {inserted(action)}});
    return action.id;
}

void LeadVerbsTest::report(ActionId action, LeadId lead, const QString& rating)
{
    Update update;
    update.action = action;
    update.lead = lead;
    update.rating = rating;
    update.reportedOn = QDate{2026, 11, 1};
    carryOut(recordUpdate(book(), update, open->today(), open->now()));
}

Lead LeadVerbsTest::leadCalled(const QString& name)
{
    for (const Lead& lead : book().table<Lead>().rows()) {
        if (lead.name == name) {
            return lead;
        }
    }
    return {};
}

std::vector<Update> LeadVerbsTest::reportedBy(LeadId lead)
{
    auto updates = open->updatesReportedBy(lead);
    EXPECT_TRUE(updates.ok());
    return updates.ok() ? updates.value() : std::vector<Update>{};
}

void LeadVerbsTest::carryOut(const Result<Edit>& edit)
{
    ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
    const Status status = open->apply(edit.value());
    ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
}

QStringList LeadVerbsTest::namesOn(ActionId action)
{
    QStringList names;
    for (const ActionLead& of : book().find(action)->leads) {
        const QString name = book().find(of.lead)->name;
        names.append(of.role == LeadRole::Lead ? name : u"(%1)"_s.arg(name));
    }
    return names;
}

} // namespace boardplan::test

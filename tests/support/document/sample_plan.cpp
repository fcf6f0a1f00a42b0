#include "support/document/sample_plan.h"

#include <boardplan/document/verbs.h>

#include <array>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

struct SampleAction {
    const char16_t* ref;
    const char16_t* text;
    const char16_t* leads;
    const char16_t* timescale;
    const char16_t* measure;
};

struct SampleReport {
    ActionId action;
    QDate on;
    const char16_t* rating;
    const char16_t* whatHappened;
};

const std::array<SampleAction, 7> sampleActions{{
    {u"2.1a", u"Agree an early-help pathway with housing, primary care and the police",
     u"Prevention Subgroup", u"June 2026", u"Pathway in use in all districts"},
    {u"2.1b", u"Publish a one-page guide for the public on what to do with a worry",
     u"Communications Subgroup\nBoard Manager", u"Q3 2026/27", u"Guide on every partner’s website"},
    {u"2.2a", u"Fire safety framework adopted by all partner organisations",
     u"Fire and Rescue Service\nQA Subgroup", u"End of September 2026",
     u"Signed by all partners\nFire deaths reviewed yearly"},
    {u"2.2b", u"Self-neglect guidance reviewed every six months", u"Policy Subgroup",
     u"Ongoing, six monthly", u"Guidance current; staff survey"},
    {u"3.1", u"Competency framework agreed and used in supervision",
     u"Learning and Development Subgroup", u"Ongoing and May 2026",
     u"Framework in 90 % of supervision records"},
    {u"3.2", u"Annual conference", u"Board Manager", u"Annually", u"Feedback forms"},
    {u"", u"Training needs survey", u"Learning and Development Subgroup", u"March 2027", u""},
}};

template <typename Entity> Entity made(int position)
{
    Entity entity;
    entity.id = decltype(entity.id)::create();
    entity.position = position * positionGap;
    return entity;
}

void carryOut(Document& document, const Result<Edit>& edit)
{
    ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
    const Status status = document.apply(edit.value());
    ASSERT_TRUE(status.ok()) << status.error().message().toStdString();
}

Plan samplePlan(const Board& board)
{
    auto plan = made<Plan>(1);
    plan.title = u"Business plan 2026–27"_s;
    plan.boards = {board.id};
    plan.period = {u"2026–27"_s, {2026, 4, 1}, {2027, 3, 31}};
    plan.columns = {{u"Ref"_s, {u"ref"_s}},
                    {u"Key action"_s, {u"action"_s}},
                    {u"Owner"_s, {u"leads"_s}},
                    {u"Timescale"_s, {u"timescale"_s}},
                    {u"What will demonstrate success"_s, {u"measures"_s}}};
    return plan;
}

Priority samplePriority(PlanId plan, int position, const QString& ref, const QString& title)
{
    auto priority = made<Priority>(position);
    priority.plan = plan;
    priority.ref = ref;
    priority.title = title;
    return priority;
}

Objective sampleObjective(PriorityId priority, int position, const QString& ref,
                          const QString& title)
{
    auto objective = made<Objective>(position);
    objective.priority = priority;
    objective.ref = ref;
    objective.title = title;
    return objective;
}

Action sampleAction(std::size_t at, const Plan& plan, PriorityId priority, ObjectiveId objective)
{
    const SampleAction& sample = sampleActions[at];
    auto action = made<Action>(static_cast<int>(at) + 1);
    action.priority = priority;
    action.objective = objective;
    action.ref = QString::fromUtf16(sample.ref);
    action.text = QString::fromUtf16(sample.text);
    action.timescale = readTimescale(QString::fromUtf16(sample.timescale), plan.timescaleContext());
    const QStringList measures =
        QString::fromUtf16(sample.measure).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& text : measures) {
        action.measures.push_back({MeasureId::create(), text, false});
    }
    return action;
}

void report(Document& document, const SampleReport& sample)
{
    Update update;
    update.action = sample.action;
    update.reportedOn = sample.on;
    update.rating = QString::fromUtf16(sample.rating);
    update.whatHappened = QString::fromUtf16(sample.whatHappened);
    const QDateTime at{sample.on, QTime{10, 0}, Qt::UTC};
    carryOut(document, recordUpdate(document.book(), update, document.today(), at));
}

void reportAll(Document& document, const SamplePlan& sample)
{
    const std::array<SampleReport, 6> reports{{
        {sample.pathway,
         {2026, 6, 12},
         u"blue",
         u"Pathway agreed at the June meeting; live in all three districts."},
        {sample.guide, {2026, 9, 12}, u"green", u"Text with the readers’ panel."},
        {sample.fireSafety,
         {2026, 9, 12},
         u"amber",
         u"Framework drafted; consultation to end of month."},
        {sample.selfNeglect, {2026, 6, 12}, u"amber", u"No change since the spring."},
        {sample.selfNeglect, {2026, 9, 12}, u"amber", u"No change since the spring"},
        {sample.competency, {2026, 9, 12}, u"red", u"First draft rejected."},
    }};
    for (const SampleReport& each : reports) {
        report(document, each);
    }
}

} // namespace

SamplePlan addSamplePlan(Document& document)
{
    auto board = made<Board>(1);
    board.name = u"Exampleshire Safeguarding Adults Board"_s;
    const Plan plan = samplePlan(board);
    const Priority prevention =
        samplePriority(plan.id, 1, u"2"_s, u"Preventing harm before it occurs"_s);
    const Priority workforce =
        samplePriority(plan.id, 2, u"3"_s, u"A workforce that is equipped"_s);
    const Objective early = sampleObjective(prevention.id, 1, u"2.1"_s,
                                            u"Partners act early and share what they see"_s);
    const Objective risks =
        sampleObjective(prevention.id, 2, u"2.2"_s, u"Known risks are reduced"_s);
    Edit edit{u"Add the sample plan"_s,
              {},
              {inserted(board), inserted(plan), inserted(prevention), inserted(workforce),
               inserted(early), inserted(risks)}};
    const std::array owners{early.id,      early.id,      risks.id,     risks.id,
                            ObjectiveId{}, ObjectiveId{}, ObjectiveId{}};
    std::vector<ActionId> ids;
    for (std::size_t at = 0; at < sampleActions.size(); ++at) {
        const PriorityId priority = owners[at].isNull() ? workforce.id : prevention.id;
        const Action action = sampleAction(at, plan, priority, owners[at]);
        ids.push_back(action.id);
        edit.changes.push_back(inserted(action));
    }
    carryOut(document, edit);
    for (std::size_t at = 0; at < sampleActions.size(); ++at) {
        carryOut(document, setActionLeads(document.book(), ids[at],
                                          QString::fromUtf16(sampleActions[at].leads)));
    }
    const SamplePlan sample{plan.id, prevention.id, workforce.id, early.id, risks.id, ids[0],
                            ids[1],  ids[2],        ids[3],       ids[4],   ids[5],   ids[6]};
    reportAll(document, sample);
    return sample;
}

PlanId addLongPlan(Document& document, int actions)
{
    auto board = made<Board>(1);
    board.name = u"Longshire Safeguarding Adults Board"_s;
    Plan plan = samplePlan(board);
    const Priority priority = samplePriority(plan.id, 1, u"1"_s, u"Everything at once"_s);
    Edit edit{u"Add a long plan"_s, {}, {inserted(board), inserted(plan), inserted(priority)}};
    for (int at = 0; at < actions; ++at) {
        Action action = sampleAction(static_cast<std::size_t>(at) % 4, plan, priority.id, {});
        action.position = (at + 1) * 16;
        action.ref = u"1.%1"_s.arg(at + 1);
        edit.changes.push_back(inserted(action));
    }
    carryOut(document, edit);
    return plan.id;
}

} // namespace boardplan::test

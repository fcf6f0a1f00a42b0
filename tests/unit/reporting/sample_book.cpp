#include "sample_book.h"

#include <boardplan/domain/lead_names.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

SampleBook::SampleBook()
{
    Board owner;
    owner.id = board = BoardId::create();
    owner.name = u"Sampleton Safeguarding Adults Board"_s;
    owner.shortName = u"SSAB"_s;
    book.put(inserted(owner));
    m_plan.id = plan = PlanId::create();
    m_plan.title = u"Business plan 2026–27"_s;
    m_plan.boards = {board};
    m_plan.period = {u"2026–27"_s, {2026, 4, 1}, {2027, 3, 31}};
    book.put(inserted(m_plan));
}

PriorityId SampleBook::addPriority(const QString& ref, const QString& title)
{
    Priority priority;
    priority.id = PriorityId::create();
    priority.plan = plan;
    priority.position = nextPosition();
    priority.ref = ref;
    priority.title = title;
    book.put(inserted(priority));
    return priority.id;
}

ObjectiveId SampleBook::addObjective(PriorityId priority, const QString& ref, const QString& title)
{
    Objective objective;
    objective.id = ObjectiveId::create();
    objective.priority = priority;
    objective.position = nextPosition();
    objective.ref = ref;
    objective.title = title;
    book.put(inserted(objective));
    return objective.id;
}

LeadId SampleBook::directoryEntry(const QString& name)
{
    for (const Lead& lead : book.table<Lead>().rows()) {
        if (lead.name == name) {
            return lead.id;
        }
    }
    Lead lead;
    lead.id = LeadId::create();
    lead.position = nextPosition();
    lead.name = name;
    lead.kind = guessLeadKind(name);
    book.put(inserted(lead));
    return lead.id;
}

ActionId SampleBook::addAction(PriorityId priority, const QString& ref, const QString& text,
                               const QString& leads, const QString& timescale,
                               ObjectiveId objective)
{
    Action action;
    action.id = ActionId::create();
    action.priority = priority;
    action.objective = objective;
    action.position = nextPosition();
    action.ref = ref;
    action.text = text;
    action.leadText = leads;
    for (const QString& name : splitLeads(leads)) {
        action.leads.push_back({directoryEntry(name), LeadRole::Lead});
    }
    action.timescale = readTimescale(timescale, m_plan.timescaleContext());
    book.put(inserted(action));
    return action.id;
}

void SampleBook::edit(ActionId id, const std::function<void(Action&)>& change)
{
    const Action before = *book.find(id);
    Action after = before;
    change(after);
    book.put(replaced(before, after));
}

void SampleBook::report(ActionId id, const QDate& day, const QString& rating,
                        const QString& happened, const QString& next, const QString& ask,
                        const QDate& newDate)
{
    Update update;
    update.id = UpdateId::create();
    update.action = id;
    update.sequence = static_cast<qint64>(m_updates[id].size()) + 1;
    update.recordedAt = day.toString(Qt::ISODate) + u"T10:00:00.000Z"_s;
    update.reportedOn = day;
    update.rating = rating;
    update.whatHappened = happened;
    update.whatNext = next;
    update.ask = ask;
    update.newDate.due = newDate;
    m_updates[id].push_back(update);
    book.setStanding(id, standingOf(m_updates[id], book.schemeOf(*book.find(id))));
}

void SampleBook::addMeeting(const QDate& date, bool isClosed)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.board = board;
    meeting.position = nextPosition();
    meeting.date = date;
    meeting.closedOn = isClosed ? date : QDate{};
    book.put(inserted(meeting));
}

std::vector<Update> SampleBook::updates() const
{
    std::vector<Update> all;
    for (const auto& [action, updates] : m_updates) {
        all.insert(all.end(), updates.begin(), updates.end());
    }
    return all;
}

QHash<ActionId, Standing> SampleBook::standingsAt(const QDate& day) const
{
    QHash<ActionId, Standing> standings;
    for (const auto& [id, updates] : m_updates) {
        standings.insert(id, standingOf(updates, book.schemeOf(*book.find(id)), day));
    }
    return standings;
}

namespace {

void addListening(SampleBook& sample)
{
    const PriorityId priority =
        sample.addPriority(u"1"_s, u"Listening to people who use services"_s);
    const auto forum = sample.addAction(priority, u"1.1"_s,
                                        u"Set up a forum of people with experience of services"_s,
                                        u"Board Manager"_s, u"June 2026"_s);
    const auto guide =
        sample.addAction(priority, u"1.2"_s, u"Easy-read guide to raising a concern"_s,
                         u"Communications Subgroup"_s, u"Quarterly"_s);
    const auto stories =
        sample.addAction(priority, u"1.3"_s, u"A person's story opens every meeting of the board"_s,
                         u"Independent Chair"_s, u"Ongoing"_s);
    sample.report(forum, {2026, 9, 8}, u"green"_s, u"First meeting held with 14 people."_s);
    sample.report(forum, {2026, 11, 20}, u"blue"_s,
                  u"Forum meets monthly and chooses its own agenda."_s);
    sample.report(guide, {2026, 9, 1}, u"green"_s, u"Draft read by the forum."_s,
                  u"Print run in October."_s);
    sample.report(stories, {2026, 8, 20}, u"green"_s, u"Stories heard in June and September."_s);
}

void addPreventing(SampleBook& sample)
{
    const PriorityId priority = sample.addPriority(u"2"_s, u"Preventing harm before it occurs"_s);
    const auto framework = sample.addAction(
        priority, u"2.2a"_s, u"Fire safety framework adopted by all partner organisations"_s,
        u"Fire and Rescue Service, QA Subgroup"_s, u"September 2026"_s);
    const auto scams = sample.addAction(priority, u"2.3"_s,
                                        u"Doorstep-crime awareness week with trading standards"_s,
                                        u"Prevention Subgroup"_s, u"March 2027"_s);
    const auto hoarding =
        sample.addAction(priority, u"2.4"_s, u"Shared procedure for hoarding and self-neglect"_s,
                         u"Prevention Subgroup"_s, u"October 2026"_s);
    sample.report(framework, {2026, 9, 2}, u"amber"_s, u"Draft out to partners."_s);
    sample.report(framework, {2026, 11, 18}, u"red"_s,
                  u"Two partners have not signed; legal advice awaited."_s,
                  u"Second legal opinion by 30 November."_s,
                  u"The board is asked to write to both chief officers."_s, {2027, 1, 31});
    sample.report(scams, {2026, 9, 3}, u"green"_s, u"Dates agreed."_s);
    sample.report(hoarding, {2026, 9, 4}, u"amber"_s, u"Working group met once."_s,
                  u"Draft to the subgroup in January."_s);
}

void addWorkforce(SampleBook& sample)
{
    const PriorityId priority = sample.addPriority(u"3"_s, u"A workforce that is equipped"_s);
    const ObjectiveId know = sample.addObjective(priority, u"3A"_s, u"Staff know what to do"_s);
    const ObjectiveId learn = sample.addObjective(priority, u"3B"_s, u"We learn from reviews"_s);
    const auto survey =
        sample.addAction(priority, u"3.1"_s, u"Training needs survey"_s,
                         u"Learning and Development Subgroup"_s, u"October 2026"_s, know);
    const auto induction = sample.addAction(priority, u"3.2"_s, u"Induction for new members"_s,
                                            u"Board Manager"_s, u"Quarterly"_s, know);
    sample.addAction(priority, u"3.3"_s, u"Briefings after every review, within six weeks"_s,
                     u"SAR Subgroup"_s, u"As required"_s, learn);
    const auto national =
        sample.addAction(priority, u"3.4"_s, u"Adopt the national competency framework"_s,
                         u"Learning and Development Subgroup"_s, u"2026/27"_s, learn);
    sample.report(survey, {2026, 9, 10}, u"green"_s, u"Questions agreed."_s);
    sample.report(survey, {2026, 11, 19}, u"red"_s, u"Survey tool withdrawn by its supplier."_s,
                  u"Quotes from two suppliers."_s, u"Fund a replacement"_s);
    sample.report(induction, {2026, 6, 1}, u"amber"_s, u"One session held."_s);
    sample.report(induction, {2026, 9, 9}, u"amber"_s, u"Two sessions cancelled."_s,
                  u"Dates to the executive."_s);
    sample.edit(national, [](Action& action) {
        action.state = {ActionStateKey::Paused, u"awaiting national guidance"_s, {2026, 3, 3}};
    });
}

} // namespace

SampleBook sampleBook()
{
    SampleBook sample;
    addListening(sample);
    addPreventing(sample);
    addWorkforce(sample);
    sample.addMeeting({2026, 6, 11}, true);
    sample.addMeeting(sampleMeeting, true);
    sample.addMeeting({2026, 12, 4}, false);
    return sample;
}

SampleBook importedBook()
{
    SampleBook sample;
    sample.editPlan().columns = {{u"Objective\nWhat we plan to achieve"_s, {u"objective"_s}},
                                 {u"Actions\nHow we will achieve it"_s, {u"action"_s}},
                                 {u"Lead Officer/Group/Agency"_s, {u"leads"_s}},
                                 {u"How we measure success"_s, {u"measures"_s}},
                                 {u"Timescale"_s, {u"timescale"_s}},
                                 {u"RAG status and comments"_s, {u"rating"_s, u"latestUpdate"_s}}};
    sample.editPlan().words = {u"Priority area"_s, u"Objective"_s, u"Actions"_s};
    sample.putPlan();
    for (int number = 1; number <= 3; ++number) {
        const PriorityId priority =
            sample.addPriority(QString::number(number), u"Area of work %1"_s.arg(number));
        const ObjectiveId first = sample.addObjective(priority, u"Objective 1"_s,
                                                      u"Partners are clear about their duties"_s);
        const ObjectiveId second =
            sample.addObjective(priority, u"Objective 2"_s, u"The public knows whom to tell"_s);
        for (const ObjectiveId objective : {first, first, second}) {
            const auto id = sample.addAction(
                priority, {},
                u"A policy is in place in every member organisation and is read once a year"_s,
                u"All executive leads\nBoard team"_s, u"June 2026 and annually"_s, objective);
            sample.edit(id, [](Action& action) {
                action.measures = {{MeasureId::create(), u"Audit"_s, false},
                                   {MeasureId::create(), u"Yearly return"_s, true}};
            });
        }
    }
    return sample;
}

SampleBook longBook(int actions)
{
    SampleBook sample;
    const QString words =
        u"partners agree and publish a shared approach that staff can find, use and question "_s;
    PriorityId priority;
    for (int number = 0; number < actions; ++number) {
        if (number % 25 == 0) {
            priority = sample.addPriority(QString::number(number / 25 + 1),
                                          u"Long priority %1"_s.arg(number / 25 + 1));
        }
        const auto id = sample.addAction(priority, u"R%1"_s.arg(number + 1, 3, 10, QChar{u'0'}),
                                         words.repeated(number % 4 + 1).trimmed(),
                                         u"Quality Subgroup"_s, u"March 2027"_s);
        sample.report(id, {2026, 11, 1}, number % 5 == 0 ? u"red"_s : u"green"_s,
                      words.repeated(number % 3 + 1).trimmed());
    }
    return sample;
}

} // namespace boardplan::test

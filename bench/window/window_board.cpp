#include "window_board.h"

#include "big_plan.h"

#include <boardplan/document/document.h>
#include <boardplan/document/verbs.h>
#include <boardplan/domain/timescale.h>
#include <boardplan/store/store.h>

#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstdio>

namespace boardplan::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionsPerObjective = 8;
constexpr int objectivesPerPriority = 4;
constexpr int plansPerBoard = 10;
constexpr int leadCount = 40;
constexpr std::size_t updatesAtOnce = 20'000;

void demand(const Status& status)
{
    if (!status) {
        std::fprintf(stderr, "%s\n", qPrintable(status.error().message()));
        std::exit(1);
    }
}

// The same number for the same place, in no order.
quint32 mixed(int place, quint32 salt)
{
    quint32 value = static_cast<quint32>(place) * 2654435761U + salt * 40503U;
    value ^= value >> 15;
    value *= 2246822519U;
    return value ^ (value >> 13);
}

QString oneOf(const QStringList& words, int place, quint32 salt)
{
    return words[static_cast<qsizetype>(mixed(place, salt) % static_cast<quint32>(words.size()))];
}

QString actionText(int place)
{
    static const QStringList verbs{u"Agree"_s, u"Publish"_s, u"Review"_s, u"Pilot"_s, u"Commission"_s, u"Audit"_s,
        u"Refresh"_s, u"Map"_s, u"Draft"_s, u"Evaluate"_s, u"Share"_s, u"Consult on"_s};
    static const QStringList things{u"an early-help pathway"_s, u"the fire safety framework"_s,
        u"guidance on mental capacity"_s, u"a training programme for new members"_s, u"the transitions protocol"_s,
        u"an easy-read leaflet"_s, u"a dataset for self-neglect"_s, u"the quality assurance cycle"_s,
        u"a directory of advocates"_s, u"the escalation policy"_s, u"a set of practice standards"_s,
        u"the learning from recent reviews"_s, u"supervision for front-line staff"_s, u"a single referral form"_s};
    static const QStringList partners{u"with housing and primary care"_s, u"with the police and probation"_s,
        u"with care providers of the county"_s, u"with people who use services and their carers"_s,
        u"with the acute trust and the ambulance service"_s, u"with voluntary organisations"_s,
        u"across all districts"_s, u"with the children’s partnership"_s};
    static const QStringList ends{u""_s, u""_s, u", so that partners act before harm occurs"_s,
        u", and report what changed for adults at risk to the board each quarter"_s,
        u", testing it with a sample of cases from each agency, and bring the results with proposals to the executive"_s,
        u" and make sure that every agency has a named person who answers for it"_s};
    return u"%1 %2 %3%4 (part %5)"_s.arg(oneOf(verbs, place, 1), oneOf(things, place, 2), oneOf(partners, place, 3),
        oneOf(ends, place, 4), QString::number(place));
}

const std::vector<Timescale>& timescales()
{
    static const std::vector<Timescale> read = [] {
        TimescaleContext context;
        context.period = {QDate{2026, 4, 1}, QDate{2028, 3, 31}};
        std::vector<Timescale> made;
        for (const QString& text : {u"March 2027"_s, u"30th September 2026"_s, u"2026/27"_s, u"Ongoing"_s, u"Quarterly"_s,
                 u"By end of June 2027"_s, u"Q3 2026/27"_s, u"31/01/2027"_s, u"April – June 2027"_s,
                 u"June and November 2026"_s, u"Bi-annually (April & October)"_s, u"Ongoing and May 2027"_s,
                 u"Following the completion of a SAR"_s, u""_s}) {
            made.push_back(readTimescale(text, context));
        }
        return made;
    }();
    return read;
}

class BoardMaker {
public:
    explicit BoardMaker(const WindowBoard& board)
        : m_wanted{board}
        , m_edit{u"Make a board"_s, u"bench"_s, {}}
    {
    }

    Edit make()
    {
        static const QStringList kinds{u"Subgroup"_s, u"Manager"_s, u"Partnership"_s, u"Lead Officer"_s};
        static const QStringList works{u"Prevention"_s, u"Quality"_s, u"Learning"_s, u"Housing"_s, u"Police"_s,
            u"Health"_s, u"Communications"_s, u"Engagement"_s, u"Performance"_s, u"Transition"_s};
        for (int i = 0; i < leadCount; ++i) {
            Lead lead;
            lead.name = works[i % 10] + u' ' + kinds[i / 10];
            m_leads.push_back(put(lead, i));
            m_leadNames.append(lead.name);
        }
        for (int place = 0; place < m_wanted.actions; ++place) {
            addParents(place);
            addAction(place);
        }
        return std::move(m_edit);
    }

private:
    template <typename Entity> decltype(Entity::id) put(Entity entity, int place)
    {
        entity.id = decltype(Entity::id)::create();
        entity.position = (place + 1) * positionGap;
        const auto id = entity.id;
        m_edit.changes.push_back(inserted(std::move(entity)));
        return id;
    }

    void addParents(int place)
    {
        const int inPlan = place % m_wanted.actionsPerPlan;
        if (place % (m_wanted.actionsPerPlan * plansPerBoard) == 0) {
            addBoard(place);
        }
        if (inPlan == 0) {
            Plan plan;
            plan.title = u"Business plan %1"_s.arg(place / m_wanted.actionsPerPlan + 1);
            plan.boards = {m_board};
            plan.period = {u"2026–28"_s, QDate{2026, 4, 1}, QDate{2028, 3, 31}};
            m_plan = put(plan, place);
        }
        if (inPlan % (actionsPerObjective * objectivesPerPriority) == 0) {
            Priority priority;
            priority.plan = m_plan;
            priority.ref = QString::number(inPlan / (actionsPerObjective * objectivesPerPriority) + 1);
            priority.title = u"Preventing harm before it occurs, strand %1"_s.arg(priority.ref);
            m_priorityRef = priority.ref;
            m_priority = put(priority, place);
        }
        if (inPlan % actionsPerObjective == 0) {
            Objective objective;
            objective.priority = m_priority;
            const int number = inPlan / actionsPerObjective % objectivesPerPriority;
            objective.ref = m_priorityRef + QChar{static_cast<char16_t>(u'a' + number)};
            objective.title = u"Partners act early and share what they see"_s;
            m_objectiveRef = objective.ref;
            m_objective = put(objective, place);
        }
    }

    void addBoard(int place)
    {
        Board board;
        board.name = u"Exampleshire Safeguarding Board %1"_s.arg(place + 1);
        m_board = put(board, place);
        if (place > 0) {
            return;
        }
        for (const QDate& day : {QDate{2026, 9, 12}, QDate{2026, 12, 4}}) {
            Meeting meeting;
            meeting.board = m_board;
            meeting.date = day;
            put(meeting, day.month());
        }
    }

    void addAction(int place)
    {
        Action action;
        action.priority = m_priority;
        action.objective = m_objective;
        action.ref = u"%1.%2"_s.arg(m_objectiveRef).arg(place % actionsPerObjective + 1);
        action.text = actionText(place);
        const auto lead = static_cast<std::size_t>(mixed(place, 5) % leadCount);
        action.leads = {{m_leads[lead], LeadRole::Lead}};
        action.leadText = m_leadNames[static_cast<qsizetype>(lead)];
        action.timescale = timescales()[mixed(place, 6) % timescales().size()];
        if (mixed(place, 7) % 3 != 0) {
            action.measures = {{MeasureId::create(), u"Seven in ten of those asked say that %1 helped them"_s.arg(place), false}};
        }
        put(action, place);
    }

    WindowBoard m_wanted;
    Edit m_edit;
    std::vector<LeadId> m_leads;
    QStringList m_leadNames;
    BoardId m_board;
    PlanId m_plan;
    PriorityId m_priority;
    ObjectiveId m_objective;
    QString m_priorityRef;
    QString m_objectiveRef;
};

Update madeUpdate(ActionId action, qint64 sequence, int daysAgo)
{
    static const std::array ratings{u"green"_s, u"green"_s, u"amber"_s, u"green"_s, u"red"_s, u"blue"_s};
    static const QStringList said{u"Framework drafted; consultation to the end of the month."_s,
        u"Two of five agencies have answered. The chair has written to the others."_s,
        u"Delayed: the post is vacant, and nobody has taken the work on since the summer."_s,
        u"Done and shared with all partners; the first figures come in the new year."_s};
    const auto place = static_cast<int>(sequence);
    Update update;
    update.id = UpdateId::create();
    update.action = action;
    update.sequence = sequence;
    update.recordedAt = u"2026-11-20T12:00:00.000Z"_s;
    update.reportedOn = benchDay.addDays(-daysAgo);
    update.rating = ratings[mixed(place, 8) % ratings.size()];
    update.whatHappened = oneOf(said, place, 9);
    return update;
}

// One in nine was never reported.
void writeUpdates(Store& store, const std::vector<ActionId>& actions, int perAction)
{
    Edit edit{u"Make updates"_s, u"bench"_s, {}};
    const auto write = [&] {
        const auto receipt = store.write(edit, {JournalKind::Do, 0, edit.author, benchNow});
        demand(receipt ? done() : Status{receipt.error()});
        edit.changes.clear();
    };
    qint64 sequence = 1;
    for (std::size_t place = 0; place < actions.size(); ++place) {
        for (int i = 0; i < perAction && place % 9 != 0; ++i) {
            edit.changes.push_back(inserted(madeUpdate(actions[place], sequence, 90 * (perAction - i) - 60)));
            ++sequence;
        }
        if (edit.changes.size() >= updatesAtOnce) {
            write();
        }
    }
    write();
}

// The meeting of September is closed: its ratings are those that lists compare with.
void closeFirstMeeting(const QString& path)
{
    auto document = Document::open(path, OpenMode::ReadWrite, [] { return benchNow; });
    demand(document ? done() : Status{document.error()});
    const PlanBook& book = document.value()->book();
    const MeetingId meeting = book.meetingsOf(book.boards().front()).front();
    auto view = document.value()->viewAsAt(book.find(meeting)->date);
    demand(view ? done() : Status{view.error()});
    const auto edit = closeMeeting(view.value(), meeting, benchDay);
    demand(edit ? document.value()->apply(edit.value()) : Status{edit.error()});
}

} // namespace

void makeWindowBoard(const QString& path, const WindowBoard& board)
{
    if (QFileInfo::exists(path)) {
        return;
    }
    std::printf("making %s\n", qPrintable(path));
    {
        auto store = Store::create(path);
        demand(store ? done() : Status{store.error()});
        const Edit structure = BoardMaker{board}.make();
        const auto receipt = store.value()->write(structure, {JournalKind::Do, 0, structure.author, benchNow});
        demand(receipt ? done() : Status{receipt.error()});
        writeUpdates(*store.value(), actionsIn(structure), board.updatesPerAction);
    }
    closeFirstMeeting(path);
}

} // namespace boardplan::bench

#include "support/book_builder.h"

#include <algorithm>

namespace boardplan::test {

namespace {

// The newest entity that fits; a name that no entity has is a mistake in the test.
template <typename Entity, typename Fits>
const Entity& newest(const std::vector<Entity>& entities, Fits fits)
{
    const auto found = std::find_if(entities.rbegin(), entities.rend(), fits);
    if (found == entities.rend()) {
        qFatal("BookBuilder: no such entity");
    }
    return *found;
}

template <typename Entity> void insertAll(Edit& edit, const std::vector<Entity>& entities)
{
    for (const Entity& entity : entities) {
        edit.changes.push_back(inserted(entity));
    }
}

} // namespace

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

BookBuilder& BookBuilder::board(const QString& name, const QString& shortName)
{
    Board board;
    board.id = nextId<BoardId>();
    board.position = nextPosition();
    board.name = name;
    board.shortName = shortName;
    m_boards.push_back(board);
    return *this;
}

BookBuilder& BookBuilder::plan(const QString& title)
{
    Plan plan;
    plan.id = nextId<PlanId>();
    plan.position = nextPosition();
    plan.title = title;
    if (!m_boards.empty()) {
        plan.boards.push_back(m_boards.back().id);
    }
    m_plans.push_back(plan);
    return *this;
}

BookBuilder& BookBuilder::jointPlan(const QString& title)
{
    plan(title);
    m_plans.back().boards.clear();
    for (const Board& board : m_boards) {
        m_plans.back().boards.push_back(board.id);
    }
    return *this;
}

BookBuilder& BookBuilder::scheme(const RatingScheme& scheme)
{
    m_plans.back().ratingScheme = scheme;
    return *this;
}

BookBuilder& BookBuilder::rule(const RollupRule& rule)
{
    m_plans.back().rollupRule = rule;
    return *this;
}

BookBuilder& BookBuilder::settings(const PlanSettings& settings)
{
    m_plans.back().settings = settings;
    return *this;
}

BookBuilder& BookBuilder::period(const char* start, const char* end)
{
    m_plans.back().period = {QString::fromLatin1(start) + u'/' + QString::fromLatin1(end),
                             day(start), day(end)};
    return *this;
}

BookBuilder& BookBuilder::adopted(const char* on)
{
    m_plans.back().status = PlanStatus::Adopted;
    m_plans.back().adoptedOn = day(on);
    return *this;
}

BookBuilder& BookBuilder::closedMeeting(const char* date)
{
    openMeeting(date);
    m_meetings.back().closedOn = m_meetings.back().date;
    return *this;
}

BookBuilder& BookBuilder::openMeeting(const char* date)
{
    Meeting meeting;
    meeting.id = nextId<MeetingId>();
    meeting.position = nextPosition();
    meeting.board = m_boards.back().id;
    meeting.date = day(date);
    m_meetings.push_back(meeting);
    return *this;
}

BookBuilder& BookBuilder::priority(const QString& ref, const QString& title)
{
    Priority priority;
    priority.id = nextId<PriorityId>();
    priority.plan = m_plans.back().id;
    priority.position = nextPosition();
    priority.ref = ref;
    priority.title = title;
    m_priorities.push_back(priority);
    return *this;
}

BookBuilder& BookBuilder::objective(const QString& ref, const QString& title)
{
    Objective objective;
    objective.id = nextId<ObjectiveId>();
    objective.priority = m_priorities.back().id;
    objective.position = nextPosition();
    objective.ref = ref;
    objective.title = title;
    m_objectives.push_back(objective);
    return *this;
}

BookBuilder& BookBuilder::action(const QString& ref, const QString& text)
{
    Action action;
    action.id = nextId<ActionId>();
    action.priority = m_priorities.back().id;
    const bool isBelowObjective =
        !m_objectives.empty() && m_objectives.back().priority == action.priority;
    action.objective = isBelowObjective ? m_objectives.back().id : ObjectiveId{};
    action.position = nextPosition();
    action.ref = ref;
    action.text = text.isEmpty() ? QStringLiteral("Action ") + ref : text;
    m_actions.push_back(action);
    return *this;
}

BookBuilder& BookBuilder::judgement(const Node& node, const QString& rating, const char* on,
                                    const char* clearedOn)
{
    Override judgement;
    judgement.id = nextId<OverrideId>();
    judgement.node = node;
    judgement.rating = rating;
    judgement.on = day(on);
    judgement.clearedOn = day(clearedOn);
    judgement.author = QStringLiteral("A. Chair");
    judgement.reason = QStringLiteral("the inspection is awaited");
    m_judgements.push_back(judgement);
    return *this;
}

BookBuilder& BookBuilder::theme(const QString& name)
{
    Theme theme;
    theme.id = nextId<ThemeId>();
    theme.plan = m_plans.back().id;
    theme.position = nextPosition();
    theme.name = name;
    m_themes.push_back(theme);
    return *this;
}

ActionId BookBuilder::actionId(const QString& ref) const
{
    return newest(m_actions, [&](const Action& action) { return action.ref == ref; }).id;
}

PriorityId BookBuilder::priorityId(const QString& ref) const
{
    return newest(m_priorities, [&](const Priority& priority) { return priority.ref == ref; }).id;
}

ObjectiveId BookBuilder::objectiveId(const QString& ref) const
{
    return newest(m_objectives, [&](const Objective& objective) { return objective.ref == ref; })
        .id;
}

LeadId BookBuilder::leadId(const QString& name) const
{
    return newest(m_leads, [&](const Lead& lead) { return lead.name == name; }).id;
}

BoardId BookBuilder::boardId(const QString& shortName) const
{
    return newest(m_boards, [&](const Board& board) { return board.shortName == shortName; }).id;
}

PlanId BookBuilder::planId() const
{
    return m_plans.back().id;
}

Node BookBuilder::node(NodeKind kind, const QString& ref) const
{
    switch (kind) {
    case NodeKind::All:
        return {};
    case NodeKind::Board:
        return Node::of(kind, boardId(ref));
    case NodeKind::Plan:
        return Node::of(kind,
                        newest(m_plans, [&](const Plan& plan) { return plan.title == ref; }).id);
    case NodeKind::Priority:
        return Node::of(kind, priorityId(ref));
    case NodeKind::Objective:
        return Node::of(kind, objectiveId(ref));
    case NodeKind::Lead:
        return Node::of(kind, leadId(ref));
    case NodeKind::Action:
        return Node::of(kind, actionId(ref));
    }
    return {};
}

const std::vector<Update>& BookBuilder::updatesOf(ActionId action) const
{
    static const std::vector<Update> none;
    const auto found = m_updates.constFind(action);
    return found == m_updates.constEnd() ? none : *found;
}

QHash<ActionId, Standing> BookBuilder::standings(const QDate& limit) const
{
    QHash<ActionId, Standing> standings;
    const PlanBook whole = book();
    for (const Action& action : m_actions) {
        standings.insert(action.id,
                         standingOf(updatesOf(action.id), whole.schemeOf(action), limit));
    }
    return standings;
}

PlanBook BookBuilder::book() const
{
    PlanBook book;
    for (const AnyChange& change : edit().changes) {
        book.put(change);
    }
    for (const Action& action : m_actions) {
        book.setStanding(action.id, standingOf(updatesOf(action.id), book.schemeOf(action)));
    }
    return book;
}

Edit BookBuilder::edit() const
{
    Edit edit;
    edit.verb = QStringLiteral("Fill the book");
    edit.author = QStringLiteral("Test");
    insertAll(edit, m_boards);
    insertAll(edit, m_leads);
    insertAll(edit, m_plans);
    insertAll(edit, m_themes);
    insertAll(edit, m_priorities);
    insertAll(edit, m_objectives);
    insertAll(edit, m_actions);
    insertAll(edit, m_meetings);
    insertAll(edit, m_judgements);
    std::vector<Update> updates;
    for (const std::vector<Update>& ofAction : m_updates) {
        updates.insert(updates.end(), ofAction.begin(), ofAction.end());
    }
    std::sort(updates.begin(), updates.end(),
              [](const Update& one, const Update& other) { return one.sequence < other.sequence; });
    insertAll(edit, updates);
    return edit;
}

} // namespace boardplan::test

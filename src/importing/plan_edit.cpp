#include <boardplan/importing/import.h>

#include "importing/people_and_dates.h"
#include "importing/phrases.h"
#include "importing/refusals.h"

#include <boardplan/domain/lead_names.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

void traceTo(std::vector<Trace>& trace, const QString& field, const std::vector<Place>& places)
{
    for (const Place& place : places) {
        trace.push_back({field, place.toString()});
    }
}

std::vector<Measure> measuresOf(const SourcedList& list)
{
    std::vector<Measure> measures;
    for (const QString& text : list.items) {
        measures.push_back({MeasureId::create(), text, false});
    }
    return measures;
}

// Turns a proposal into the changes of one edit, owners before what they own.
class PlanEdit {
public:
    PlanEdit(const Proposal& proposal, const PlanBook& book, const ImportOptions& options)
        : m_proposal{proposal}
        , m_book{book}
        , m_options{options}
    {
    }

    Result<Edit> make();

private:
    BoardId boardNamed(const QString& name);
    void addBoards();
    void addLeads();
    void addPlan();
    void addSections();
    void addPriority(const ProposedPriority& proposed, int position);
    void addObjective(const ProposedObjective& proposed, PriorityId priority, int position);
    void addActions(
        const std::vector<ProposedAction>& actions, PriorityId priority, ObjectiveId objective);
    void addAction(const ProposedAction& proposed, Action action);
    void addUpdates();
    QString title() const { return m_proposal.title.text.isEmpty() ? m_options.title : m_proposal.title.text; }
    template <typename Entity> void insert(Entity entity) { m_edit.changes.push_back(inserted(std::move(entity))); }
    template <typename Entity> int nextPosition() const;

    const Proposal& m_proposal;
    const PlanBook& m_book;
    const ImportOptions& m_options;
    Edit m_edit;
    std::vector<BoardId> m_boards;
    QHash<QString, LeadId> m_leads; // by folded name, every spelling
    PlanId m_plan = PlanId::create();
    std::vector<std::pair<ActionId, const ProposedAction*>> m_actions;
};

template <typename Entity> int PlanEdit::nextPosition() const
{
    int last = 0;
    for (const Entity& entity : m_book.table<Entity>().rows()) {
        last = std::max(last, entity.position);
    }
    return last + positionGap;
}

BoardId PlanEdit::boardNamed(const QString& name)
{
    for (const Board& board : m_book.table<Board>().rows()) {
        if (foldText(board.name) == foldText(name) || foldText(board.shortName) == foldText(name)) {
            return board.id;
        }
    }
    const bool isShort = !name.contains(u' ') && name == name.toUpper();
    Board board;
    board.id = BoardId::create();
    board.position = nextPosition<Board>() + positionGap * static_cast<int>(m_boards.size());
    board.name = name;
    board.shortName = isShort ? name : QString{};
    insert(board);
    return board.id;
}

void PlanEdit::addBoards()
{
    for (const Sourced& board : m_proposal.boards) {
        m_boards.push_back(boardNamed(board.text));
    }
    if (m_boards.empty()) {
        m_boards.push_back(boardNamed(m_options.boardName.simplified()));
    }
}

void PlanEdit::addLeads()
{
    for (const Lead& lead : m_book.table<Lead>().rows()) {
        m_leads.insert(foldLeadName(lead.name), lead.id);
        for (const QString& alias : lead.aliases) {
            m_leads.insert(foldLeadName(alias), lead.id);
        }
    }
    int position = nextPosition<Lead>();
    for (const ProposedLead& proposed : m_proposal.leads) {
        LeadId id = m_leads.value(foldLeadName(proposed.name));
        for (const QString& alias : proposed.aliases) {
            id = id.isNull() ? m_leads.value(foldLeadName(alias)) : id;
        }
        if (id.isNull()) {
            id = LeadId::create();
            insert(Lead{id, position, proposed.name, proposed.kind, proposed.aliases, {}, {}, {}, {}});
            position += positionGap;
        }
        m_leads.insert(foldLeadName(proposed.name), id);
        for (const QString& alias : proposed.aliases) {
            m_leads.insert(foldLeadName(alias), id);
        }
    }
}

void PlanEdit::addPlan()
{
    const Window period = m_proposal.period.value_or(Window{});
    Plan plan;
    plan.id = m_plan;
    plan.position = nextPosition<Plan>();
    plan.title = title();
    plan.boards = m_boards;
    plan.period = {m_proposal.periodText.text, period.start, period.end};
    plan.status = m_options.adoptedOn.isValid() ? PlanStatus::Adopted : PlanStatus::Draft;
    plan.adoptedOn = m_options.adoptedOn;
    plan.words = m_proposal.words;
    plan.columns = m_proposal.columns;
    plan.ratingScheme = m_proposal.scheme;
    for (const Sourced& board : m_proposal.boards) {
        traceTo(plan.trace, u"boards"_s, board.places);
    }
    traceTo(plan.trace, u"title"_s, m_proposal.title.places);
    traceTo(plan.trace, u"period"_s, m_proposal.periodText.places);
    traceTo(plan.trace, u"columns"_s, m_proposal.columnPlaces);
    traceTo(plan.trace, u"ratingScheme"_s, m_proposal.schemePlaces);
    insert(plan);
}

void PlanEdit::addSections()
{
    int position = 0;
    for (const ProposedSection& proposed : m_proposal.sections) {
        position += positionGap;
        Section section{SectionId::create(), m_plan, position, proposed.heading.text, proposed.blocks, {}};
        traceTo(section.trace, u"heading"_s, proposed.heading.places);
        traceTo(section.trace, u"blocks"_s, proposed.places);
        insert(section);
    }
}

void PlanEdit::addPriority(const ProposedPriority& proposed, int position)
{
    Priority priority;
    priority.id = PriorityId::create();
    priority.plan = m_plan;
    priority.position = position;
    priority.ref = proposed.ref.text;
    priority.title = proposed.title.text;
    priority.statement = proposed.statement.text;
    priority.quote = proposed.quote.text;
    priority.aims = proposed.aims.items;
    priority.desiredOutcomes = proposed.desiredOutcomes.items;
    priority.measures = measuresOf(proposed.measures);
    priority.indicators = proposed.indicators;
    traceTo(priority.trace, u"ref"_s, proposed.ref.places);
    traceTo(priority.trace, u"title"_s, proposed.title.places);
    traceTo(priority.trace, u"statement"_s, proposed.statement.places);
    traceTo(priority.trace, u"quote"_s, proposed.quote.places);
    traceTo(priority.trace, u"aims"_s, proposed.aims.places);
    traceTo(priority.trace, u"desiredOutcomes"_s, proposed.desiredOutcomes.places);
    traceTo(priority.trace, u"measures"_s, proposed.measures.places);
    traceTo(priority.trace, u"indicators"_s, proposed.indicatorPlaces);
    const PriorityId id = priority.id;
    insert(std::move(priority));
    addActions(proposed.actions, id, {});
    int below = 0;
    for (const ProposedObjective& objective : proposed.objectives) {
        addObjective(objective, id, below += positionGap);
    }
}

void PlanEdit::addObjective(const ProposedObjective& proposed, PriorityId priority, int position)
{
    Objective objective{ObjectiveId::create(), priority, position, proposed.ref.text, proposed.title.text,
        measuresOf(proposed.measures), {}};
    traceTo(objective.trace, u"ref"_s, proposed.ref.places);
    traceTo(objective.trace, u"title"_s, proposed.title.places);
    traceTo(objective.trace, u"measures"_s, proposed.measures.places);
    const ObjectiveId id = objective.id;
    insert(std::move(objective));
    addActions(proposed.actions, priority, id);
}

void PlanEdit::addActions(
    const std::vector<ProposedAction>& actions, PriorityId priority, ObjectiveId objective)
{
    int position = 0;
    for (const ProposedAction& proposed : actions) {
        Action action;
        action.id = ActionId::create();
        action.priority = priority;
        action.objective = objective;
        action.position = position += positionGap;
        addAction(proposed, std::move(action));
    }
}

void PlanEdit::addAction(const ProposedAction& proposed, Action action)
{
    action.ref = proposed.ref.text;
    action.text = proposed.text.text;
    action.audience = proposed.audience.text;
    action.leadText = proposed.leadText.text;
    for (const QString& name : proposed.leads) {
        const ActionLead lead{m_leads.value(foldLeadName(name)), LeadRole::Lead};
        if (std::find(action.leads.begin(), action.leads.end(), lead) == action.leads.end()) {
            action.leads.push_back(lead);
        }
    }
    action.desiredOutcomes = proposed.desiredOutcomes.items;
    action.timescale = proposed.timescale;
    action.measures = measuresOf(proposed.measures);
    if (m_options.adoptedOn.isValid()) {
        action.published = {action.text, proposed.timescaleText.text, proposed.timescale.due};
    }
    traceTo(action.trace, u"ref"_s, proposed.ref.places);
    traceTo(action.trace, u"text"_s, proposed.text.places);
    traceTo(action.trace, u"audience"_s, proposed.audience.places);
    traceTo(action.trace, u"leads"_s, proposed.leadText.places);
    traceTo(action.trace, u"timescale"_s, proposed.timescaleText.places);
    traceTo(action.trace, u"measures"_s, proposed.measures.places);
    traceTo(action.trace, u"desiredOutcomes"_s, proposed.desiredOutcomes.places);
    for (const ProposedUpdate& update : proposed.updates) {
        traceTo(action.trace, u"updates"_s, update.words.places);
    }
    m_actions.push_back({action.id, &proposed});
    insert(std::move(action));
}

// Status words become updates only where the person gave the day they are of.
void PlanEdit::addUpdates()
{
    if (!m_options.statusDate.isValid()) {
        return;
    }
    qint64 sequence = m_book.lastSequence();
    for (const auto& [action, proposed] : m_actions) {
        for (const ProposedUpdate& found : proposed->updates) {
            Update update;
            update.id = UpdateId::create();
            update.action = action;
            update.sequence = ++sequence;
            update.recordedAt = m_options.recordedAt;
            update.reportedOn = found.reportedOn.isValid() ? found.reportedOn : m_options.statusDate;
            update.precision = found.reportedOn.isValid() ? found.precision : DatePrecision::Day;
            update.rating = found.rating;
            update.whatHappened = found.whatHappened.isEmpty() && found.rating.isEmpty() ? found.words.text
                                                                                         : found.whatHappened;
            update.author = m_options.author;
            update.continues = found.continues;
            const Rating* rating = m_proposal.scheme.find(found.rating);
            if (rating != nullptr && rating->role == RatingRole::Complete) {
                update.completedOn = update.reportedOn;
            }
            insert(std::move(update));
        }
    }
}

Result<Edit> PlanEdit::make()
{
    if (m_proposal.boards.empty() && m_options.boardName.simplified().isEmpty()) {
        return refuseNoBoard();
    }
    const QString file = QFileInfo{m_proposal.sourceName}.fileName();
    m_edit.verb = QCoreApplication::translate("boardplan", "Import %1").arg(file.isEmpty() ? title() : file);
    m_edit.author = m_options.author;
    addBoards();
    addLeads();
    addPlan();
    addSections();
    int position = 0;
    for (const ProposedPriority& priority : m_proposal.priorities) {
        addPriority(priority, position += positionGap);
    }
    addUpdates();
    return std::move(m_edit);
}

} // namespace

Result<Edit> importEdit(const Proposal& proposal, const PlanBook& book, const ImportOptions& options)
{
    return PlanEdit{proposal, book, options}.make();
}

} // namespace boardplan

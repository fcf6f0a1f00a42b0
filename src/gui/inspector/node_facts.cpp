#include "gui/inspector/node_facts.h"

#include "gui/field_words.h"
#include "gui/inspector/why_words.h"
#include "gui/node_words.h"

#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString factText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// Gathers what is filled.
class FactList {
public:
    void add(const char* caption, const QString& text) { addNamed(factText(caption), text); }
    void addNamed(const QString& caption, const QString& text)
    {
        if (!text.trimmed().isEmpty()) {
            m_facts.push_back({caption, text.trimmed()});
        }
    }
    void add(const char* caption, const QDate& day)
    {
        add(caption, day.isValid() ? displayDate(day) : QString{});
    }
    void add(const char* caption, const QStringList& lines) { add(caption, lines.join(u'\n')); }
    void add(const char* caption, const std::vector<Measure>& measures)
    {
        QStringList lines;
        for (const Measure& measure : measures) {
            lines.append(measure.isMet ? factText("%1 (met)").arg(measure.text) : measure.text);
        }
        add(caption, lines);
    }
    // "Text: line 12, cell 3", one field a line.
    void add(const std::vector<Trace>& trace)
    {
        QStringList lines;
        for (const Trace& one : trace) {
            const QString name = fieldName(one.field);
            lines.append(name.isEmpty() ? one.place : name + u": "_s + one.place);
        }
        lines.removeDuplicates();
        add("Imported from", lines);
    }
    std::vector<NodeFact> taken() { return std::move(m_facts); }

private:
    std::vector<NodeFact> m_facts;
};

template <typename EntityId>
QString factName(const PlanBook& book, const std::vector<EntityId>& ids)
{
    QStringList names;
    for (const EntityId& id : ids) {
        if (const auto* entity = book.find(id)) {
            names.append(entity->name);
        }
    }
    return names.join(u'\n');
}

QString refAndTitle(const View& view, const Node& node)
{
    const auto [ref, title] = view.heading(node);
    return ref.isEmpty() ? title : ref + u" "_s + title;
}

// Who answers for an action now, whatever the words of its cell were.
QString leadNamesOf(const PlanBook& book, const Action& action)
{
    QStringList names;
    for (const ActionLead& of : action.leads) {
        if (const Lead* lead = book.find(of.lead)) {
            names.append(of.role == LeadRole::Lead ? lead->name : factText("%1 (contributor)").arg(lead->name));
        }
    }
    return names.join(u'\n');
}

std::vector<NodeFact> actionFacts(const View& view, const Action& action)
{
    FactList facts;
    const PlanBook& book = view.book();
    const Node priority = Node::of(NodeKind::Priority, action.priority);
    const Node objective = Node::of(NodeKind::Objective, action.objective);
    if (book.find(action.priority) != nullptr) {
        facts.addNamed(levelWord(view, priority), refAndTitle(view, priority));
    }
    if (book.find(action.objective) != nullptr) {
        facts.addNamed(levelWord(view, objective), refAndTitle(view, objective));
    }
    facts.add("Leads in the directory", leadNamesOf(book, action));
    facts.add("Audience", action.audience);
    facts.add("Serves", factName(book, action.boards));
    facts.add("Themes", factName(book, action.themes));
    facts.add("Desired outcomes", action.desiredOutcomes);
    facts.add("Starts on", action.startOn);
    facts.add("Added on", action.addedOn);
    facts.add("Completed on", action.completedOn);
    if (action.published.text != action.text) {
        facts.add("Published text", action.published.text);
    }
    if (action.published.timescale != action.timescale.text) {
        facts.add("Published timescale", action.published.timescale);
    }
    facts.add("Published date", action.published.due);
    const Deadline deadline = view.deadline(action.id);
    if (deadline.movedDays != 0) {
        facts.add("Date now", factText("%1, moved by %2 days")
                                  .arg(displayLongDate(deadline.publishedDue.addDays(deadline.movedDays)))
                                  .arg(deadline.movedDays));
    }
    facts.add(action.trace);
    return facts.taken();
}

void addIndicators(FactList& facts, const Indicators& indicators)
{
    facts.add("Quantitative indicators", indicators.quantitative);
    facts.add("Qualitative indicators", indicators.qualitative);
    facts.add("Service users", indicators.serviceUsers);
    facts.add("Front-line staff", indicators.frontLineStaff);
    for (const IndicatorGroup& group : indicators.other) {
        facts.addNamed(group.group, group.items.join(u'\n'));
    }
}

std::vector<NodeFact> priorityFacts(const Priority& priority)
{
    FactList facts;
    facts.add("Statement", priority.statement);
    facts.add("Quote", priority.quote);
    facts.add("Aims", priority.aims);
    facts.add("Desired outcomes", priority.desiredOutcomes);
    facts.add("Measures", priority.measures);
    addIndicators(facts, priority.indicators);
    facts.add(priority.trace);
    return facts.taken();
}

std::vector<NodeFact> objectiveFacts(const Objective& objective)
{
    FactList facts;
    facts.add("Measures", objective.measures);
    facts.add(objective.trace);
    return facts.taken();
}

std::vector<NodeFact> planFacts(const View& view, const Plan& plan)
{
    FactList facts;
    facts.add("Title", plan.title);
    facts.add("Boards", factName(view.book(), plan.boards));
    facts.add("Period", plan.period.text);
    facts.add("From", plan.period.start);
    facts.add("To", plan.period.end);
    facts.add("Status",
              plan.status == PlanStatus::Adopted ? factText("adopted") : factText("draft"));
    facts.add("Adopted on", plan.adoptedOn);
    facts.add("Strategy", plan.strategy.title);
    facts.add("Rating scheme", plan.ratingScheme.name);
    facts.add("Rule", ruleWords(plan.rollupRule));
    facts.add("Due soon", factText("within %1 days").arg(plan.settings.dueSoonDays));
    facts.add(plan.trace);
    return facts.taken();
}

std::vector<NodeFact> leadFacts(const PlanBook& book, const Lead& lead)
{
    FactList facts;
    facts.add("Name", lead.name);
    facts.add("Kind", toKey(lead.kind));
    facts.add("Also written", lead.aliases);
    facts.add("Contact", lead.contact);
    facts.add("E-mail", lead.email);
    facts.add("Member agency", lead.agency);
    facts.add("Members", factName(book, lead.members));
    return facts.taken();
}

} // namespace

std::vector<NodeFact> nodeFacts(const View& view, const Node& node)
{
    const PlanBook& book = view.book();
    switch (node.kind) {
    case NodeKind::Action:
        return actionFacts(view, *book.find(ActionId{node.id}));
    case NodeKind::Priority:
        return priorityFacts(*book.find(PriorityId{node.id}));
    case NodeKind::Objective:
        return objectiveFacts(*book.find(ObjectiveId{node.id}));
    case NodeKind::Plan:
        return planFacts(view, *book.find(PlanId{node.id}));
    case NodeKind::Lead:
        return leadFacts(book, *book.find(LeadId{node.id}));
    case NodeKind::Board:
        return {{factText("Name"), book.find(BoardId{node.id})->name}};
    case NodeKind::All:
        break;
    }
    return {};
}

} // namespace boardplan

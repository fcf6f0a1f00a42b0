#include "domain/comparison_actions.h"

#include <boardplan/domain/lead_directory.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString measureLines(const Action& action)
{
    QStringList lines;
    for (const Measure& measure : action.measures) {
        lines.append(measure.text);
    }
    return lines.join(u'\n');
}

// "2 Preventing harm › 2.1 Early help", as it was called then.
QString placeOf(const RecordedPast& past, const Action& action, qint64 position)
{
    const auto named = [](const auto& node) {
        return node ? u"%1 %2"_s.arg(node->ref, node->title.simplified()).trimmed() : QString{};
    };
    const QString priority = named(past.at(action.priority, position));
    if (action.objective.isNull()) {
        return priority;
    }
    return u"%1 › %2"_s.arg(priority, named(past.at(action.objective, position)));
}

// Who answers for an action, each once. A lead that was merged since is the one it became: the act
// changed the directory and not who answers.
class NamedLeads {
public:
    explicit NamedLeads(const RecordedPast& past, const PlanBook& book)
        : m_past{past}
        , m_book{book}
    {
    }

    std::vector<ActionLead> of(const Action& action) const
    {
        std::vector<ActionLead> leads;
        for (ActionLead lead : action.leads) {
            lead.lead = today(lead.lead);
            if (std::find(leads.begin(), leads.end(), lead) == leads.end()) {
                leads.push_back(lead);
            }
        }
        return leads;
    }

    QString name(const ActionLead& lead) const
    {
        const QString name = m_past.leadName(lead.lead);
        return lead.role == LeadRole::Lead
                   ? name
                   : QCoreApplication::translate("boardplan", "%1 (contributor)").arg(name);
    }

private:
    LeadId today(LeadId lead) const
    {
        if (m_book.find(lead) != nullptr) {
            return lead;
        }
        const LeadId known = LeadIndex{m_book}.find(m_past.leadName(lead));
        return known.isNull() ? lead : known;
    }

    const RecordedPast& m_past;
    const PlanBook& m_book;
};

class RecordedComparer {
public:
    RecordedComparer(const BothEnds& ends, const ActionChange& start, Comparison& comparison)
        : m_ends{ends}
        , m_start{start}
        , m_comparison{comparison}
    {
    }

    void compare(const Action& then, const Action& now)
    {
        comparePlaces(then, now);
        compareLeads(then, now);
        compareWords(then, now);
        if (then.ref != now.ref) {
            m_comparison.refs.push_back({m_start.action, then.ref, now.ref});
        }
    }

private:
    void add(ChangeKind kind, ActionChange change)
    {
        change.kind = kind;
        m_comparison.actions.push_back(std::move(change));
    }

    void comparePlaces(const Action& then, const Action& now)
    {
        if (then.priority == now.priority && then.objective == now.objective) {
            return;
        }
        ActionChange change = m_start;
        change.placeBefore = placeOf(m_ends.past, then, m_ends.before.position());
        change.placeAfter = placeOf(m_ends.past, now, m_ends.after.position());
        add(ChangeKind::Moved, std::move(change));
    }

    void compareLeads(const Action& then, const Action& now)
    {
        const NamedLeads named{m_ends.past, m_ends.after.view().book()};
        const std::vector<ActionLead> before = named.of(then);
        const std::vector<ActionLead> after = named.of(now);
        const auto missing = [&](const auto& from, const auto& in) {
            QStringList names;
            for (const ActionLead& lead : from) {
                if (std::find(in.begin(), in.end(), lead) == in.end()) {
                    names.append(named.name(lead));
                }
            }
            return names;
        };
        ActionChange change = m_start;
        change.leadsBefore = missing(before, after);
        change.leadsAfter = missing(after, before);
        if (!change.leadsBefore.isEmpty() || !change.leadsAfter.isEmpty()) {
            add(ChangeKind::Leads, std::move(change));
        }
    }

    void compareWords(const Action& then, const Action& now)
    {
        ActionChange change = m_start;
        const auto note = [&](const QString& field, const QString& before, const QString& after) {
            if (before != after) {
                change.words.push_back({field, before, after});
            }
        };
        note(u"text"_s, m_ends.before.text(m_start.action), m_ends.after.text(m_start.action));
        note(u"timescale"_s, then.timescale.text, now.timescale.text);
        note(u"measures"_s, measureLines(then), measureLines(now));
        if (!change.words.empty()) {
            add(ChangeKind::Words, std::move(change));
        }
    }

    const BothEnds& m_ends;
    const ActionChange& m_start;
    Comparison& m_comparison;
};

} // namespace

void compareRecorded(const BothEnds& ends, const ActionChange& start, Comparison& comparison)
{
    std::optional<Action> then = ends.before.recorded(start.action);
    std::optional<Action> now = ends.after.recorded(start.action);
    // Counted from a day before it was recorded: its first words were always its words.
    if (!then && now) {
        then = ends.past.first(start.action);
    } else if (then && !now) {
        now = ends.past.first(start.action);
    }
    if (then && now) {
        RecordedComparer{ends, start, comparison}.compare(*then, *now);
    }
}

} // namespace boardplan

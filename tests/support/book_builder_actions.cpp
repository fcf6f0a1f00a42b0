// What a BookBuilder says about the action added last.

#include "support/book_builder.h"

#include <algorithm>

namespace boardplan::test {

BookBuilder& BookBuilder::text(const QString& text)
{
    m_actions.back().text = text;
    return *this;
}

BookBuilder& BookBuilder::weight(int weight)
{
    m_actions.back().weight = weight;
    return *this;
}

BookBuilder& BookBuilder::state(ActionStateKey key, const char* on, const QString& reason)
{
    m_actions.back().state = {key, reason, day(on)};
    return *this;
}

BookBuilder& BookBuilder::startOn(const char* start)
{
    m_actions.back().startOn = day(start);
    return *this;
}

BookBuilder& BookBuilder::addedOn(const char* added)
{
    m_actions.back().addedOn = day(added);
    return *this;
}

BookBuilder& BookBuilder::completedOn(const char* completed)
{
    m_actions.back().completedOn = day(completed);
    return *this;
}

BookBuilder& BookBuilder::timescale(const QString& words)
{
    m_actions.back().timescale = readTimescale(words, m_plans.back().timescaleContext());
    return *this;
}

BookBuilder& BookBuilder::due(const char* due)
{
    Timescale& timescale = m_actions.back().timescale;
    timescale.text = QString::fromLatin1(due);
    timescale.kind = TimescaleKind::Date;
    timescale.due = day(due);
    timescale.windows = {{timescale.due, timescale.due}};
    timescale.isByHand = true;
    return m_plans.back().status == PlanStatus::Adopted ? publishedDue(due) : *this;
}

BookBuilder& BookBuilder::publishedDue(const char* due)
{
    m_actions.back().published = {m_actions.back().text, QString::fromLatin1(due), day(due)};
    return *this;
}

BookBuilder& BookBuilder::measure(const QString& text, bool isMet)
{
    m_actions.back().measures.push_back({nextId<MeasureId>(), text, isMet});
    return *this;
}

Lead& BookBuilder::directoryEntry(const QString& name)
{
    const auto known = std::find_if(m_leads.begin(), m_leads.end(),
                                    [&](const Lead& lead) { return lead.name == name; });
    if (known != m_leads.end()) {
        return *known;
    }
    Lead lead;
    lead.id = nextId<LeadId>();
    lead.position = nextPosition();
    lead.name = name;
    return m_leads.emplace_back(lead);
}

BookBuilder& BookBuilder::lead(const QString& name, LeadRole role)
{
    Action& action = m_actions.back();
    action.leads.push_back({directoryEntry(name).id, role});
    action.leadText += (action.leadText.isEmpty() ? QString{} : QStringLiteral(" / ")) + name;
    return *this;
}

BookBuilder& BookBuilder::serving(const QStringList& shortNames)
{
    for (const QString& name : shortNames) {
        m_actions.back().boards.push_back(boardId(name));
    }
    m_actions.back().audience = shortNames.join(QStringLiteral(", "));
    return *this;
}

BookBuilder& BookBuilder::rated(const QString& rating, const QDate& on, const QString& whatHappened)
{
    Update update;
    update.rating = rating;
    update.reportedOn = on;
    update.whatHappened = whatHappened;
    return this->update(update);
}

BookBuilder& BookBuilder::ratedBy(const QString& lead, const QString& rating, const QDate& on)
{
    Update update;
    update.lead = directoryEntry(lead).id;
    update.rating = rating;
    update.reportedOn = on;
    return this->update(update);
}

BookBuilder& BookBuilder::update(Update update)
{
    update.id = nextId<UpdateId>();
    update.action = m_actions.back().id;
    update.sequence = ++m_sequence;
    update.recordedAt = update.reportedOn.toString(Qt::ISODate) + QStringLiteral("T09:00:00.000Z");
    m_updates[update.action].push_back(update);
    return *this;
}

} // namespace boardplan::test

#pragma once

#include <boardplan/domain/edit.h>
#include <boardplan/domain/plan_book.h>

#include <QHash>
#include <QString>
#include <vector>

namespace boardplan::test {

// "2026-11-22", or "" for none; short, so that tables of tests stay readable.
QDate day(const char* iso);

// Builds books a line at a time, top down: what is added belongs to the board, plan, priority,
// objective or action added last. Ids count up from 1, so that equal calls build equal books.
//
//     BookBuilder build;
//     build.board(u"Exampleshire SAB"_s).plan(u"Business plan"_s).priority(u"1"_s);
//     build.action(u"1.1"_s).rated(u"red"_s, day("2026-09-12")).lead(u"P&QA subgroup"_s);
//     const PlanBook book = build.book();
class BookBuilder {
public:
    BookBuilder& board(const QString& name, const QString& shortName = {});
    // Of the board added last, or of every board added so far.
    BookBuilder& plan(const QString& title);
    BookBuilder& jointPlan(const QString& title);
    BookBuilder& scheme(const RatingScheme& scheme);
    BookBuilder& rule(const RollupRule& rule);
    BookBuilder& settings(const PlanSettings& settings);
    BookBuilder& period(const char* start, const char* end);
    BookBuilder& adopted(const char* on);

    // A date when the board met: closed on that day, or open.
    BookBuilder& closedMeeting(const char* date);
    BookBuilder& openMeeting(const char* date);

    BookBuilder& priority(const QString& ref, const QString& title = {});
    BookBuilder& objective(const QString& ref, const QString& title = {});
    // Below the objective added last, or below the priority where none was added to it.
    BookBuilder& action(const QString& ref, const QString& text = {});

    BookBuilder& text(const QString& text);
    BookBuilder& weight(int weight);
    BookBuilder& state(ActionStateKey key, const char* on = "", const QString& reason = {});
    BookBuilder& startOn(const char* day);
    BookBuilder& addedOn(const char* day);
    BookBuilder& completedOn(const char* day);
    // Read by the program's own grammar.
    BookBuilder& timescale(const QString& words);
    // "due 31 May 2026" as a hand would set it; as published too where the plan is adopted.
    BookBuilder& due(const char* day);
    BookBuilder& publishedDue(const char* day);
    BookBuilder& measure(const QString& text, bool isMet = false);
    // Enters the lead in the directory when it is first named.
    BookBuilder& lead(const QString& name, LeadRole role = LeadRole::Lead);
    // Serves these boards of a joint plan only, by their short names.
    BookBuilder& serving(const QStringList& shortNames);

    BookBuilder& rated(const QString& rating, const QDate& on, const QString& whatHappened = {});
    BookBuilder& ratedBy(const QString& lead, const QString& rating, const QDate& on);
    // Any update; id, action and sequence are filled in.
    BookBuilder& update(Update update);

    BookBuilder& judgement(const Node& node, const QString& rating, const char* on,
                           const char* clearedOn = "");
    BookBuilder& theme(const QString& name);

    // Of the newest entity with this ref, name or title; a ref that does not exist fails the test.
    ActionId actionId(const QString& ref) const;
    PriorityId priorityId(const QString& ref) const;
    ObjectiveId objectiveId(const QString& ref) const;
    LeadId leadId(const QString& name) const;
    BoardId boardId(const QString& shortName) const;
    PlanId planId() const; // the plan added last
    Node node(NodeKind kind, const QString& ref) const;

    const std::vector<Update>& updatesOf(ActionId action) const;
    // Everything so far, standings without a limit of date.
    PlanBook book() const;
    // The standings as at a day, for a view of that day.
    QHash<ActionId, Standing> standings(const QDate& day) const;
    // The same as one edit that fills an empty document, owners first.
    Edit edit() const;

private:
    template <typename Id> Id nextId()
    {
        ++m_count;
        return Id{QUuid{static_cast<uint>(m_count), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0}};
    }
    int nextPosition() { return m_count * positionGap; }
    Lead& directoryEntry(const QString& name);

    int m_count = 0;
    qint64 m_sequence = 0;
    std::vector<Board> m_boards;
    std::vector<Lead> m_leads;
    std::vector<Plan> m_plans;
    std::vector<Theme> m_themes;
    std::vector<Priority> m_priorities;
    std::vector<Objective> m_objectives;
    std::vector<Action> m_actions;
    std::vector<Meeting> m_meetings;
    std::vector<Override> m_judgements;
    QHash<ActionId, std::vector<Update>> m_updates;
};

} // namespace boardplan::test

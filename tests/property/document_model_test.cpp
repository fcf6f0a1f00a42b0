// Random work on a document, held against a model of a plan that is as simple as it can be (plan_model.h): after every
// act the same plan, ratings and colours; what a closed meeting was told never changes; a reopened file is the same; undo
// leads back to the identical dump. BOARDPLAN_MODEL_SEQUENCES says how many sequences of a hundred acts, where a hundred
// of fifty are not enough.

#include "property/plan_model.h"
#include "support/document/open_document.h"

#include <boardplan/document/verbs.h>

#include <gtest/gtest.h>

#include <random>
#include <utility>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int actsBetweenOpenings = 20;

class Worker {
public:
    explicit Worker(unsigned seed)
        : m_random{seed}
    {
        NewPlan plan;
        plan.boardName = u"Exampleshire"_s;
        plan.title = u"Plan"_s;
        require(addPlan(m_open->book(), plan));
        m_plan = m_open->book().plans().front();
        m_open.reopen();
        startAnew();
    }

    void work(int acts)
    {
        for (int act = 1; act <= acts && !::testing::Test::HasFailure(); ++act) {
            doSomething();
            compare();
            if (act % actsBetweenOpenings == 0) {
                m_open.reopen();
                compare();
                startAnew();
            }
        }
        while (m_open->canRedo()) {
            ASSERT_TRUE(m_open->redo().ok());
        }
        const QByteArray end = m_open.dump();
        while (m_open->canUndo()) {
            ASSERT_TRUE(m_open->undo().ok());
        }
        EXPECT_EQ(m_open.dump(), m_dumpAtStart);
        while (m_open->canRedo()) {
            ASSERT_TRUE(m_open->redo().ok());
        }
        EXPECT_EQ(m_open.dump(), end);
        EXPECT_TRUE(m_open.verifies());
    }

private:
    unsigned below(std::size_t limit) { return static_cast<unsigned>(m_random() % limit); }
    QDate anyDay() { return m_open->today().addDays(-static_cast<qint64>(below(200))); }
    QString anyText() { return u"Text %1 – “ü”"_s.arg(below(1000)); }

    void startAnew()
    {
        m_done.clear();
        m_undone.clear();
        m_dumpAtStart = m_open.dump();
    }

    // Carries an edit out; the model takes the same step.
    template <typename Step> void perform(const Result<Edit>& edit, Step step)
    {
        ASSERT_TRUE(edit.ok()) << edit.error().message().toStdString();
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
        if (edit.value().isEmpty()) {
            return;
        }
        m_done.push_back(m_model);
        m_undone.clear();
        step(edit.value());
    }

    void require(const Result<Edit>& edit)
    {
        ASSERT_TRUE(edit.ok());
        ASSERT_TRUE(m_open->apply(edit.value()).ok());
    }

    ModelAction* anyAction()
    {
        const std::vector<ActionId> ids = m_model.actionIds();
        return ids.empty() ? nullptr : m_model.find(ids[below(ids.size())]);
    }

    void doSomething()
    {
        switch (below(16)) {
        case 0:
            return addPriority();
        case 1:
        case 2:
            return addAction();
        case 3:
            return changeText();
        case 4:
            return changeTimescale();
        case 5:
            return changeLeads();
        case 6:
            return changeState();
        case 7:
            return removeAction();
        case 8:
            return addMeeting();
        case 9:
            return closeOrReopen();
        case 10:
            return undo();
        case 11:
            return redo();
        default:
            return report();
        }
    }

    void addPriority()
    {
        const QString title = anyText();
        perform(boardplan::addPriority(m_open->book(), m_plan, {}, title), [&](const Edit& edit) {
            m_model.priorities.push_back({madeIn<Priority>(edit), title, {}});
        });
    }

    void addAction()
    {
        if (m_model.priorities.empty()) {
            return;
        }
        const std::size_t at = below(m_model.priorities.size());
        const QString text = anyText();
        const PriorityId priority = m_model.priorities[at].id;
        perform(boardplan::addAction(m_open->book(), priority, {}, text, {}), [&](const Edit& edit) {
            ModelAction& added = m_model.priorities[at].actions.emplace_back();
            added.id = madeIn<Action>(edit);
            added.text = text;
        });
    }

    template <typename Entity> static decltype(Entity::id) madeIn(const Edit& edit)
    {
        for (const AnyChange& any : edit.changes) {
            const auto* change = std::get_if<Change<Entity>>(&any);
            if (change != nullptr && !change->before) {
                return change->after->id;
            }
        }
        ADD_FAILURE() << "the edit made nothing of the kind";
        return {};
    }

    void changeText()
    {
        if (ModelAction* action = anyAction()) {
            const QString text = anyText();
            perform(setActionText(m_open->book(), action->id, text), [&](const Edit&) { action->text = text; });
        }
    }

    void changeTimescale()
    {
        static const QStringList words{u"March 2027"_s, u"Quarterly"_s, u"Ongoing"_s, u"Q2 2026"_s, u"TBC"_s, {}};
        if (ModelAction* action = anyAction()) {
            const QString text = words[static_cast<qsizetype>(below(6))];
            perform(setActionTimescale(m_open->book(), action->id, text),
                    [&](const Edit&) { action->timescale = text; });
        }
    }

    void changeLeads()
    {
        static const QStringList names{u"Police"_s, u"Board Manager"_s, u"Quality Subgroup"_s};
        if (ModelAction* action = anyAction()) {
            QStringList leads{names[static_cast<qsizetype>(below(3))]};
            const QString other = names[static_cast<qsizetype>(below(3))];
            if (!leads.contains(other)) {
                leads.append(other);
            }
            perform(setActionLeads(m_open->book(), action->id, leads.join(u"; "_s)),
                    [&](const Edit&) { action->leads = leads; });
        }
    }

    void changeState()
    {
        if (ModelAction* action = anyAction()) {
            const auto key = static_cast<ActionStateKey>(below(3));
            const ActionState state{key, key == ActionStateKey::Live ? QString{} : u"Reason"_s, anyDay()};
            perform(setActionState(m_open->book(), action->id, state), [&](const Edit&) {
                action->state = key;
                action->stateOn = state.on;
            });
        }
    }

    // An action with updates is withdrawn, not removed.
    void removeAction()
    {
        ModelAction* action = anyAction();
        if (action == nullptr) {
            return;
        }
        const ActionId id = action->id;
        if (!action->updates.empty()) {
            EXPECT_FALSE(boardplan::removeAction(m_open->book(), id).ok());
            return;
        }
        perform(boardplan::removeAction(m_open->book(), id), [&](const Edit&) {
            for (ModelPriority& priority : m_model.priorities) {
                std::erase_if(priority.actions, [=](const ModelAction& one) { return one.id == id; });
            }
        });
    }

    void report()
    {
        static const QStringList ratings{u"red"_s, u"amber"_s, u"green"_s, u"blue"_s, {}};
        if (ModelAction* action = anyAction()) {
            Update update;
            update.action = action->id;
            update.reportedOn = anyDay();
            update.rating = ratings[static_cast<qsizetype>(below(5))];
            update.whatHappened = anyText();
            perform(recordUpdate(m_open->book(), update, m_open->today(), m_open->now()), [&](const Edit&) {
                action->updates.push_back({update.reportedOn, ++m_reports, update.rating});
            });
        }
    }

    void addMeeting()
    {
        Meeting meeting;
        meeting.board = m_open->book().boards().front();
        meeting.date = anyDay();
        perform(boardplan::addMeeting(m_open->book(), meeting), [&](const Edit& edit) {
            ModelMeeting& added = m_model.meetings.emplace_back();
            added.id = madeIn<Meeting>(edit);
            added.date = meeting.date;
        });
    }

    void closeOrReopen()
    {
        if (m_model.meetings.empty()) {
            return;
        }
        ModelMeeting& meeting = m_model.meetings[below(m_model.meetings.size())];
        if (meeting.isClosed) {
            const auto frozen = m_open->frozenOf(meeting.id);
            ASSERT_TRUE(frozen.ok());
            perform(reopenMeeting(m_open->book(), meeting.id, frozen.value()), [&](const Edit&) {
                meeting.isClosed = false;
                meeting.told.clear();
            });
            return;
        }
        const auto view = m_open->viewAsAt(meeting.date);
        ASSERT_TRUE(view.ok());
        perform(closeMeeting(view.value(), meeting.id, m_open->today()),
                [&](const Edit&) { m_model.closeMeeting(meeting, m_plan); });
    }

    void undo()
    {
        ASSERT_EQ(m_open->canUndo(), !m_done.empty());
        if (!m_done.empty()) {
            ASSERT_TRUE(m_open->undo().ok());
            m_undone.push_back(std::exchange(m_model, m_done.back()));
            m_done.pop_back();
        }
    }

    void redo()
    {
        ASSERT_EQ(m_open->canRedo(), !m_undone.empty());
        if (!m_undone.empty()) {
            ASSERT_TRUE(m_open->redo().ok());
            m_done.push_back(std::exchange(m_model, m_undone.back()));
            m_undone.pop_back();
        }
    }

    static QString colourOf(const View& view, const Node& node)
    {
        const RollupOutcome outcome = view.outcome(node);
        return outcome.reason == RollupReason::Rated
                   ? view.scheme(node).ratings[static_cast<std::size_t>(outcome.rating)].key
                   : reasonText(outcome.reason);
    }

    void compare()
    {
        const PlanBook& book = m_open->book();
        const View& view = m_open->view();
        const QDate day = m_open->today();
        const std::vector<PriorityId>& priorities = book.prioritiesOf(m_plan);
        ASSERT_EQ(priorities.size(), m_model.priorities.size());
        EXPECT_EQ(colourOf(view, Node::of(NodeKind::Plan, m_plan)), m_model.colourOn(day, nullptr));
        for (std::size_t i = 0; i < priorities.size(); ++i) {
            const ModelPriority& expected = m_model.priorities[i];
            ASSERT_EQ(priorities[i], expected.id);
            EXPECT_EQ(book.find(expected.id)->title, expected.title);
            EXPECT_EQ(colourOf(view, Node::of(NodeKind::Priority, expected.id)), m_model.colourOn(day, &expected));
            compareActions(expected);
        }
        for (const ModelMeeting& meeting : m_model.meetings) {
            compareMeeting(meeting);
        }
    }

    void compareActions(const ModelPriority& priority)
    {
        const PlanBook& book = m_open->book();
        const std::vector<ActionId>& actions = book.actionsOf(priority.id);
        ASSERT_EQ(actions.size(), priority.actions.size());
        for (std::size_t i = 0; i < actions.size(); ++i) {
            const ModelAction& expected = priority.actions[i];
            const Action& action = *book.find(actions[i]);
            ASSERT_EQ(action.id, expected.id);
            EXPECT_EQ(action.text, expected.text);
            EXPECT_EQ(action.timescale.text, expected.timescale);
            EXPECT_EQ(action.state.key, expected.state);
            QStringList leads;
            for (const ActionLead& lead : action.leads) {
                leads.append(book.find(lead.lead)->name);
            }
            EXPECT_EQ(leads, expected.leads);
            const Rating* rating = m_open->view().rating(action.id);
            EXPECT_EQ(rating == nullptr ? QString{} : rating->key, expected.ratingOn(m_open->today()));
            EXPECT_EQ(static_cast<std::size_t>(m_open->view().standing(action.id).updates), expected.updates.size());
        }
    }

    void compareMeeting(const ModelMeeting& meeting)
    {
        const auto frozen = m_open->frozenOf(meeting.id);
        ASSERT_TRUE(frozen.ok());
        EXPECT_EQ(m_open->book().find(meeting.id)->closedOn.isValid(), meeting.isClosed);
        EXPECT_EQ(frozen.value().size(), meeting.told.size());
        for (const Frozen& row : frozen.value()) {
            const auto told = meeting.told.find(row.node.id);
            ASSERT_NE(told, meeting.told.end());
            const QString reason = row.facts.value(u"reason"_s).toString();
            const bool isColourless = row.node.kind != NodeKind::Action && row.rating.isEmpty();
            EXPECT_EQ(isColourless ? reason : row.rating, told->second);
        }
    }

    std::mt19937 m_random;
    OpenDocument m_open;
    PlanId m_plan;
    PlanModel m_model;
    std::vector<PlanModel> m_done; // the model before each act that undo can take back
    std::vector<PlanModel> m_undone;
    QByteArray m_dumpAtStart; // when the file was opened last
    int m_reports = 0;
};

} // namespace

TEST(DocumentModel, RandomWorkIsWhatASimpleModelSays)
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("BOARDPLAN_MODEL_SEQUENCES", &isGiven);
    const int sequences = isGiven ? given : 100;
    const int acts = isGiven ? 100 : 50;
    for (int sequence = 0; sequence < sequences && !::testing::Test::HasFailure(); ++sequence) {
        SCOPED_TRACE("sequence " + std::to_string(sequence));
        Worker{static_cast<unsigned>(sequence)}.work(acts);
    }
}

} // namespace boardplan::test

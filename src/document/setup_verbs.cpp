// A plan's boards, name, period, words, columns and themes.

#include <boardplan/document/setup_verbs.h>

#include "document/plan_timescales.h"
#include "document/verb_support.h"

#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

const Board* boardCalled(const PlanBook& book, const QString& name)
{
    const auto rows = book.table<Board>().rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
        [&](const Board& board) { return board.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == rows.end() ? nullptr : &*found;
}

Error boardWithoutName()
{
    return refusal("BP-DOC-030", verbText("A plan needs a board."), verbText("Give the board's name."));
}

bool isNamedElsewhere(const PlanBook& book, BoardId board, PlanId except)
{
    const auto plans = book.table<Plan>().rows();
    const bool isOfPlan = std::any_of(
        plans.begin(), plans.end(), [&](const Plan& plan) { return plan.id != except && plan.isOf(board); });
    return isOfPlan || !book.meetingsOf(board).empty() || isAbout<Override>(book, Node::of(NodeKind::Board, board));
}

// The plan as changed, and every timescale that is read otherwise then.
Edit withTimescales(const PlanBook& book, const QString& verb, const Plan& before, const Plan& after)
{
    Edit edit = replacement(verb, before, after);
    if (!(before.period == after.period && before.strategy == after.strategy)) {
        readTimescalesAgain(book, after, edit);
    }
    return edit;
}

bool isBackwards(const Period& period)
{
    return period.start.isValid() && period.end.isValid() && period.end < period.start;
}

qsizetype timesShown(const std::vector<PlanColumn>& columns, const QString& field)
{
    return std::accumulate(columns.begin(), columns.end(), qsizetype{0},
        [&](qsizetype times, const PlanColumn& column) { return times + column.fields.count(field); });
}

// What stood twice already, as a document may print it, may go on so.
Status checkColumns(const std::vector<PlanColumn>& before, const std::vector<PlanColumn>& columns)
{
    const auto refuse = [](const QString& what) {
        return refusal("BP-DOC-125", what, verbText("Each column needs a heading and shows what no other does."));
    };
    for (const PlanColumn& column : columns) {
        if (column.heading.trimmed().isEmpty() || column.fields.isEmpty()) {
            return refuse(verbText("A column has no heading, or shows nothing."));
        }
        for (const QString& field : column.fields) {
            const qsizetype known = timesShown(before, field);
            if (known == 0 && !offeredColumnFields().contains(field)) {
                return refuse(verbText("The column “%1” shows what no plan has.").arg(column.heading));
            }
            if (timesShown(columns, field) > std::max<qsizetype>(1, known)) {
                return refuse(verbText("The column “%1” shows what another one does.").arg(column.heading));
            }
        }
    }
    return done();
}

} // namespace

const QStringList& offeredColumnFields()
{
    static const QStringList fields{u"ref"_s, u"objective"_s, u"action"_s, u"audience"_s, u"leads"_s, u"timescale"_s,
        u"measures"_s, u"desiredOutcomes"_s, u"themes"_s, u"latestUpdate"_s, u"rating"_s};
    return fields;
}

Result<Edit> changeBoard(const PlanBook& book, const Board& changed)
{
    const Board* before = book.find(changed.id);
    if (before == nullptr) {
        return notInPlan("The board is not in this file.");
    }
    Board after = *before;
    after.name = changed.name.simplified();
    after.shortName = changed.shortName.simplified();
    if (after.name.isEmpty()) {
        return boardWithoutName();
    }
    const Board* const other = boardCalled(book, after.name);
    if (other != nullptr && other->id != after.id) {
        return refusal("BP-DOC-122", verbText("Another board is called “%1”.").arg(after.name),
            verbText("Give each board a name of its own."));
    }
    return replacement(verbText("Change board"), *before, after);
}

Result<Edit> addBoardToPlan(const PlanBook& book, PlanId id, const QString& name)
{
    const Plan* const plan = book.find(id);
    const QString called = name.simplified();
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (called.isEmpty()) {
        return boardWithoutName();
    }
    Edit edit{verbText("Add board to plan"), {}, {}};
    Plan after = *plan;
    if (const Board* const known = boardCalled(book, called)) {
        if (plan->isOf(known->id)) {
            return edit;
        }
        after.boards.push_back(known->id);
    } else {
        Board added;
        added.id = BoardId::create();
        added.name = called;
        added.position = nextPosition(book, book.boards());
        edit.changes.push_back(inserted(added));
        after.boards.push_back(added.id);
    }
    edit.changes.push_back(replaced(*plan, after));
    return edit;
}

Result<Edit> removeBoardFromPlan(const PlanBook& book, PlanId id, BoardId board)
{
    const Plan* const plan = book.find(id);
    if (plan == nullptr || !plan->isOf(board)) {
        return notInPlan("The board is not one of this plan's.");
    }
    if (plan->boards.size() == 1) {
        return refusal("BP-DOC-123", verbText("It is the plan's only board."), verbText("Add the other board first."));
    }
    for (const ActionId action : book.allActionsOf(id)) {
        const std::vector<BoardId>& served = book.find(action)->boards;
        if (std::find(served.begin(), served.end(), board) != served.end()) {
            return refusal("BP-DOC-124", verbText("Actions of the plan name this board."),
                verbText("Change whom they serve first."));
        }
    }
    Plan after = *plan;
    after.boards.erase(std::remove(after.boards.begin(), after.boards.end(), board), after.boards.end());
    Edit edit{verbText("Remove board from plan"), {}, {replaced(*plan, after)}};
    if (!isNamedElsewhere(book, board, id)) {
        edit.changes.push_back(removed(*book.find(board)));
    }
    return edit;
}

Result<Edit> renamePlan(const PlanBook& book, PlanId id, const QString& title, const Period& period,
    const Strategy& strategy)
{
    const Plan* const plan = book.find(id);
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (isBackwards(period) || isBackwards(strategy.period)) {
        return refusal("BP-DOC-031", verbText("The plan's period ends before it begins."),
            verbText("Give the first day, then the last."));
    }
    Plan after = *plan;
    after.title = title.simplified();
    after.period = period;
    after.strategy = strategy;
    return withTimescales(book, verbText("Change plan"), *plan, after);
}

Result<Edit> setPlanColumns(
    const PlanBook& book, PlanId id, const LevelWords& words, const std::vector<PlanColumn>& columns)
{
    const Plan* const plan = book.find(id);
    if (plan == nullptr) {
        return notInPlan("The plan is not in this file.");
    }
    if (auto status = checkColumns(plan->columns, columns); !status) {
        return status.error();
    }
    Plan after = *plan;
    after.words = {words.priority.simplified(), words.objective.simplified(), words.action.simplified()};
    after.columns = columns;
    for (PlanColumn& column : after.columns) {
        column.heading = column.heading.simplified();
    }
    return replacement(verbText("Change columns and words"), *plan, after);
}

} // namespace boardplan

#include <boardplan/domain/other_rule.h>

namespace boardplan {

namespace {

QHash<ActionId, Standing> allStandings(const View& view)
{
    QHash<ActionId, Standing> standings;
    for (const Action& action : view.book().table<Action>().rows()) {
        standings.insert(action.id, view.standing(action.id));
    }
    return standings;
}

} // namespace

PlanBook underRule(PlanBook book, PlanId plan, const RollupRule& rule)
{
    if (const Plan* found = book.find(plan)) {
        const Plan before = *found;
        Plan after = before;
        after.rollupRule = rule;
        book.put(replaced(before, after));
    }
    return book;
}

OtherView::OtherView(PlanBook book, const View& like)
    : m_book{std::make_unique<const PlanBook>(std::move(book))}
    , m_view{*m_book, allStandings(like), like.day()}
{
}

} // namespace boardplan

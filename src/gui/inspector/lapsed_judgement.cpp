#include "gui/inspector/lapsed_judgement.h"

#include "gui/session.h"

#include <boardplan/document/verbs.h>

#include <algorithm>

namespace boardplan {

Result<Edit> renewedJudgement(Session& session, const Node& node)
{
    const std::optional<Override> lapsed = session.view().lapsedJudgement(node);
    if (!lapsed) {
        return Edit{}; // it stands again, or another took its place
    }
    Override again = *lapsed;
    if (const Rating* counted = session.view().scheme(node).find(again.rating)) {
        again.rating = counted->key; // a former rating is judged by what it counts as now
    }
    again.author = session.document().author();
    again.on = session.document().today();
    again.clearedOn = {};
    return setJudgement(session.view(), again);
}

std::optional<Node> firstLapsed(Session& session)
{
    const std::vector<Node> lapsed = session.view().lapsedNodes(session.plan());
    if (lapsed.empty()) {
        return std::nullopt;
    }
    const auto selected = std::find(lapsed.begin(), lapsed.end(), session.selection());
    return selected == lapsed.end() ? lapsed.front() : *selected;
}

void renewFirstLapsed(Session& session)
{
    if (const std::optional<Node> node = firstLapsed(session)) {
        session.perform(renewedJudgement(session, *node));
    }
}

} // namespace boardplan

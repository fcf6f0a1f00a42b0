#include "cli/comparison_ends.h"

#include <boardplan/papers/paper_sources.h>

#include <boardplan/domain/comparison_words.h>
#include <boardplan/domain/timescale.h>

namespace boardplan {

using namespace Qt::StringLiterals;

Result<ComparisonEnd> endNamed(const PlanBook& book, PlanId plan, const QString& typed, bool byDay,
    const ComparisonEnd& otherwise)
{
    if (typed.isEmpty()) {
        return otherwise;
    }
    const auto day = readDate(typed);
    if (!day) {
        return Error{ErrorKind::InvalidInput, u"BP-CLI-005"_s, u"“%1” is not a date."_s.arg(typed), {},
            u"Write it as 2026-09-12."_s, {}};
    }
    return byDay ? ComparisonEnd{*day, {}} : comparisonEnd(book, plan, *day);
}

Result<ComparisonEnd> lastMeetingEnd(const View& view, PlanId plan)
{
    const auto last = lastBoardMeetingEnd(view, plan);
    if (!last) {
        return Error{ErrorKind::InvalidInput, u"BP-CLI-030"_s, u"No board meeting is closed yet."_s, {},
            u"Say from which day: --from 2026-09-12."_s, {}};
    }
    return *last;
}

} // namespace boardplan

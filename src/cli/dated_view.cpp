#include "cli/dated_view.h"

#include <boardplan/domain/timescale.h>

namespace boardplan {

using namespace Qt::StringLiterals;

Result<DatedView> DatedView::of(const Document& document, const QString& asAt)
{
    DatedView dated{document};
    if (asAt.isEmpty()) {
        return dated;
    }
    const auto day = readDate(asAt);
    if (!day) {
        return Error{ErrorKind::InvalidInput, u"BP-CLI-005"_s, u"“%1” is not a date."_s.arg(asAt), {},
            u"Write it as 2026-09-12."_s, {}};
    }
    auto view = document.viewAsAt(*day);
    if (!view) {
        return view.error();
    }
    dated.m_other.emplace(std::move(view).value());
    return dated;
}

} // namespace boardplan

#pragma once

#include <boardplan/reporting/report.h>

#include <QString>
#include <vector>

namespace boardplan {

// The ratings of a report, each with a class name of its own ("r0", "r1", …), so that colours stand
// once in the style sheet. Ratings that look alike share a class.
class HtmlRatings {
public:
    explicit HtmlRatings(const Report& report);

    // "n" where not rated.
    QString className(const std::optional<Rating>& rating) const;
    // The rules of the style sheet for all of them.
    QString styleRules() const;
    // The hatches of all of them, for `svgPart` to fill with; empty where there are none.
    QString hatches() const;

private:
    void note(const std::optional<Rating>& rating);
    void note(const ReportTable& table);
    void note(const Distribution& distribution);

    std::vector<Rating> m_ratings;
};

// A chip: shape as a picture that is not read out, word as text.
QString htmlChip(const Chip& chip, const HtmlRatings& ratings);

// A bar that is not read out, and the same counts below it as text.
QString htmlDistribution(const Distribution& distribution, const HtmlRatings& ratings);

// Upright bars that are not read out, the oldest first; their numbers stand in `trendTable`.
QString htmlTrend(const ReportTrend& trend, const HtmlRatings& ratings);

} // namespace boardplan

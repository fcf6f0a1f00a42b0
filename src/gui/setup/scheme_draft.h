#pragma once

#include <boardplan/domain/scheme_change.h>
#include <boardplan/domain/scheme_checks.h>

namespace boardplan {

// Ratings that a person is working on beside those of the plan. Nothing of it is in the file before it is accepted.
class SchemeDraft {
public:
    // The plan's own, as they stand.
    void start(const RatingScheme& present);
    // Another scheme in their place.
    void take(const RatingScheme& scheme);

    const RatingScheme& scheme() const { return m_scheme; }
    const RatingScheme& present() const { return m_present; }
    bool isChanged() const;

    void set(int position, const Rating& rating);
    // At the end, alike to none; gives its position, -1 where the scheme is full.
    int add();
    void remove(int position);
    // Up (-1) or down (1) among the others, and so milder or more severe; gives the new position.
    int move(int position, int by);

    std::vector<SchemeFinding> findings() const { return checkScheme(m_scheme); }
    // The scheme with keys after the words of what was added.
    RatingScheme finished() const;
    // What each present rating counts as in `finished`: itself where it was only edited.
    RatingTable table() const;

private:
    void rank();

    RatingScheme m_present;
    RatingScheme m_scheme;
    bool m_isOwn = true; // the plan's own ratings, edited
};

} // namespace boardplan

#pragma once

#include "domain/comparison_past.h"

#include <boardplan/domain/comparison.h>

#include <QHash>

namespace boardplan {

// One end of a comparison, ready to be asked: frozen rows stand before the view, the view before
// nothing.
class ComparedEnd {
public:
    ComparedEnd(const ComparisonSide& side, const RecordedPast& past, const Plan& plan);

    const View& view() const { return *m_side.view; }
    qint64 position() const { return m_side.position; }
    // The plan's ratings as they were then.
    const RatingScheme& scheme() const { return m_scheme; }

    // Whether the action was there: told to the meeting, or added by the day and not yet taken out.
    bool has(ActionId action) const;
    // Key of the rating; empty: not rated.
    QString ratingKey(ActionId action) const;
    bool isComplete(ActionId action) const;
    ActionState state(ActionId action) const;
    // The date in force, met or not.
    QDate due(ActionId action) const;
    QString text(ActionId action) const;
    // The words as recorded; none: there were none.
    std::optional<Action> recorded(ActionId action) const;
    // Whether this end knows the update.
    bool knows(const Update& update) const;

    RatedState node(const Node& node) const;
    QString sentence(const Node& node) const;

private:
    const Frozen* frozen(const QUuid& id) const { return m_frozen.value(id, nullptr); }
    QDate recordedDue(ActionId action) const;
    RatedState computed(const Node& node) const;

    const ComparisonSide& m_side;
    const RecordedPast& m_past;
    RatingScheme m_scheme;
    QHash<QUuid, const Frozen*> m_frozen;
    bool m_coversPlan = false; // every action that was there has a row
};

// A rating by its key, as the one scheme or the other has it; one that neither has shows its key.
Rating ratingByKey(const QString& key, const RatingScheme& scheme, const RatingScheme& other);

} // namespace boardplan

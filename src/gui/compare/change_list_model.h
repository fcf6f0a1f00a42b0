#pragma once

#include "gui/compare/change_rows.h"

#include <QAbstractListModel>

#include <optional>

namespace boardplan {

// The rows of a comparison. Headings cannot be chosen.
class ChangeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Shows what is chosen of a comparison; none: no rows.
    void show(std::optional<Comparison> comparison, const RatingScheme& scheme, const ChangeChoice& choice);
    void choose(const ChangeChoice& choice);
    const std::optional<Comparison>& comparison() const { return m_comparison; }

    bool isHeading(int row) const { return placeAt(row).isHeading(); }
    // What a row is about; kind All: nothing to go to.
    Node nodeOf(int row) const { return nodeAt(*m_comparison, placeAt(row)); }
    // Made anew at each call.
    ChangeRow rowAt(int row) const { return changeRow(*m_comparison, m_scheme, placeAt(row)); }
    // Of the group that a row stands in.
    QString headingOf(int row) const;
    // The first row about a node; -1: there is none.
    int rowOf(const Node& node) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const ChangePlace& placeAt(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    std::optional<Comparison> m_comparison;
    RatingScheme m_scheme; // of the plan
    std::vector<ChangePlace> m_places;
};

} // namespace boardplan

#pragma once

#include "gui/import/import_outline.h"

#include <QAbstractListModel>

namespace boardplan {

// The rows of an outline, spoken as "Action 2.1b: text; leads · timescale".
class ImportPlanModel : public QAbstractListModel {
    Q_OBJECT

public:
    // `outline` must outlive the model.
    explicit ImportPlanModel(const ImportOutline& outline, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    const ImportRow& row(const QModelIndex& index) const;

private:
    const ImportOutline& m_outline;
};

} // namespace boardplan

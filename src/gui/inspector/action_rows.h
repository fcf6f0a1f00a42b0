#pragma once

#include "gui/widgets/fitted_list.h"

#include <boardplan/domain/ids.h>
#include <boardplan/reporting/report.h>

#include <vector>

namespace boardplan {

// One action in a short list: label, text, rating.
struct ActionRow {
    ActionId action;
    QString label;
    QString text;
    Chip chip;

    bool operator==(const ActionRow&) const = default;
};

// A list of actions that are gone to by Enter or a click.
class ActionRows : public FittedList {
    Q_OBJECT

public:
    explicit ActionRows(QWidget* parent = nullptr);

    void setRows(std::vector<ActionRow> rows);
    const std::vector<ActionRow>& rows() const { return m_rows; }

Q_SIGNALS:
    void actionChosen(boardplan::ActionId action);

private:
    std::vector<ActionRow> m_rows;
};

} // namespace boardplan

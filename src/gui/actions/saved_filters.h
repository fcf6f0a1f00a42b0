#pragma once

#include "gui/saved/saved_menu.h"

#include <boardplan/domain/action_filter.h>

namespace boardplan {

// The filters kept in the file that fit the plan looked at.
class SavedFilters : public SavedMenu {
    Q_OBJECT

public:
    explicit SavedFilters(Session& session, QWidget* parent = nullptr);

    // The filter in use.
    void setFilter(const ActionFilter& filter);

Q_SIGNALS:
    void filterChosen(const boardplan::ActionFilter& filter);

private:
    Session& m_shown;
};

} // namespace boardplan

#pragma once

#include "gui/frame/chooser_button.h"

#include <boardplan/domain/action_filter.h>

class QMenu;

namespace boardplan {

class FormDialog;
class Session;

// The filters kept in the file, as a menu: choose, save, rename, remove. Each of the last three is
// one edit that undo takes back.
class SavedFilters : public ChooserButton {
    Q_OBJECT

public:
    explicit SavedFilters(Session& session, QWidget* parent = nullptr);

    // The filter in use: the one to save, and the one that is ticked where it is saved.
    void setCurrent(const ActionFilter& filter);
    // Asks for the name under which the filter in use is saved.
    FormDialog* askName();

Q_SIGNALS:
    void filterChosen(const boardplan::ActionFilter& filter);

private:
    struct Entry {
        SavedId id;
        QString name;
        ActionFilter filter;
    };

    std::vector<Entry> entries() const;
    void refresh();
    void fillMenu();
    void askRename(SavedId id, const QString& name);

    Session& m_session;
    ActionFilter m_current;
};

} // namespace boardplan

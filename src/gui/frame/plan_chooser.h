#pragma once

#include "gui/frame/chooser_button.h"

namespace boardplan {

class Session;

// Chooses the plan looked at, among all plans of the file, board by board.
class PlanChooser : public ChooserButton {
    Q_OBJECT

public:
    explicit PlanChooser(Session& session, QWidget* parent = nullptr);

private:
    void refresh();
    void fillMenu();

    Session& m_session;
};

} // namespace boardplan

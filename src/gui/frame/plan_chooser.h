#pragma once

#include "gui/frame/chooser_button.h"

#include <functional>

namespace boardplan {

class Session;

// Chooses the plan looked at, among all plans of the file; with several plans or boards, all at once as well.
class PlanChooser : public ChooserButton {
    Q_OBJECT

public:
    explicit PlanChooser(Session& session, QWidget* parent = nullptr);

private:
    void refresh();
    void fillMenu();
    void addChoice(const QString& words, bool isChosen, std::function<void()> choose);

    Session& m_session;
};

} // namespace boardplan

#pragma once

#include "gui/frame/chooser_button.h"

#include <boardplan/base/result.h>

namespace boardplan {

class Session;

// "As at": today, the day of a board meeting, or another day.
class DayChooser : public ChooserButton {
    Q_OBJECT

public:
    explicit DayChooser(Session& session, QWidget* parent = nullptr);

    // Opens a small calendar for any day up to today.
    void askDay();

Q_SIGNALS:
    void failed(const boardplan::Error& error);

private:
    void refresh();
    void fillMenu();
    void lookAt(const QDate& day);

    Session& m_session;
};

} // namespace boardplan

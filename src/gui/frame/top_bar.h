#pragma once

#include <QWidget>

namespace boardplan {

class ChooserButton;
class DayChooser;
class PlanChooser;
class Session;

// Below the menus: which plan, as at which day, where to go, what to do.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Session& session, QWidget* parent = nullptr);

    PlanChooser& planChooser() { return *m_plan; }
    DayChooser& dayChooser() { return *m_day; }

Q_SIGNALS:
    void commandWanted(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // The name of the plan is worth the most room, then the day.
    void fit();
    int wantedWidth() const;
    ChooserButton* addBox(const QString& words, const QString& keys, const QString& command);

    Session& m_session;
    PlanChooser* m_plan = nullptr;
    DayChooser* m_day = nullptr;
    ChooserButton* m_goTo = nullptr;
    ChooserButton* m_commands = nullptr;
};

} // namespace boardplan

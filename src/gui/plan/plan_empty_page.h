#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace boardplan {

// What the Plan view says while there is nothing to show: what to do next, as buttons.
class PlanEmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanEmptyPage(QWidget* parent = nullptr);

    // Without a plan there is nothing an action could be added to. A locked plan offers nothing and
    // says why.
    void setState(bool hasPlan, const QString& lockedReason);

Q_SIGNALS:
    void importRequested();
    void newActionRequested();
    void newPriorityRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_import;
    QPushButton* m_newPriority;
    QPushButton* m_newAction;
};

} // namespace boardplan

#pragma once

#include <boardplan/domain/lead_directory.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace boardplan {

class RunLabel;

// Several leads chosen in the list: which name stays, and the button that makes them one.
class LeadMergeCard : public QWidget {
    Q_OBJECT

public:
    explicit LeadMergeCard(QWidget* parent = nullptr);

    void setLeads(const PlanBook& book, const std::vector<LeadId>& leads,
                  const QHash<LeadId, LeadUse>& uses);
    void setLocked(bool isLocked);

Q_SIGNALS:
    void mergeWanted(boardplan::LeadId stays, const std::vector<boardplan::LeadId>& others);

private:
    void merge();

    std::vector<LeadId> m_leads;
    QLabel* m_heading = nullptr;
    RunLabel* m_names = nullptr;
    QComboBox* m_stays = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace boardplan

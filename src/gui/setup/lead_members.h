#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/lead.h>
#include <boardplan/domain/plan_book.h>

#include <QWidget>
#include <optional>

class QListWidget;
class QPushButton;

namespace boardplan {

class LeadChooser;
class RunLabel;

// Who a group stands for: its members, to be put in and taken out.
class LeadMembers : public QWidget {
    Q_OBJECT

public:
    explicit LeadMembers(QWidget* parent = nullptr);

    void setGroup(const PlanBook& book, const Lead& group);
    void setLocked(bool isLocked);
    void showRefusal(const std::optional<Error>& refusal);
    LeadChooser& chooser() const { return *m_chooser; }

Q_SIGNALS:
    void membersWanted(const std::vector<boardplan::LeadId>& members);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChosen();
    void takeOutChosen();
    void showButtons();

    std::vector<LeadId> m_members;
    bool m_isLocked = false;
    QListWidget* m_list = nullptr;
    QPushButton* m_takeOut = nullptr;
    LeadChooser* m_chooser = nullptr;
    QPushButton* m_add = nullptr;
    RunLabel* m_note = nullptr;
    RunLabel* m_refusal = nullptr;
};

} // namespace boardplan

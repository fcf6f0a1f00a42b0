#pragma once

#include "gui/setup/scheme_draft.h"
#include "gui/setup/plan_setup_page.h"

#include <boardplan/domain/ids.h>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class RatingCard;
class RatingChoice;
class RunLabel;

// The chosen plan's ratings: another set, or each of them edited. What is done here is a draft, with what is wrong
// beside it, until the table of what each former rating counts as is confirmed (rating_table_form.h).
class RatingsPage : public PlanSetupPage {
    Q_OBJECT

public:
    RatingsPage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;
    const SchemeDraft& draft() const { return m_draft; }

private:
    QWidget* makeList();
    QWidget* makeFoot();
    QString heading(const Plan& plan) const override;
    void showPlan(const Plan& plan) override;
    void showDraft();
    void showCard();
    void showState(const std::vector<SchemeFinding>& findings);
    int chosen() const;
    void choose(int position);
    void takeSet(int index);
    void addRating();
    void removeRating();
    void moveUp();
    void moveDown();
    void move(int by);
    void startAgain();
    void accept();

    SchemeDraft m_draft;
    PlanId m_shown;
    QComboBox* m_sets = nullptr;
    RatingChoice* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_add = nullptr;
    RatingCard* m_card = nullptr;
    RunLabel* m_state = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace boardplan

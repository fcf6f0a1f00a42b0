#pragma once

#include "gui/setup/setup_page.h"

#include <boardplan/domain/lead_directory.h>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace boardplan {

class LeadActs;
class LeadCard;
class LeadList;
class LeadMergeCard;
class LeadSuggestionBar;

// The directory of leads: what may be one, the list, and the card of the lead chosen.
class LeadsPage : public SetupPage {
    Q_OBJECT

public:
    LeadsPage(Session& session, QWidget* parent);

    QString guidePage() const override;
    QStringList begun() const override;
    LeadList& list() const { return *m_list; }
    LeadCard& card() const { return *m_card; }
    LeadSuggestionBar& suggestions() const { return *m_suggestions; }

private:
    void composePage();
    QWidget* makeCards();
    void connectCards();
    void connectSuggestions();
    void connectList();
    void refresh();
    void showChosen();
    void tell(const Status& status);
    void removeChosen();
    void mergeChosen();
    void openMenu(const QPoint& at);
    LeadId likelyOf(LeadId lead) const;

    LeadActs* m_acts = nullptr;
    LeadSuggestionBar* m_suggestions = nullptr;
    LeadList* m_list = nullptr;
    QSplitter* m_panes = nullptr;
    QStackedWidget* m_cards = nullptr;
    LeadCard* m_card = nullptr;
    LeadMergeCard* m_mergeCard = nullptr;
    QHash<LeadId, LeadUse> m_uses;
};

} // namespace boardplan

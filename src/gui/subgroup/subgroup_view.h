#pragma once

#include "gui/subgroup/desk_rows.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace boardplan {

class DeskEndPage;
class DeskKeys;
class DeskList;
class DeskListModel;
class DeskRecord;
class HeadingLabel;
class LinkButton;
class NamedTexts;
class RunLabel;
class Session;
class Settings;

// A subgroup's actions over all plans in three heaps, for its chair. The inspector beside it shows the action that is
// chosen: its last update, the definitions and the boxes for the next one.
class SubgroupView : public QWidget {
    Q_OBJECT

public:
    // `settings` may be null; else it must outlive the view.
    SubgroupView(Session& session, Settings* settings, QWidget* parent = nullptr);

    LeadId lead() const { return m_lead; }
    void choose(LeadId lead);
    void askWhose();
    const SubgroupDesk& desk() const { return m_desk; }
    DeskList& list() { return *m_list; }
    DeskListModel& model() { return *m_model; }
    DeskEndPage& endPage() { return *m_end; }
    bool isAtEnd() const;
    // The lines above the list.
    QString title() const;
    QString facts() const;

    // Who knows whether something is typed for an action that is not recorded.
    void setBegun(IsBegun isBegun);
    // Something began or ended to be typed.
    void showBegun();
    // An action was reported on: opens the next, or the end card where nothing more is asked.
    void goOnAfter(ActionId reported);
    // The list with the keyboard in it.
    void enterList();

Q_SIGNALS:
    // A letter was typed at the selected action: it may be a rating's.
    void letterTyped(const QString& letter);
    void updateWanted();
    // What was typed for the selected action is to be recorded.
    void recordWanted();
    void leadChosen(boardplan::LeadId lead);
    void commandWanted(const QString& id);
    // The paper of the lead's actions.
    void paperWanted(boardplan::LeadId lead);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeParts();
    QWidget* makeHead();
    QWidget* makeListPage();
    QWidget* makeEmptyPage();
    // Large text in a small window: links below the title, no line of keys.
    void arrange();
    void connectParts();
    void refreshWhenShown();
    void refresh();
    void showHead();
    void showRows();
    void showOwners(std::vector<DeskOwner> owners);
    QWidget* emptyHeart();
    // `owners`: whom to offer, where somebody is asked.
    void showEmpty(const QString& title, const QString& words, const QString& button, const QString& command,
                   std::vector<DeskOwner> owners);
    // What stands in the place of the list where there is none, with the way on; false: there is one.
    bool showWhatIsMissing();
    void showPage(QWidget* page);
    void showEnd();
    void settle(ActionId chosen);
    void followSelection();
    void take(ActionId action);

    Session& m_session;
    Settings* m_settings;
    LeadId m_lead;
    SubgroupDesk m_desk;
    SubgroupDesk m_before; // as it lay before the last change
    IsBegun m_isBegun;
    bool m_isStale = true;
    DeskRecord* m_record;
    DeskListModel* m_model;
    QStackedWidget* m_pages;
    DeskList* m_list = nullptr;
    DeskKeys* m_keys = nullptr;
    QWidget* m_listPage = nullptr;
    DeskEndPage* m_end = nullptr;
    QWidget* m_emptyPage = nullptr;
    QBoxLayout* m_titleRow = nullptr;
    HeadingLabel* m_title = nullptr;
    RunLabel* m_facts = nullptr;
    LinkButton* m_change = nullptr;
    LinkButton* m_said = nullptr;
    HeadingLabel* m_emptyTitle = nullptr;
    RunLabel* m_emptyWords = nullptr;
    NamedTexts* m_owners = nullptr;
    std::vector<DeskOwner> m_offered; // in the order of their names
    QPushButton* m_emptyButton = nullptr;
    QString m_emptyCommand; // of the button; empty: choose whose
};

} // namespace boardplan

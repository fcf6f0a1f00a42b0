#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/lead_directory.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace boardplan {

class ActionRows;
class DetailField;
class LeadActs;
class LeadMembers;
class LinkButton;
class RunLabel;

// One lead: what it is called and how it is reached, what can be done about it, and its actions. A
// field is accepted when the keyboard leaves it; a refusal stays under it.
class LeadCard : public QWidget {
    Q_OBJECT

public:
    LeadCard(LeadActs& acts, QWidget* parent);

    // Null: no lead.
    void setLead(LeadId lead);
    LeadId lead() const { return m_lead; }
    void refresh(const LeadUse& use);
    void focusName();
    // What was typed and is not accepted, as words.
    QStringList begun() const;

Q_SIGNALS:
    void mergeWanted();
    void splitWanted();
    void giveWanted();
    void removeWanted();
    void actionChosen(boardplan::ActionId action);

private:
    QPushButton* addAct(QLayout& row, const QString& text, void (LeadCard::*wanted)());
    QWidget* makeActs();
    QWidget* makeFields();
    DetailField* addField(const QString& label, QString Lead::*text);
    void addAliases(QVBoxLayout& column);
    void addKind(QVBoxLayout& column);
    void addActions(QVBoxLayout& column);
    void submit(DetailField& field, const Lead& after);
    void changeKind();
    void offerMerge(const Error& error, const QString& name);
    void takeMergeOffer();
    void showValues(const Lead& lead);
    void showActs(const LeadUse& use);
    void showActions(const LeadUse& use);

    LeadActs& m_acts;
    LeadId m_lead;
    LeadId m_mergeOffered;
    QLabel* m_heading = nullptr;
    RunLabel* m_summary = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_split = nullptr;
    QPushButton* m_give = nullptr;
    QPushButton* m_remove = nullptr;
    RunLabel* m_whyNot = nullptr;
    std::vector<std::pair<DetailField*, QString Lead::*>> m_fields;
    DetailField* m_name = nullptr;
    LinkButton* m_mergeOffer = nullptr;
    DetailField* m_aliases = nullptr;
    QComboBox* m_kind = nullptr;
    RunLabel* m_kindRefusal = nullptr;
    LeadMembers* m_members = nullptr;
    QLabel* m_actionsHeading = nullptr;
    ActionRows* m_actions = nullptr;
};

} // namespace boardplan

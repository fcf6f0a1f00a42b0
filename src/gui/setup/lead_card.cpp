#include "gui/setup/lead_card.h"

#include "gui/inspector/action_rows.h"
#include "gui/inspector/detail_field.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/session.h"
#include "gui/setup/lead_action_rows.h"
#include "gui/setup/lead_acts.h"
#include "gui/setup/lead_members.h"
#include "gui/setup/lead_words.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfAliases = 3; // of the empty box

} // namespace

LeadCard::LeadCard(LeadActs& acts, QWidget* parent)
    : QWidget{parent}
    , m_acts{acts}
    , m_heading{new HeadingLabel{&titleFont, {}, this}}
    , m_summary{new RunLabel{this}}
    , m_whyNot{new RunLabel{this}}
{
    followFont(*m_whyNot, &smallFont);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 4, 20, 16);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addSpacing(6);
    column->addWidget(makeActs());
    column->addWidget(m_whyNot);
    column->addSpacing(10);
    column->addWidget(makeFields());
    addActions(*column);
    column->addStretch(1);
}

QPushButton* LeadCard::addAct(QLayout& row, const QString& text, void (LeadCard::*wanted)())
{
    auto* const button = new RoomyButton{text, this};
    connect(button, &QPushButton::clicked, this, wanted);
    row.addWidget(button);
    return button;
}

QWidget* LeadCard::makeActs()
{
    auto* const acts = new QWidget{this};
    auto* const row = new FlowLayout{acts};
    m_merge = addAct(*row, tr("&Merge into…"), &LeadCard::mergeWanted);
    m_split = addAct(*row, tr("S&plit…"), &LeadCard::splitWanted);
    m_give = addAct(*row, tr("&Give open actions to…"), &LeadCard::giveWanted);
    m_remove = addAct(*row, tr("&Remove"), &LeadCard::removeWanted);
    return acts;
}

QWidget* LeadCard::makeFields()
{
    auto* const fields = new QWidget{this};
    auto* const row = new QHBoxLayout{fields};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto* const left = new QVBoxLayout;
    auto* const right = new QVBoxLayout;
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    for (QVBoxLayout* const column : {left, right}) {
        column->setSpacing(0);
    }
    m_name = addField(tr("&Name"), &Lead::name);
    m_mergeOffer = new LinkButton{{}, this};
    m_mergeOffer->hide();
    connect(m_mergeOffer, &LinkButton::clicked, this, &LeadCard::takeMergeOffer);
    left->addWidget(m_name);
    left->addWidget(m_mergeOffer);
    addAliases(*left);
    left->addStretch(1);
    addKind(*right);
    right->addWidget(addField(tr("&E-mail"), &Lead::email));
    right->addWidget(addField(tr("&Contact"), &Lead::contact));
    right->addWidget(addField(tr("Member a&gency"), &Lead::agency));
    right->addStretch(1);
    m_members = new LeadMembers{this};
    left->insertWidget(left->count() - 1, m_members);
    connect(m_members, &LeadMembers::membersWanted, this,
            [this](const std::vector<LeadId>& members) {
                Lead after = *m_acts.book().find(m_lead);
                after.members = members;
                const Status status = m_acts.change(after);
                m_members->showRefusal(status ? std::nullopt : std::optional{status.error()});
            });
    return fields;
}

DetailField* LeadCard::addField(const QString& label, QString Lead::*text)
{
    auto* const field = new DetailField{label, DetailKind::Line, this};
    m_fields.emplace_back(field, text);
    connect(field, &DetailField::submitted, this, [this, field, text](const QString& words) {
        Lead after = *m_acts.book().find(m_lead);
        after.*text = words;
        submit(*field, after);
    });
    return field;
}

void LeadCard::addAliases(QVBoxLayout& column)
{
    m_aliases = new DetailField{tr("&Other spellings, one a line"), DetailKind::Box, this, linesOfAliases};
    column.addWidget(m_aliases);
    connect(m_aliases, &DetailField::submitted, this, [this](const QString& words) {
        Lead after = *m_acts.book().find(m_lead);
        after.aliases = words.split(u'\n', Qt::SkipEmptyParts);
        submit(*m_aliases, after);
    });
}

void LeadCard::addKind(QVBoxLayout& column)
{
    m_kind = new QComboBox{this};
    for (const LeadKind kind : {LeadKind::Role, LeadKind::Subgroup, LeadKind::Agency,
                                LeadKind::Person, LeadKind::Group}) {
        m_kind->addItem(leadKindWord(kind), static_cast<int>(kind));
    }
    m_kindRefusal = new RunLabel{this};
    m_kindRefusal->hide();
    column.addWidget(fieldLabel(tr("&Kind"), m_kind));
    column.addSpacing(3);
    column.addWidget(m_kind);
    column.addWidget(m_kindRefusal);
    column.addSpacing(12);
    connect(m_kind, &QComboBox::activated, this, &LeadCard::changeKind);
}

void LeadCard::addActions(QVBoxLayout& column)
{
    m_actionsHeading = new HeadingLabel{&headingFont, {}, this};
    m_actions = new ActionRows{this};
    m_actions->setAccessibleName(tr("Actions of the lead"));
    column.addWidget(m_actionsHeading);
    column.addWidget(m_actions);
    connect(m_actions, &ActionRows::actionChosen, this, &LeadCard::actionChosen);
}

void LeadCard::submit(DetailField& field, const Lead& after)
{
    m_mergeOffer->hide();
    const Status status = m_acts.change(after);
    field.showRefusal(status ? std::nullopt : std::optional{status.error()});
    if (!status && &field == m_name) {
        offerMerge(status.error(), after.name);
    }
}

// A name that another lead has may mean that they are one.
void LeadCard::offerMerge(const Error& error, const QString& name)
{
    m_mergeOffered = LeadIndex{m_acts.book()}.find(name);
    const Lead* const other = m_acts.book().find(m_mergeOffered);
    const bool isTaken = error.code == u"BP-DOC-061"_s && other != nullptr && other->id != m_lead;
    m_mergeOffer->setText(isTaken ? tr("Merge into “%1”").arg(other->name) : QString{});
    m_mergeOffer->updateGeometry();
    m_mergeOffer->setVisible(isTaken);
}

void LeadCard::takeMergeOffer()
{
    m_mergeOffer->hide();
    const Status status = m_acts.merge(m_mergeOffered, {m_lead});
    m_name->showRefusal(status ? std::nullopt : std::optional{status.error()});
}

void LeadCard::changeKind()
{
    Lead after = *m_acts.book().find(m_lead);
    after.kind = static_cast<LeadKind>(m_kind->currentData().toInt());
    const Status status = m_acts.change(after);
    m_kindRefusal->setVisible(!status);
    if (!status) {
        const Error& error = status.error();
        m_kindRefusal->setRuns({{error.what, RunStyle::Danger},
                                {u" "_s + error.todo, RunStyle::Plain},
                                {u" "_s + error.code, RunStyle::Muted}});
        m_kind->setCurrentIndex(
            m_kind->findData(static_cast<int>(m_acts.book().find(m_lead)->kind)));
    }
}

void LeadCard::setLead(LeadId lead)
{
    if (lead == m_lead) {
        return;
    }
    m_lead = lead;
    m_mergeOffer->hide();
    m_kindRefusal->hide();
    if (const Lead* const shown = m_acts.book().find(lead)) {
        for (const auto& [field, text] : m_fields) {
            field->startWith(shown->*text);
        }
        m_aliases->startWith(shown->aliases.join(u'\n'));
    }
}

void LeadCard::refresh(const LeadUse& use)
{
    const Lead* const lead = m_acts.book().find(m_lead);
    if (lead == nullptr) {
        return;
    }
    showValues(*lead);
    showActs(use);
    showActions(use);
}

void LeadCard::showValues(const Lead& lead)
{
    const bool isLocked = m_acts.isLocked();
    m_heading->setText(lead.name);
    for (const auto& [field, text] : m_fields) {
        field->setAccepted(lead.*text);
        field->setLocked(isLocked);
    }
    m_aliases->setAccepted(lead.aliases.join(u'\n'));
    m_aliases->setLocked(isLocked);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(lead.kind)));
    m_kind->setEnabled(!isLocked);
    m_members->setVisible(lead.kind == LeadKind::Group || !lead.members.empty());
    m_members->setGroup(m_acts.book(), lead);
    m_members->setLocked(isLocked);
}

void LeadCard::showActs(const LeadUse& use)
{
    const bool isLocked = m_acts.isLocked();
    const QString whyNot = m_acts.whyNotRemoved(m_lead);
    const QString nothingOpen = use.open > 0 ? QString{} : tr("It has no open actions.");
    const int others = static_cast<int>(m_acts.book().leads().size()) - 1;
    m_merge->setEnabled(!isLocked && others > 0);
    m_split->setEnabled(!isLocked);
    m_give->setEnabled(!isLocked && use.open > 0 && others > 0);
    m_give->setToolTip(nothingOpen);
    m_give->setAccessibleDescription(nothingOpen);
    m_remove->setEnabled(!isLocked && whyNot.isEmpty());
    m_remove->setToolTip(whyNot);
    m_remove->setAccessibleDescription(whyNot);
    m_whyNot->setRuns({{whyNot, RunStyle::Muted}});
    m_whyNot->setVisible(!whyNot.isEmpty());
}

void LeadCard::showActions(const LeadUse& use)
{
    const View& view = m_acts.session().document().view();
    QStringList groups;
    for (const LeadId group : groupsOf(view.book(), m_lead)) {
        groups.append(view.book().find(group)->name);
    }
    const int count = static_cast<int>(use.actions.size());
    QStringList parts{leadKindWord(view.book().find(m_lead)->kind), actionCountWords(count)};
    if (use.open != count) {
        parts.append(tr("%1 open").arg(use.open));
    }
    if (!groups.isEmpty()) {
        parts.append(tr("also through %1").arg(groups.join(u", "_s)));
    }
    m_summary->setRuns({{parts.join(u" · "_s), RunStyle::Muted}});
    std::vector<ActionRow> rows = leadActionRows(view, m_lead);
    m_actionsHeading->setText(rows.empty() ? tr("No actions")
                                           : tr("Actions: choose one to go to it"));
    m_actions->setRows(std::move(rows));
}

QStringList LeadCard::begun() const
{
    QStringList words;
    for (const DetailField* const field : findChildren<DetailField*>()) {
        if (field->isTyped()) {
            words.append(field->text());
        }
    }
    return words;
}

void LeadCard::focusName()
{
    m_name->findChild<QLineEdit*>()->setFocus(Qt::OtherFocusReason);
}

} // namespace boardplan

#include "gui/setup/lead_merge_card.h"

#include "gui/look/theme.h"
#include "gui/setup/lead_words.h"
#include "gui/widgets/field_label.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/run_label.h"

#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

LeadMergeCard::LeadMergeCard(QWidget* parent)
    : QWidget{parent}
    , m_heading{new HeadingLabel{&titleFont, {}, this}}
    , m_names{new RunLabel{this}}
    , m_stays{new QComboBox{this}}
    , m_merge{new PrimaryButton{{}, this}}
{
    m_merge->setAutoDefault(false);
    m_merge->setDefault(false);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 4, 20, 16);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_names);
    column->addSpacing(10);
    column->addWidget(fieldLabel(tr("&Name that stays"), m_stays));
    column->addWidget(m_stays);
    column->addSpacing(10);
    column->addWidget(m_merge, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(new RunLabel{
        {{tr("The other names become spellings of it. Actions, updates and groups follow; the "
             "words of the plan stay as published."),
          RunStyle::Muted}},
        this});
    column->addStretch(1);
    connect(m_merge, &QPushButton::clicked, this, &LeadMergeCard::merge);
}

void LeadMergeCard::setLeads(const PlanBook& book, const std::vector<LeadId>& leads,
                             const QHash<LeadId, LeadUse>& uses)
{
    const QVariant before = m_stays->currentData();
    const bool isSame = leads == m_leads;
    m_leads = leads;
    m_heading->setText(tr("%1 leads chosen").arg(leads.size()));
    m_merge->setText(tr("&Merge %1 leads").arg(leads.size()));
    m_merge->updateGeometry();
    QStringList lines;
    m_stays->clear();
    std::size_t most = 0;
    for (const LeadId id : leads) {
        const auto actions = uses.value(id).actions.size();
        lines.append(
            tr("%1: %2").arg(book.find(id)->name, actionCountWords(static_cast<int>(actions))));
        m_stays->addItem(book.find(id)->name, id.value);
        if (actions > most) {
            most = actions;
            m_stays->setCurrentIndex(m_stays->count() - 1);
        }
    }
    if (const int index = isSame ? m_stays->findData(before) : -1; index >= 0) {
        m_stays->setCurrentIndex(index);
    }
    m_names->setRuns({{lines.join(u'\n'), RunStyle::Plain}});
}

void LeadMergeCard::setLocked(bool isLocked)
{
    m_stays->setEnabled(!isLocked);
    m_merge->setEnabled(!isLocked);
}

void LeadMergeCard::merge()
{
    const LeadId stays{m_stays->currentData().toUuid()};
    std::vector<LeadId> others = m_leads;
    std::erase(others, stays);
    Q_EMIT mergeWanted(stays, others);
}

} // namespace boardplan

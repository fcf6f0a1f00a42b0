#include "gui/meetings/lead_chase_card.h"

#include "gui/figures/figure_table.h"
#include "gui/look/theme.h"
#include "gui/meetings/meeting_rows.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

LeadChaseCard::LeadChaseCard(QWidget* parent)
    : QWidget{parent}
    , m_name{new RunLabel}
    , m_copy{new LinkButton{tr("Copy e-mail")}}
    , m_write{new LinkButton{tr("Write e-mail…")}}
    , m_actions{new FigureTable}
{
    auto* const head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_name, 1);
    head->addWidget(m_copy);
    head->addWidget(m_write);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 10, 0, 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_actions);
    connect(m_copy, &QAbstractButton::clicked, this, &LeadChaseCard::copyWanted);
    connect(m_write, &QAbstractButton::clicked, this, &LeadChaseCard::writeWanted);
    connect(m_actions, &FigureTable::rowChosen, this, &LeadChaseCard::nodeChosen);
}

void LeadChaseCard::setChase(const View& view, const LeadChase& chase, const ChaseLetter& letter)
{
    m_actions->setContents(chaseColumns(), chaseRows(view, chase), false);
    if (letter == m_letter) {
        return;
    }
    m_letter = letter;
    const QString count = chase.items.size() == 1 ? tr("1 action") : tr("%1 actions").arg(chase.items.size());
    setNote(letter.to.isEmpty() ? tr("%1 · no e-mail address known").arg(count)
                                : u"%1 · %2"_s.arg(count, letter.to.join(u", "_s)));
    m_actions->setAccessibleName(tr("Asked of %1").arg(letter.name));
    m_copy->setAccessibleName(tr("Copy e-mail to %1").arg(letter.name));
    m_write->setAccessibleName(tr("Write e-mail to %1").arg(letter.name));
    m_copy->setVisible(!chase.lead.isNull());
    m_write->setVisible(!chase.lead.isNull());
}

void LeadChaseCard::setNote(const QString& note)
{
    m_name->setRuns({{m_letter.name, RunStyle::Strong}, {u"   "_s + note, RunStyle::Muted}});
    QAccessibleEvent changed{m_name, QAccessible::NameChanged};
    QAccessible::updateAccessibility(&changed);
}

} // namespace boardplan

#include "gui/overview/overview_lapses.h"

#include "gui/inspector/lapsed_judgement.h"
#include "gui/session.h"
#include "gui/widgets/sentence_line.h"

#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

OverviewLapses::OverviewLapses(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(2);
}

// Lines go later: a refresh may come from the link of one of them.
void OverviewLapses::refresh()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Node& node : m_session.view().lapsedNodes(m_session.plan())) {
        addLapse(node);
    }
    setVisible(m_column->count() > 0);
}

void OverviewLapses::addLapse(const Node& node)
{
    const bool isOpen = m_session.lockedReason().isEmpty();
    auto* const line = new SentenceLine{isOpen ? tr("Renew it") : QString{}, this};
    line->setSentence(m_session.view().lapseNotice(node) + u'.');
    m_column->addWidget(line);
    connect(line, &SentenceLine::linkActivated, this,
        [this, node] { m_session.perform(renewedJudgement(m_session, node)); });
}

} // namespace boardplan

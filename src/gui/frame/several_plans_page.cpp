#include "gui/frame/several_plans_page.h"

#include "gui/look/theme.h"
#include "gui/plan_scope.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QVBoxLayout>

namespace boardplan {

SeveralPlansPage::SeveralPlansPage(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
{
    setAccessibleName(tr("Choose one plan"));
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(22, 18, 22, 22);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel{titleFont, tr("This view shows one plan")});
    column->addWidget(new RunLabel{
        {{tr("You are looking at several plans at once. Choose the one to see here; the Overview shows them all."),
            RunStyle::Plain}}});
    m_plans = new QVBoxLayout;
    m_plans->setSpacing(2);
    column->addLayout(m_plans);
    column->addStretch(1);
    connect(&session, &Session::viewChanged, this, &SeveralPlansPage::refresh);
    connect(&session, &Session::planChanged, this, &SeveralPlansPage::refresh);
    refresh();
}

void SeveralPlansPage::refresh()
{
    while (QLayoutItem* const item = m_plans->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PlanId plan : plansOfScope(m_session.book(), m_session.scope())) {
        auto* const link = new LinkButton{planWords(m_session.book(), plan), this};
        connect(link, &QAbstractButton::clicked, this, [this, plan] { m_session.choosePlan(plan); });
        m_plans->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace boardplan

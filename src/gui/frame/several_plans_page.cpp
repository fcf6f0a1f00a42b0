#include "gui/frame/several_plans_page.h"

#include "gui/look/theme.h"
#include "gui/plan_scope.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/named_texts.h"
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
    m_plans = new NamedTexts{this};
    column->addWidget(m_plans);
    column->addStretch(1);
    connect(m_plans, &NamedTexts::chosen, this,
        [this](int index) { m_session.choosePlan(m_offered.at(static_cast<std::size_t>(index))); });
    connect(&session, &Session::viewChanged, this, &SeveralPlansPage::refresh);
    connect(&session, &Session::planChanged, this, &SeveralPlansPage::refresh);
    refresh();
}

void SeveralPlansPage::refresh()
{
    m_offered = plansOfScope(m_session.book(), m_session.scope());
    std::vector<NamedText> plans;
    for (const PlanId id : m_offered) {
        const Plan& plan = *m_session.book().find(id);
        const QString title = plan.title.simplified();
        plans.push_back({title.isEmpty() ? tr("plan without a title") : title, boardNamesOf(m_session.book(), plan), {}});
    }
    m_plans->setTexts(std::move(plans));
}

} // namespace boardplan

#include "gui/setup/plan_setup_page.h"

#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/side_panes.h"

#include <QVBoxLayout>

namespace boardplan {

PlanSetupPage::PlanSetupPage(Session& session, const QString& about, QWidget* parent)
    : SetupPage{session, parent}
    , m_about{about}
    , m_heading{new HeadingLabel{&titleFont, {}, this}}
    , m_body{new QWidget{this}}
    , m_column{new QVBoxLayout{m_body}}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    m_heading->setContentsMargins(20, 0, 20, 0);
    column->addWidget(m_heading);
    column->addWidget(m_body, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&session, &Session::viewChanged, this, &PlanSetupPage::refresh);
    connect(&session, &Session::planChanged, this, &PlanSetupPage::refresh);
}

void PlanSetupPage::addPanes(QWidget* left, int leftShare, QWidget* right, int rightShare)
{
    m_column->addWidget(new SidePanes{left, leftShare, right, rightShare, m_body}, 1);
}

QPushButton* PlanSetupPage::addAct(QLayout& row, const QString& text, std::function<void()> act)
{
    auto* const button = new RoomyButton{text, this};
    connect(button, &QPushButton::clicked, this, std::move(act));
    row.addWidget(button);
    return button;
}

QString PlanSetupPage::withoutPlan() const
{
    return session().showsSeveral() ? tr("Choose one plan first: %1 are a plan's own").arg(m_about)
                                    : tr("This file has no plan yet");
}

void PlanSetupPage::refresh()
{
    const Plan* const shown = plan();
    m_heading->setText(shown == nullptr ? withoutPlan() : heading(*shown));
    m_body->setVisible(shown != nullptr);
    m_body->setEnabled(session().lockedReason().isEmpty());
    if (shown != nullptr) {
        showPlan(*shown);
    }
}

} // namespace boardplan

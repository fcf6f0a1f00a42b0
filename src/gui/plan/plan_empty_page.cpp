#include "gui/plan/plan_empty_page.h"

#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/primary_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boardplan {

PlanEmptyPage::PlanEmptyPage(QWidget* parent)
    : QWidget{parent}
    , m_title{new QLabel{this}}
    , m_text{new QLabel{this}}
    , m_import{new QPushButton{tr("&Import a plan…"), this}}
    , m_newPriority{new PrimaryButton{tr("New pri&ority…"), this}}
    , m_newAction{new QPushButton{tr("&Write the first action"), this}}
{
    followFont(*m_title, &titleFont);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setFocusProxy(m_newPriority);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_newPriority);
    buttons->addWidget(m_newAction);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 22, 22); // with those of its view as far in as other pages
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_import, &QPushButton::clicked, this, &PlanEmptyPage::importRequested);
    connect(m_newPriority, &QPushButton::clicked, this, &PlanEmptyPage::newPriorityRequested);
    connect(m_newAction, &QPushButton::clicked, this, &PlanEmptyPage::newActionRequested);
    setState(false, {});
}

void PlanEmptyPage::setState(bool hasPlan, const QString& lockedReason)
{
    const bool isLocked = !lockedReason.isEmpty();
    m_title->setText(hasPlan ? tr("This plan has no actions yet")
                             : tr("There is no plan here yet"));
    const QString next =
        hasPlan ? tr("Begin with a priority; Ins then adds an action below it, and rows copied in Excel or Word are pasted "
                     "with Ctrl+Shift+V. Or import the plan you have from its document.")
                : tr("Import the plan you have from its document.");
    m_text->setText(isLocked ? lockedReason : next);
    m_import->setVisible(!isLocked);
    m_newAction->setVisible(!isLocked && hasPlan);
    m_newPriority->setVisible(!isLocked && hasPlan);
    setFocusProxy(hasPlan ? m_newPriority : m_import);
}

} // namespace boardplan

#include "gui/frame/top_bar.h"

#include "gui/frame/day_chooser.h"
#include "gui/frame/plan_chooser.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/session.h"

#include <QHBoxLayout>
#include <QPainter>

namespace boardplan {

using namespace Qt::StringLiterals;

TopBar::TopBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_plan{new PlanChooser{session, this}}
    , m_day{new DayChooser{session, this}}
{
    setSpokenRole(*this, QAccessible::ToolBar);
    setAccessibleName(tr("Plan, day and commands"));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(12, 6, 12, 7);
    row->setSpacing(8);
    row->addWidget(m_plan);
    row->addWidget(m_day);
    ChooserButton* const goTo = addBox(tr("Go to a ref or words…"), tr("Ctrl+G"), u"plan.goTo"_s);
    goTo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    goTo->setWords({}, tr("Go to a ref or words…"), true);
    row->addWidget(goTo, 1);
    row->addWidget(addBox(tr("All commands"), tr("Ctrl+K"), u"help.commands"_s));
    connect(&session, &Session::viewChanged, this, qOverload<>(&QWidget::update));
}

ChooserButton* TopBar::addBox(const QString& words, const QString& keys, const QString& command)
{
    auto* const box = new ChooserButton{this};
    box->setWords({}, words);
    box->setShortcutHint(keys);
    box->setAccessibleName(words);
    box->setAccessibleDescription(tr("Shortcut %1").arg(keys));
    connect(box, &QPushButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
    return box;
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_session.isToday() ? theme().panel : theme().past);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, theme().hairline);
}

} // namespace boardplan

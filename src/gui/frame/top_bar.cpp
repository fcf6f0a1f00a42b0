#include "gui/frame/top_bar.h"

#include "gui/frame/day_chooser.h"
#include "gui/frame/plan_chooser.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/session.h"

#include <QEvent>
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
    m_goTo = addBox(tr("Go to a ref or words…"), tr("Ctrl+G"), u"plan.goTo"_s);
    m_goTo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_goTo->setWords({}, tr("Go to a ref or words…"), true);
    m_goTo->setShortWords(tr("Go to…"));
    row->addWidget(m_goTo, 1);
    m_commands = addBox(tr("All commands"), tr("Ctrl+K"), u"help.commands"_s);
    m_commands->setShortWords(tr("Commands"));
    row->addWidget(m_commands);
    connect(&session, &Session::viewChanged, this, [this] {
        fit();
        update();
    });
    connect(&session, &Session::planChanged, this, &TopBar::fit);
}

int TopBar::wantedWidth() const
{
    const QMargins around = layout()->contentsMargins();
    int width = around.left() + around.right() + 3 * layout()->spacing();
    for (const QWidget* const box : std::initializer_list<const QWidget*>{m_plan, m_day, m_goTo, m_commands}) {
        width += box->sizeHint().width();
    }
    return width;
}

void TopBar::fit()
{
    const QList<ChooserButton*> givingWay{m_goTo, m_commands, m_day};
    for (ChooserButton* const box : givingWay) {
        box->setShort(false);
    }
    for (ChooserButton* const box : givingWay) {
        box->setShort(wantedWidth() > width());
    }
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the boxes hear of it later
        QMetaObject::invokeMethod(this, &TopBar::fit, Qt::QueuedConnection);
    }
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

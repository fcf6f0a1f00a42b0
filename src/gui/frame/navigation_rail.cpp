#include "gui/frame/navigation_rail.h"

#include "gui/commands/commands.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/widgets/rail_button.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
{
    setAccessibleName(tr("Views"));
    m_column->setContentsMargins(railMargin, 10, railMargin, railMargin);
    m_column->setSpacing(2);
    for (const ViewEntry& entry : viewEntries()) {
        addView(entry);
    }
    m_column->addStretch(1);
}

void NavigationRail::addView(const ViewEntry& entry)
{
    const QString text = plainCommandText(entry.text);
    const QString shortcut = viewShortcut(entry).toString(QKeySequence::NativeText);
    auto* const button = new RailButton{this};
    button->setText(text);
    button->setIcon(Icons::icon(entry.icon));
    button->setAccessibleName(text);
    button->setAccessibleDescription(tr("Shows the view (%1)").arg(shortcut));
    button->setToolTip(u"%1 (%2)"_s.arg(text, shortcut));
    connect(button, &QAbstractButton::clicked, this, [this, view = entry.kind] { Q_EMIT viewChosen(view); });
    m_column->addWidget(button);
    m_buttons.insert(entry.kind, button);
}

void NavigationRail::setCurrent(ViewKind view)
{
    m_buttons.value(view)->setChecked(true);
}

void NavigationRail::setPast(bool isPast)
{
    m_isPast = isPast;
    update();
}

void NavigationRail::setSlim(bool isSlim)
{
    m_isSlim = isSlim;
    int widest = 0;
    for (RailButton* const button : std::as_const(m_buttons)) {
        button->setSlim(isSlim);
        widest = std::max(widest, button->sizeHint().width());
    }
    setMaximumWidth(isSlim ? widest + 2 * railMargin : QWIDGETSIZE_MAX);
}

void NavigationRail::focusCurrent()
{
    for (RailButton* const button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            button->setFocus(Qt::OtherFocusReason);
        }
    }
}

QSize NavigationRail::sizeHint() const
{
    return {m_isSlim ? maximumWidth() : railWidth, 300};
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_isPast ? theme().past : theme().window);
}

} // namespace boardplan

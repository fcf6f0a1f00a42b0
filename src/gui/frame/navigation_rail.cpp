#include "gui/frame/navigation_rail.h"

#include "gui/commands/commands.h"
#include "gui/look/icons.h"
#include "gui/look/theme.h"
#include "gui/widgets/enter_button.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 177;
constexpr int railMargin = 8;

// One view: icon and name; the current one stands on the selection colour.
class RailButton : public EnterButton {
public:
    explicit RailButton(QWidget* parent)
        : EnterButton{parent}
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {railWidth - 2 * railMargin, std::max(32, fontMetrics().height() + 14)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? theme().selection : theme().group);
            painter.drawRoundedRect(rect(), 4, 4);
        }
        if (hasFocus()) {
            painter.setPen(QPen{theme().accent, 2});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRect glyph{10, (height() - 18) / 2, 18, 18};
        icon().paint(&painter, glyph, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
        QFont shown = font();
        shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(shown);
        painter.setPen(isChecked() ? theme().accent : theme().text);
        painter.drawText(rect().adjusted(38, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
};

} // namespace

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
    button->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(text, shortcut)));
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

void NavigationRail::focusCurrent()
{
    for (QAbstractButton* const button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            button->setFocus(Qt::OtherFocusReason);
        }
    }
}

QSize NavigationRail::sizeHint() const
{
    return {railWidth, 300};
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_isPast ? theme().past : theme().window);
}

} // namespace boardplan

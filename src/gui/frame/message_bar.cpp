#include "gui/frame/message_bar.h"

#include "gui/look/icons.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStringList>
#include <QToolButton>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QFrame{parent}
    , m_icon{new QLabel{this}}
    , m_text{new QLabel{this}}
    , m_action{new QPushButton{this}}
    , m_close{new QToolButton{this}}
{
    setSpokenRole(*this, QAccessible::AlertMessage);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false); // in a dialog Enter is not for it
    m_close->setIcon(Icons::icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(24, 24);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        const auto run = m_run; // it may show another notice, which replaces it
        run();
    });
    hide();
}

void MessageBar::showError(const Error& error)
{
    m_isError = true;
    m_action->hide();
    QStringList parts{error.what, error.unchanged, error.todo};
    parts.removeAll(QString{});
    const QStringList support{error.code, error.details};
    showText(parts.join(u' ') + tr(" (%1)").arg(error.code), support.join(u'\n').trimmed());
}

void MessageBar::showNotice(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_isError = false;
    m_run = std::move(action);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    showText(text, {});
}

void MessageBar::showText(const QString& text, const QString& details)
{
    showIcon();
    m_icon->setAccessibleName(m_isError ? tr("Error") : tr("Notice"));
    m_text->setText(text);
    m_text->setToolTip(details);
    setAccessibleName(text);
    setAccessibleDescription(details);
    show();
    update();
    announce(*this);
}

void MessageBar::showIcon()
{
    const int side = Icons::side(fontMetrics(), 20);
    m_icon->setPixmap(Icons::icon(m_isError ? u"warning"_s : u"info"_s).pixmap(side, side));
    m_close->setIconSize({side * 4 / 5, side * 4 / 5});
}

// A picture of an icon keeps the colours and the size that it was taken in.
void MessageBar::changeEvent(QEvent* event)
{
    const bool isFont = event->type() == QEvent::FontChange;
    if ((isFont || event->type() == QEvent::PaletteChange) && !isHidden()) {
        showIcon();
    }
    QFrame::changeEvent(event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString{} : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().group);
    painter.fillRect(QRect{0, 0, 4, height()}, m_isError ? theme().danger : theme().accent);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, theme().hairline);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace boardplan

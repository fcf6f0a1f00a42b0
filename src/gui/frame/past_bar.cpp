#include "gui/frame/past_bar.h"

#include "gui/look/theme.h"
#include "gui/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace boardplan {

PastBar::PastBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_text{new QLabel{this}}
    , m_today{new QPushButton{tr("Back to today"), this}}
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(22, 6, 12, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_today);
    connect(m_today, &QPushButton::clicked, this, [this] {
        const Status status = m_session.lookAt({});
        Q_ASSERT(status.ok()); // the view of today is always at hand
    });
    connect(&session, &Session::viewChanged, this, &PastBar::refresh);
    refresh();
}

QString PastBar::text() const
{
    return isHidden() ? QString{} : m_text->text();
}

void PastBar::refresh()
{
    const QString reason = m_session.lockedReason();
    m_text->setText(reason);
    setAccessibleName(reason);
    m_today->setVisible(!m_session.isToday());
    setVisible(!reason.isEmpty());
}

void PastBar::paintEvent(QPaintEvent*)
{
    QPalette inked = m_text->palette();
    if (inked.color(QPalette::WindowText) != theme().pastInk) {
        inked.setColor(QPalette::WindowText, theme().pastInk);
        m_text->setPalette(inked);
    }
    QPainter painter{this};
    painter.fillRect(rect(), theme().past);
    painter.fillRect(QRect{0, height() - 1, width(), 1}, theme().hairline);
}

} // namespace boardplan

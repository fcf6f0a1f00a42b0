#include "gui/frame/door_card.h"

#include "gui/look/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int doorPadding = 16;
constexpr int pictureHeight = 124;
constexpr int usualDoorWidth = 260;

} // namespace

DoorCard::DoorCard(DoorPicture picture, const QString& title, const QString& words, QWidget* parent)
    : QAbstractButton{parent}
    , m_picture{picture}
    , m_words{words}
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DoorCard::heightForWidth(int width) const
{
    const QRect free{0, 0, std::max(width - 2 * doorPadding, 1), QWIDGETSIZE_MAX};
    const int words = fontMetrics().boundingRect(free, Qt::TextWordWrap, m_words).height();
    const int title = QFontMetrics{headingFont()}.boundingRect(free, Qt::TextWordWrap, text()).height();
    return pictureHeight + title + words + 2 * doorPadding + 18;
}

QSize DoorCard::sizeHint() const
{
    return {usualDoorWidth, heightForWidth(usualDoorWidth)};
}

QSize DoorCard::minimumSizeHint() const
{
    return {160, heightForWidth(160)};
}

void DoorCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasRing = hasFocus();
    painter.setPen(QPen{hasRing || underMouse() ? theme().accent : theme().hairline, hasRing ? 2.0 : 1.0});
    painter.setBrush(isDown() ? theme().selection : theme().base);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
    QRect area = rect().adjusted(doorPadding, doorPadding, -doorPadding, -doorPadding);
    painter.save();
    paintDoorPicture(painter, QRectF(area.left(), area.top(), area.width(), pictureHeight), m_picture);
    painter.restore();
    area.setTop(area.top() + pictureHeight + 12);
    painter.setFont(headingFont());
    painter.setPen(theme().text);
    QRect used;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    area.setTop(used.bottom() + 6);
    painter.setFont(font());
    painter.setPen(theme().muted);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

void DoorCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace boardplan

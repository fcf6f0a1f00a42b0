#include "gui/frame/door_card.h"

#include "gui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int doorPadding = 16;
constexpr int pictureHeight = 124;
constexpr int usualDoorWidth = 260;
constexpr int narrowestDoor = 160;

} // namespace

DoorCard::DoorCard(DoorPicture picture, const QString& title, const QString& words, QWidget* parent)
    : CardButton{usualDoorWidth, narrowestDoor, parent}
    , m_picture{picture}
    , m_words{words}
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
}

int DoorCard::heightForWidth(int width) const
{
    const QRect free{0, 0, std::max(width - 2 * doorPadding, 1), QWIDGETSIZE_MAX};
    const int words = fontMetrics().boundingRect(free, Qt::TextWordWrap, m_words).height();
    const int title = QFontMetrics{headingFont()}.boundingRect(free, Qt::TextWordWrap, text()).height();
    return pictureHeight + title + words + 2 * doorPadding + 18;
}

void DoorCard::paintCard(QPainter& painter)
{
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

} // namespace boardplan

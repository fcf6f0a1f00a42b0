#pragma once

#include "gui/widgets/card_button.h"

namespace boardplan {

enum class DoorPicture { Example, Import, Empty };

// One way in on the first page: a drawn picture, what it does, and a sentence about it.
class DoorCard : public CardButton {
    Q_OBJECT

public:
    DoorCard(DoorPicture picture, const QString& title, const QString& words, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void paintCard(QPainter& painter) override;

private:
    DoorPicture m_picture;
    QString m_words;
};

// The pictures of the doors, in the colours of the theme.
void paintDoorPicture(QPainter& painter, const QRectF& area, DoorPicture picture);

} // namespace boardplan

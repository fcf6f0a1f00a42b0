#pragma once

#include <QAbstractButton>

namespace boardplan {

enum class DoorPicture { Example, Import, Empty };

// One way in on the first page: a drawn picture, what it does, and a sentence about it.
class DoorCard : public QAbstractButton {
    Q_OBJECT

public:
    DoorCard(DoorPicture picture, const QString& title, const QString& words, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DoorPicture m_picture;
    QString m_words;
};

// The pictures of the doors, in the colours of the theme.
void paintDoorPicture(QPainter& painter, const QRectF& area, DoorPicture picture);

} // namespace boardplan

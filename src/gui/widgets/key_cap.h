#pragma once

#include <QRectF>
#include <QSize>
#include <QWidget>

class QFont;
class QPainter;

namespace boardplan {

// A key as printed on a keyboard: "B", "Ctrl+Enter".
QSize keyCapSize(const QString& keys, const QFont& font);
void paintKeyCap(QPainter& painter, const QRectF& rect, const QString& keys, const QFont& font);

// Shows a shortcut beside the button it presses. Decoration only: the button itself speaks its
// shortcut.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace boardplan

#pragma once

#include <QProxyStyle>

namespace boardplan {

// Fusion, flat, with outlines, arrows and scroll bars that are seen in every theme (3:1 at least).
class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* more) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    void drawBox(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
        const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
};

} // namespace boardplan

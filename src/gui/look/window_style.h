#pragma once

#include "gui/look/flat_style.h"

namespace boardplan {

// The style of the window: flat, with outlines, arrows, pictures and frames of focus that are seen in every theme (3:1 at
// least), and pictures as large as the text beside them.
class WindowStyle : public FlatStyle {
    Q_OBJECT

public:
    void polish(QWidget* widget) override;
    using FlatStyle::polish;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    void drawBox(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
        const QWidget* widget) const;
};

} // namespace boardplan

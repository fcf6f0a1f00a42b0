#include "gui/look/zoom.h"

#include <QApplication>
#include <QFont>

namespace boardplan {

void applyZoom(int percent)
{
    static const double usualSize = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    const double size = usualSize * percent / 100;
    if (!qFuzzyCompare(font.pointSizeF(), size)) {
        font.setPointSizeF(size);
        QApplication::setFont(font);
    }
}

} // namespace boardplan

#include "gui/look/zoom.h"

#include "gui/look/font_follower.h"

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
        Q_EMIT fontNews().changed();
    }
}

void followFont(QWidget& widget, FontRole role)
{
    delete widget.findChild<FontFollower*>({}, Qt::FindDirectChildrenOnly);
    if (role == nullptr) {
        widget.setFont(QFont{});
    } else {
        new FontFollower{widget, role};
    }
}

} // namespace boardplan

#pragma once

#include "gui/look/zoom.h"

#include <QObject>
#include <QWidget>

namespace boardplan {

// Qt tells windows of another application font, and their children inherit it; a child with a font of its own hears
// nothing. This tells it.
class FontNews : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changed();
};

FontNews& fontNews();

// A child of the widget whose font it keeps.
class FontFollower : public QObject {
    Q_OBJECT

public:
    FontFollower(QWidget& widget, FontRole role);
};

} // namespace boardplan

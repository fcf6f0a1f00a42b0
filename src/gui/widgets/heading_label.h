#pragma once

#include "gui/look/zoom.h"

#include <QLabel>

namespace boardplan {

// A plain-text label in one of the theme's fonts that follows a change of zoom.
class HeadingLabel : public QLabel {
    Q_OBJECT

public:
    explicit HeadingLabel(FontRole role, const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace boardplan

#pragma once

#include <boardplan/reporting/figure_picture.h>

#include <QPoint>
#include <optional>

class QWidget;

namespace boardplan {

class CopySource;

// The menu of a table or figure of the window: its row, all of it, its bars as a picture. Nothing where it is empty.
void popUpCopyMenu(QWidget& owner, CopySource& source, const QPoint& at, const std::optional<FigurePicture>& picture);

} // namespace boardplan

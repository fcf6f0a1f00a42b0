#pragma once

#include <QString>

class QAbstractItemDelegate;
class QApplication;
class QPoint;
class QWidget;

namespace boardplan {

// Tooltips of widgets are plain text, which screen readers read out as well. Shown on the screen they break into lines
// as other text does, and no markup is read in them. What has no tooltip and ends in an ellipsis – the choice of a drop-
// down, a cell, a column's heading – has its whole text for one.
void showPlainToolTips(QApplication& application);

// A delegate of our own shortens words: what has no room on one line has its whole text for a tooltip, as in cells that
// Qt draws.
void tellWhole(QAbstractItemDelegate& delegate);

// What the tooltip at a place of the widget says, as plain text; empty where there is none, and where a model has one of
// its own.
QString plainToolTipAt(const QWidget& widget, const QPoint& at);

} // namespace boardplan

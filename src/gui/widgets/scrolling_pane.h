#pragma once

class QScrollArea;
class QWidget;

namespace boardplan {

// A part of a page that scrolls by itself where it has no room.
QScrollArea* scrollingPane(QWidget* inside, QWidget* parent);

} // namespace boardplan

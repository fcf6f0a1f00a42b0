#pragma once

#include <QAccessible>

class QWidget;

namespace boardplan {

// What a screen reader calls a widget that Qt knows nothing of: "heading", "chart", "alert". Without it a widget that
// has an accessible name is a group, and its name is spoken by whoever comes into it.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

// Has a screen reader say what a widget says now, wherever the keyboard is. Its role is to be AlertMessage.
void announce(QWidget& widget);

// Makes spoken roles known to Qt. Once, before the first widget is spoken of.
void installSpokenRoles();

} // namespace boardplan

#pragma once

#include <QHash>
#include <QString>
#include <gumbo.h>

namespace boardplan {

// Class of a page's style sheet → "#rrggbb": Excel shades cells so.
using ClassFills = QHash<QString, QString>;

ClassFills classFillsOf(const GumboNode& root);
// "#rrggbb" by style, bgcolor or class; empty: none.
QString fillOf(const GumboNode& cell, const ClassFills& fills);

} // namespace boardplan

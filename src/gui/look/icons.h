#pragma once

#include <QFontMetrics>
#include <QIcon>
#include <QString>
#include <QStringList>

namespace boardplan::Icons {

// An icon of our own set (resources/icons, 24-grid, 1.5 stroke), drawn in the text colour of the theme
// when it is painted, in the accent where it stands for the current view. Read from disk when first painted.
QIcon icon(const QString& name);

// How wide an icon is beside words of these measures: `usual` pixels, and more where the text is large.
int side(const QFontMetrics& words, int usual);

// Names of the set, sorted.
QStringList names();

} // namespace boardplan::Icons

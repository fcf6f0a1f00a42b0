#pragma once

#include <QDir>
#include <QStringList>

namespace boardplan {

// The chapters of the user guide, as files of Markdown.

// In the order in which the guide lists them: the first hour, the overview of everything, then the rest by title.
QStringList guidePages(const QDir& folder);
QString guideText(const QDir& folder, const QString& page);
// The page's first heading, else its file name.
QString guideTitle(const QDir& folder, const QString& page);

} // namespace boardplan

#pragma once

#include <QString>

class QWidget;

namespace boardplan {

// The folder of the user guide beside the program or in the source tree; empty where it is not there.
QString userGuideFolder();

// The guide's pages in a window that stays open beside the work: a list of pages and the page chosen. Opens at `page`
// ("leads.md"), or at the first.
void openGuide(QWidget* parent, const QString& page = {});

} // namespace boardplan

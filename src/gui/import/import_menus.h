#pragma once

#include "gui/import/import_acts.h"

#include <QMenu>

namespace boardplan {

class ImportSourceModel;

using TakeAct = std::function<void(const ImportAct& act)>;

// Adds acts to a menu; what is chosen is handed to `take`. Those that hold now are checked.
void addActs(QMenu& menu, const ImportActs& acts, const TakeAct& take);
// A menu that goes away when it closes.
QMenu* actsMenu(const QString& name, const ImportActs& acts, const TakeAct& take, QWidget* parent);

// Menus of a cell of the document: of the column it heads or stands in, and of its row.
void fillColumnMenu(QMenu& menu, const ImportSourceModel& model, const QModelIndex& index, const TakeAct& take);
void fillRowMenu(QMenu& menu, const ImportSourceModel& model, const QModelIndex& index, const TakeAct& take);

} // namespace boardplan

#pragma once

#include <boardplan/domain/plan.h>

#include <vector>

class QMimeData;
class QWidget;

namespace boardplan {

class FormDialog;
class Session;

// "Paste as new actions": shows the rows of the clipboard with what each column is taken for – `columns` are those of the
// plan as shown – and adds them behind the selection, as one edit. Null where there is nothing to show, which is told
// through the session.
FormDialog* openPasteRows(
    Session& session, const QMimeData& clipboard, const std::vector<PlanColumn>& columns, QWidget* window);

} // namespace boardplan

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace boardplan {

class FormDialog;
class SchemeDraft;
class Session;

// What each present rating counts as among those of a draft: suggested, with how many actions each concerns, for the
// person to confirm. Confirming changes the plan's ratings and tells their name.
FormDialog* openRatingTableForm(Session& session, const SchemeDraft& draft, QWidget* window,
                                std::function<void(const QString& name)> changed);

} // namespace boardplan

#pragma once

#include <boardplan/domain/ids.h>

class QWidget;

namespace boardplan {

class FormDialog;
class LeadActs;

// The short forms of acts that need a word more. Each opens over `window` and is gone when it
// closes.

FormDialog* openAddLeadForm(LeadActs& acts, QWidget* window);
// `likely` is offered first; it may be null.
FormDialog* openMergeLeadForm(LeadActs& acts, LeadId lead, LeadId likely, QWidget* window);
FormDialog* openSplitLeadForm(LeadActs& acts, LeadId lead, QWidget* window);
FormDialog* openGiveActionsForm(LeadActs& acts, LeadId lead, QWidget* window);

} // namespace boardplan

#pragma once

#include "cli/command.h"

#include <boardplan/reporting/reports.h>

namespace boardplan {

// One paper of this kind for each lead that has open actions, as files of a folder.
struct ReportBatch {
    QString kind;
    QString folder; // made where it is not there
    QString format; // an ending
    bool mayReplace = false;
    bool isTagged = false; // each a tagged PDF
};

// Builds every paper, then writes them; `options.lead` is set here. Refused before anything is written: no such lead
// (BP-CLI-034), files that are there already (035), a folder that cannot be made (036).
int writeBatch(const ReportBatch& batch, const View& view, PlanId plan, ReportOptions options, CommandContext& context);

} // namespace boardplan

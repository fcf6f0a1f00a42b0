#pragma once

#include <boardplan/base/result.h>
#include <boardplan/reporting/reports.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>

namespace boardplan {

// What of a paper is chosen on the command line, as typed.
struct ReportChoices {
    std::string marking, sections, columns, sort = "plan", ratings, paper = "a4", intro, logo;
    bool isPortrait = false;
    bool isPublic = false;

    void declare(CLI::App& app);
};

// The choices as builders take them; `boards` names the boards of the plan, for whoever cannot see their logo. Refused:
// a file that cannot be read (BP-CLI-031), a logo that is none.
Result<ReportOptions> reportOptionsOf(const ReportChoices& choices, const QString& boards);

} // namespace boardplan

#pragma once

#include <boardplan/base/result.h>
#include <boardplan/importing/proposal.h>

#include <QString>

namespace boardplan {

// Reads and interprets a document on disk. `format` is that of --as; empty: told from the name and the first bytes.
Result<Proposal> proposalFromFile(const QString& path, const QString& format);

// "warning line 12: …" as import and inspect print a finding.
QString findingLine(const Finding& finding);
QString severityWord(FindingSeverity severity);

} // namespace boardplan

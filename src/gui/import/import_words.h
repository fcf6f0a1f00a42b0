#pragma once

#include <boardplan/importing/proposal.h>

#include <QString>

namespace boardplan {

// What the import window says of a proposal beside the preview.

// "tabs" and "tab-separated", of what parts the cells of a text.
QString separatorName(const QString& separator);
QString separatorWord(const QString& separator);
// "Training Subgroup, also “Training Sub-Group”", one lead a line; leads of one spelling are left
// out.
QString spellingWords(const std::vector<ProposedLead>& leads);
// Updates found in the text that no day is known for.
int undatedUpdates(const Proposal& proposal);
// What to do about that many of them.
QString undatedWords(int count);

} // namespace boardplan

#pragma once

#include <boardplan/importing/source_document.h>

#include <QStringList>

namespace boardplan {

// Adds a finding to the document for each comment that says something. Comments are no part of the plan.
void reportComments(const QStringList& comments, SourceDocument& document);

} // namespace boardplan

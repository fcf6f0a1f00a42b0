#pragma once

#include <boardplan/reporting/paper_pages.h>

#include <QFuture>

#include <memory>

namespace boardplan {

// Lays a paper out on another thread, which then does nothing else until the pages are let go of: a layout keeps the fonts
// of the thread that made it, and those may not be used by two threads at once nor outlive theirs.
QFuture<std::shared_ptr<const PaperPages>> layOutPaper(Report report);

} // namespace boardplan

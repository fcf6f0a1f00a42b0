#pragma once

#include <boardplan/reporting/report.h>

#include <functional>
#include <memory>

class QPrintDialog;
class QPrinter;
class QWidget;

namespace boardplan {

// A printer set up for the paper: its sheet, which way up, its title as the name of the job.
std::shared_ptr<QPrinter> printerFor(const Report& report);
// The pages that were asked for in a print dialog, as `paintReport` takes them.
void takePageRange(QPrinter& printer);

// Opens the platform's print dialog over `window`: printer, copies, pages from and to. `pages`: how many there are; 0: not
// known. Prints on a worker thread; `ended` is told whether the printer took it.
QPrintDialog* openPrintDialog(
    const std::shared_ptr<const Report>& report, int pages, QWidget* window, std::function<void(bool)> ended);

} // namespace boardplan

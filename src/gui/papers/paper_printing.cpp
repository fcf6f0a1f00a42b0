#include "gui/papers/paper_printing.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>

#include <algorithm>

namespace boardplan {

std::shared_ptr<QPrinter> printerFor(const Report& report)
{
    const bool isPortrait = report.orientation == PageOrientation::Portrait;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize{report.paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4});
    printer->setPageOrientation(isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape);
    printer->setDocName(report.title);
    return printer;
}

// Dialogs of some platforms say ranges, others the first and the last page.
void takePageRange(QPrinter& printer)
{
    if (printer.printRange() == QPrinter::PageRange && printer.pageRanges().isEmpty() && printer.fromPage() > 0) {
        QPageRanges ranges;
        ranges.addRange(printer.fromPage(), std::max(printer.fromPage(), printer.toPage()));
        printer.setPageRanges(ranges);
    } else if (printer.printRange() == QPrinter::AllPages) {
        printer.setPageRanges({});
    }
}

QPrintDialog* openPrintDialog(
    const std::shared_ptr<const Report>& report, int pages, QWidget* window, std::function<void(bool)> ended)
{
    const std::shared_ptr<QPrinter> printer = printerFor(*report);
    auto* const dialog = new QPrintDialog{printer.get(), window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    if (pages > 0) {
        dialog->setMinMax(1, pages);
    }
    // The printer lives as long as what is connected to the dialog, and what prints.
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog, [report, printer, ended] {
        takePageRange(*printer);
        auto* const watcher = new QFutureWatcher<bool>{QCoreApplication::instance()};
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, ended] {
            watcher->deleteLater();
            ended(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run([report, printer] { return paintReport(*report, *printer); }));
    });
    dialog->open();
    return dialog;
}

} // namespace boardplan

#include "gui/papers/print_preview.h"

#include "gui/look/window_size.h"

#include <boardplan/reporting/renderers.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

PrintPreview::PrintPreview(Report report, QWidget* parent)
    : QDialog{parent, Qt::Window}
    , m_report{std::move(report)}
    , m_printer{std::make_unique<QPrinter>(QPrinter::HighResolution)}
{
    setWindowTitle(tr("Preview: %1").arg(m_report.title));
    const bool isPortrait = m_report.orientation == PageOrientation::Portrait;
    m_printer->setPageSize(QPageSize{m_report.paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4});
    m_printer->setPageOrientation(isPortrait ? QPageLayout::Portrait : QPageLayout::Landscape);
    m_printer->setDocName(m_report.title);
    m_pages = new QPrintPreviewWidget{m_printer.get(), this};
    m_pages->setAccessibleName(tr("Pages of %1").arg(m_report.title));
    m_pages->setAccessibleDescription(tr("Export as HTML to read the paper with a screen reader."));
    m_place = new QLabel{this};
    m_place->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    m_notes = new QLabel{this};
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(12, 8, 12, 8);
    m_notes->hide();
    column->addWidget(m_notes);
    column->addWidget(m_pages, 1);
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter* printer) { paintReport(m_report, *printer); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPlace);
    m_pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    resizeWithinScreen(*this, {1000, 760});
    m_pages->updatePreview();
    showPlace();
}

PrintPreview::~PrintPreview() = default;

QToolBar* PrintPreview::makeTools()
{
    auto* tools = new QToolBar{this};
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tools->setMovable(false);
    const auto add = [this, tools](const QString& text, const QKeySequence& keys, auto act) {
        QAction* action = tools->addAction(text);
        action->setShortcut(keys);
        action->setToolTip(keys.isEmpty()
                               ? text
                               : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, act);
        tools->widgetForAction(action)->setFocusPolicy(Qt::StrongFocus);
    };
    add(tr("Print…"), QKeySequence::Print, [this] { print(); });
    add(tr("Export…"), QKeySequence{u"Ctrl+E"_s}, [this] { Q_EMIT exportWanted(); });
    tools->addSeparator();
    add(tr("Previous page"), {}, [this] { goToPage(m_pages->currentPage() - 1); });
    tools->addWidget(m_place);
    add(tr("Next page"), {}, [this] { goToPage(m_pages->currentPage() + 1); });
    tools->addSeparator();
    add(tr("Larger"), QKeySequence::ZoomIn, [this] { m_pages->zoomIn(); });
    add(tr("Smaller"), QKeySequence::ZoomOut, [this] { m_pages->zoomOut(); });
    add(tr("Whole page"), QKeySequence{u"Ctrl+0"_s}, [this] { m_pages->fitInView(); });
    tools->addSeparator();
    add(tr("Close"), QKeySequence::Close, [this] { close(); });
    return tools;
}

void PrintPreview::setNotes(const QStringList& notes)
{
    m_notes->setText(notes.join(u'\n'));
    m_notes->setAccessibleName(m_notes->text());
    m_notes->setVisible(!notes.isEmpty());
}

int PrintPreview::pageCount() const
{
    return m_pages->pageCount();
}

void PrintPreview::goToPage(int page)
{
    m_pages->setCurrentPage(std::clamp(page, 1, std::max(1, pageCount())));
    showPlace();
}

void PrintPreview::showPlace()
{
    m_place->setText(tr(" %1 of %2 ").arg(m_pages->currentPage()).arg(pageCount()));
}

void PrintPreview::print()
{
    auto* dialog = new QPrintDialog{m_printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this](QPrinter* printer) { paintReport(m_report, *printer); });
    dialog->open();
}

void PrintPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(m_pages->currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goToPage(m_pages->currentPage() - 1);
        break;
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        goToPage(pageCount());
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace boardplan

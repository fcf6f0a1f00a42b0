#include "gui/import/import_dialog.h"

#include "gui/import/import_findings.h"
#include "gui/import/import_form.h"
#include "gui/import/import_preview.h"
#include "gui/look/window_size.h"
#include "gui/import/read_import.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/quiet_scroll_bar.h"
#include "gui/widgets/run_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int importSideWidth = 45; // letters, so that it grows with the text
enum ImportPages { WaitingPage, ErrorPage, PreviewPage };

QVBoxLayout* centredColumn(QWidget* page)
{
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(16);
    return column;
}

} // namespace

// One reading under way; going away cancels it. The flag outlives the dialog, for the worker may
// still look at it.
struct ImportDialog::Reading {
    using Watcher = QFutureWatcher<std::shared_ptr<const Result<ReadImport>>>;

    std::shared_ptr<CancelFlag> cancel = std::make_shared<CancelFlag>(false);
    Watcher* watcher = new Watcher;

    ~Reading()
    {
        cancel->store(true);
        watcher->disconnect();
        watcher->deleteLater();
    }
};

ImportDialog::ImportDialog(const PlanBook& book, QWidget* parent)
    : QDialog{parent}
    , m_book{book}
    , m_stack{new QStackedWidget{this}}
{
    setWindowTitle(tr("Import a plan"));
    setSizeGripEnabled(true);
    m_stack->addWidget(makeWaitingPage());
    m_stack->addWidget(makeErrorPage());
    m_stack->addWidget(makePreviewPage());
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    resizeWithinScreen(*this, {1280, 780});
}

ImportDialog::~ImportDialog()
{
    cancelReading();
}

QWidget* ImportDialog::makeWaitingPage()
{
    auto* page = new QWidget{m_stack};
    QVBoxLayout* column = centredColumn(page);
    m_waiting = new RunLabel{{{tr("No file is chosen yet."), RunStyle::Muted}}, page};
    auto* bar = new QProgressBar{page};
    bar->setRange(0, 0);
    bar->setAccessibleName(tr("Reading the document"));
    auto* cancel = new QPushButton{tr("Cancel"), page};
    cancel->setAutoDefault(false);
    column->addStretch(1);
    column->addWidget(m_waiting);
    column->addWidget(bar);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

QWidget* ImportDialog::makeErrorPage()
{
    auto* page = new QWidget{m_stack};
    QVBoxLayout* column = centredColumn(page);
    m_error = new RunLabel{page};
    m_error->setAccessibleDescription(tr("Why the document was not read"));
    m_another = new QPushButton{tr("Choose another file…"), page};
    auto* cancel = new QPushButton{tr("Cancel"), page};
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_another);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addStretch(1);
    column->addWidget(new HeadingLabel{&titleFont, tr("This document was not read"), page});
    column->addWidget(m_error);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_another, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return page;
}

QWidget* ImportDialog::makePreviewPage()
{
    auto* page = new QWidget{m_stack};
    auto* main = new QWidget{page};
    main->setBackgroundRole(QPalette::Base);
    main->setAutoFillBackground(true);
    auto* column = new QVBoxLayout{main};
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(6);
    m_title = new HeadingLabel{&titleFont, {}, main};
    m_counts = new RunLabel{main};
    m_preview = new ImportPreview{main};
    auto* unchanged = new RunLabel{{{tr("Nothing has been changed yet."), RunStyle::Muted}}, main};
    followFont(*unchanged, &smallFont);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addSpacing(6);
    column->addWidget(m_preview, 1);
    column->addWidget(unchanged);
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(main, 1);
    row->addWidget(makeSide());
    return page;
}

QWidget* ImportDialog::makeSide()
{
    auto* side = new QScrollArea{m_stack};
    m_form = new ImportForm{side};
    side->setWidget(m_form);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setVerticalScrollBar(new QuietScrollBar{side});
    side->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    side->setFixedWidth(importSideWidth * fontMetrics().averageCharWidth());
    connect(m_form, &ImportForm::confirmed, this, &ImportDialog::confirm);
    connect(m_form, &ImportForm::cancelled, this, &QDialog::reject);
    return side;
}

void ImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog{this, tr("Import a plan")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(importNameFilters());
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString&>(&ImportDialog::read));
    dialog->open();
}

void ImportDialog::read(const QString& path)
{
    read(ImportSource{path});
}

void ImportDialog::read(const ImportSource& source)
{
    cancelReading();
    m_path = source.path;
    m_import.reset();
    m_waiting->setRuns({{tr("Reading “%1”…").arg(source.name()), RunStyle::Plain}});
    m_stack->setCurrentIndex(WaitingPage);
    m_reading = std::make_unique<Reading>();
    connect(m_reading->watcher, &QFutureWatcherBase::finished, this, &ImportDialog::finishReading);
    m_reading->watcher->setFuture(QtConcurrent::run([source, cancel = m_reading->cancel] {
        return std::make_shared<const Result<ReadImport>>(readImport(source, *cancel));
    }));
}

void ImportDialog::cancelReading()
{
    m_reading.reset();
}

void ImportDialog::finishReading()
{
    const std::shared_ptr<const Result<ReadImport>> result = m_reading->watcher->result();
    if (result->ok()) {
        showImport(std::shared_ptr<const ReadImport>{result, &result->value()});
    } else {
        showError(result->error());
    }
    Q_EMIT readFinished();
}

void ImportDialog::showImport(const std::shared_ptr<const ReadImport>& import)
{
    m_import = import;
    const Proposal& proposal = import->proposal;
    const std::size_t findings = findingsToShow(proposal).size();
    m_title->setText(tr("Import “%1”").arg(import->document.name));
    const QString found = findings == 1 ? tr("1 finding") : tr("%1 findings").arg(findings);
    m_counts->setRuns(
        {{tr("%1 · %2 · %3")
              .arg(accountingSentence(proposal.accounting), countsSentence(proposal), found),
          RunStyle::Muted}});
    m_preview->showImport(import);
    m_stack->setCurrentIndex(PreviewPage);
    m_form->showProposal(proposal);
}

void ImportDialog::showError(const Error& error)
{
    m_error->setRuns({{error.what, RunStyle::Plain}, {u"\n"_s + error.unchanged, RunStyle::Plain},
        {u"\n\n"_s + error.todo, RunStyle::Strong}, {u"\n\n"_s + error.code, RunStyle::Muted}});
    m_stack->setCurrentIndex(ErrorPage);
    m_another->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::confirm()
{
    const Result<AmendedImport> amended = m_form->amended(m_import->proposal);
    if (!amended) {
        m_form->showRefusal(amended.error());
        return;
    }
    const Result<Edit> edit = importEdit(amended->proposal, m_book, amended->options);
    if (!edit) {
        m_form->showRefusal(edit.error());
        return;
    }
    Q_EMIT importConfirmed(edit.value());
}

void ImportDialog::refuse(const Error& error)
{
    m_form->showRefusal(error);
}

void ImportDialog::done(int result)
{
    cancelReading();
    QDialog::done(result);
}

} // namespace boardplan

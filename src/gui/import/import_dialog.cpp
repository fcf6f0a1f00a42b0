#include "gui/import/import_dialog.h"

#include "gui/import/import_form.h"
#include "gui/import/import_head.h"
#include "gui/import/import_preview.h"
#include "gui/look/theme.h"
#include "gui/look/window_size.h"
#include "gui/look/zoom.h"
#include "gui/widgets/file_question.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/scrolling_page.h"

#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int importWidth = 183;    // letters, so that it grows with the text
constexpr int importHeight = 46;    // lines
constexpr int importSideWidth = 45; // letters
constexpr int mostOfWindow = 38;    // hundredths that it takes of a narrow window
enum ImportPages { WaitingPage, ErrorPage, PreviewPage };

QVBoxLayout* centredColumn(QWidget* page)
{
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(16);
    return column;
}

} // namespace

ImportDialog::ImportDialog(const PlanBook& book, QWidget* parent, const QDate& today)
    : QDialog{parent}
    , m_book{book}
    , m_today{today}
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
    resizeWithinScreen(*this, roomForText(*this, importWidth, importHeight));
    addShortcuts();
    connect(&m_reading, &ImportReading::finished, this, &ImportDialog::finishReading);
}

ImportDialog::~ImportDialog() = default;

// Where the keyboard is in a box of the form, these are the box's own.
void ImportDialog::addShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, auto step) {
        auto* shortcut = new QShortcut{this};
        shortcut->setKeys(key);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    add(QKeySequence::Undo, [this] { m_history.undo(); followHistory(); });
    add(QKeySequence::Redo, [this] { m_history.redo(); followHistory(); });
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
    m_head = new ImportHead{main};
    m_preview = new ImportPreview{main};
    connect(m_preview, &ImportPreview::actChosen, this, &ImportDialog::takeAct);
    connect(m_head, &ImportHead::undone, this, [this] { m_history.undo(); followHistory(); });
    connect(m_head, &ImportHead::redone, this, [this] { m_history.redo(); followHistory(); });
    connect(m_head, &ImportHead::allUndone, this, [this] { decide(tr("As read at first"), {}); });
    connect(m_head, &ImportHead::readingCancelled, this, &ImportDialog::cancelChange);
    connect(m_head, &ImportHead::choicesMade, this,
        [this](const QString& name, const ReadChoices& choices) { decide(name, {choices, {}}); });
    auto* unchanged = new RunLabel{{{tr("Nothing has been changed yet."), RunStyle::Muted}}, main};
    followFont(*unchanged, &smallFont);
    column->addWidget(m_head);
    column->addSpacing(4);
    column->addWidget(m_preview, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(unchanged, 1);
    foot->addWidget(m_head->history());
    column->addLayout(foot);
    auto* row = new QHBoxLayout{page};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(main, 1);
    row->addWidget(makeSide());
    return page;
}

QWidget* ImportDialog::makeSide()
{
    m_side = new QWidget{m_stack};
    auto* scrolling = new ScrollingPage{m_side};
    m_form = new ImportForm{m_today, scrolling};
    scrolling->setWidget(m_form);
    scrolling->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout{m_side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolling, 1);
    column->addWidget(m_form->foot()); // the button stays in sight
    connect(m_form, &ImportForm::confirmed, this, &ImportDialog::confirm);
    connect(m_form, &ImportForm::cancelled, this, &QDialog::reject);
    connect(m_form, &ImportForm::actChosen, this, &ImportDialog::takeAct);
    return m_side;
}

void ImportDialog::chooseFile()
{
    askForFile(this, {tr("Import a plan"), FileWanted::Existing, {}, importNameFilters()}, this,
        [this](const QString& path) { read(path); });
}

void ImportDialog::read(const QString& path)
{
    read(ImportSource{path});
}

void ImportDialog::read(const ImportSource& source)
{
    m_source = source;
    m_import.reset();
    m_history.clear();
    m_asked.reset();
    m_waiting->setRuns({{tr("Reading “%1”…").arg(source.name()), RunStyle::Plain}});
    m_stack->setCurrentIndex(WaitingPage);
    m_reading.read(source, m_history.current());
}

void ImportDialog::takeAct(const ImportAct& act)
{
    ImportDecisions decisions = m_history.current();
    act.change(decisions.amendments);
    decide(act.name, decisions);
}

void ImportDialog::decide(const QString& name, const ImportDecisions& decisions)
{
    if (m_history.decide(name, decisions)) {
        followHistory();
    }
}

void ImportDialog::followHistory()
{
    m_head->showHistory(m_history);
    const ImportDecisions& decisions = m_history.current();
    if (m_import == nullptr) {
        return;
    }
    if (decisions == m_import->decisions) {
        m_reading.cancel();
    } else if (decisions.choices == m_import->decisions.choices) {
        m_reading.readAgain(m_import->document, decisions);
    } else {
        m_reading.read(m_source, decisions);
    }
    m_head->setReading(m_reading.isRunning());
}

// Back to what is shown.
void ImportDialog::cancelChange()
{
    m_history.forgetAfter(m_import->decisions);
    followHistory();
}

void ImportDialog::finishReading(const ImportReading::Outcome& outcome)
{
    m_head->setReading(false);
    if (outcome->ok()) {
        showImport(std::shared_ptr<const ReadImport>{outcome, &outcome->value()});
    } else if (m_import != nullptr) {
        refuseChange(outcome->error());
    } else {
        showError(outcome->error());
    }
    Q_EMIT readFinished();
}

// What cannot be read with a change is shown without it.
void ImportDialog::refuseChange(const Error& error)
{
    const QString change = m_history.undoName();
    cancelChange();
    m_head->refuse(change, error);
}

void ImportDialog::showImport(const std::shared_ptr<const ReadImport>& import)
{
    const bool isFirst = m_import == nullptr;
    m_import = import;
    m_preview->showImport(import);
    m_head->showImport(*import, m_preview->findings());
    m_head->showHistory(m_history);
    m_stack->setCurrentIndex(PreviewPage);
    if (isFirst) {
        m_form->showProposal(import->proposal);
    } else {
        m_form->followProposal(import->proposal, import->decisions.amendments);
    }
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
    if (m_reading.isRunning()) {
        m_form->showRefusal(Error{ErrorKind::InvalidInput, u"BP-GUI-070"_s, tr("The last change is still being read."), {},
            tr("Wait a moment, then import."), {}});
        return;
    }
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

void ImportDialog::reject()
{
    const std::pair work{m_history.current(), m_form->typed()};
    const bool isShown = m_stack->currentIndex() == PreviewPage;
    if (isShown && (m_history.changes() > 0 || !work.second.isEmpty()) && m_asked != work) {
        m_asked = work; // who goes on is asked again
        m_form->say(tr("What you changed here is in no plan yet. Esc or Cancel again leaves without it."));
        return;
    }
    QDialog::reject();
}

// What is read and what becomes of it have most of the window.
void ImportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_side->setFixedWidth(std::min(importSideWidth * fontMetrics().averageCharWidth(), width() * mostOfWindow / 100));
}

void ImportDialog::done(int result)
{
    m_reading.cancel();
    QDialog::done(result);
}

} // namespace boardplan

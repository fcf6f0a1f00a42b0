#include "gui/import/import_head.h"

#include "gui/import/import_words.h"
#include "gui/look/spoken_role.h"
#include "gui/look/theme.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/run_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceWithReading = 400; // ms

// "Redo “Keep apart”" beside its shortcut.
QString withShortcut(const QString& words, QKeySequence::StandardKey key)
{
    const QString keys = QKeySequence{key}.toString(QKeySequence::NativeText);
    return keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys);
}

} // namespace

ImportHead::ImportHead(QWidget* parent)
    : QWidget{parent}
    , m_title{new HeadingLabel{&titleFont, {}, this}}
    , m_counts{new RunLabel{this}}
    , m_refusal{new RunLabel{this}}
{
    setSpokenRole(*m_refusal, QAccessible::AlertMessage);
    m_refusal->hide();
    m_refusal->setAccessibleDescription(tr("Why the change was not made"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addLayout(makeReadAs());
    column->addWidget(m_refusal);
    makeChanges();
}

void ImportHead::makeChanges()
{
    m_history = new QWidget{this};
    m_changes = new RunLabel{this};
    m_undo = new LinkButton{tr("Undo"), this};
    m_redo = new LinkButton{tr("Redo"), this};
    m_all = new LinkButton{tr("As read at first"), this};
    auto* row = new QHBoxLayout{m_history};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_changes, m_undo, m_redo, m_all}) {
        row->addWidget(widget, 0, Qt::AlignVCenter);
    }
    m_history->setMinimumHeight(m_undo->sizeHint().height());
    m_changes->setMinimumWidth(fontMetrics().horizontalAdvance(tr("no changes by you ")));
    connect(m_undo, &LinkButton::clicked, this, &ImportHead::undone);
    connect(m_redo, &LinkButton::clicked, this, &ImportHead::redone);
    connect(m_all, &LinkButton::clicked, this, &ImportHead::allUndone);
}

QHBoxLayout* ImportHead::makeReadAs()
{
    m_form = new LinkButton{{}, this};
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_form);
    row->addLayout(makeReading());
    row->addStretch(1);
    connect(m_form, &LinkButton::clicked, this, &ImportHead::openForms);
    return row;
}

QHBoxLayout* ImportHead::makeReading()
{
    m_reading = new QWidget{this};
    auto* bar = new QProgressBar{m_reading};
    bar->setRange(0, 0);
    bar->setFixedWidth(120);
    bar->setAccessibleName(tr("Reading again"));
    auto* cancel = new LinkButton{tr("Cancel the change"), m_reading};
    auto* row = new QHBoxLayout{m_reading};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bar);
    row->addWidget(cancel);
    m_reading->hide();
    m_patience = new QTimer{this};
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceWithReading);
    connect(m_patience, &QTimer::timeout, m_reading, &QWidget::show);
    connect(cancel, &LinkButton::clicked, this, &ImportHead::readingCancelled);
    auto* outer = new QHBoxLayout;
    outer->addWidget(m_reading);
    return outer;
}

void ImportHead::showImport(const ReadImport& import, int findings)
{
    m_title->setText(tr("Import “%1”").arg(import.document->name));
    const QString found = findings == 1 ? tr("1 finding") : tr("%1 findings").arg(findings);
    m_counts->setRuns({{tr("%1 · %2 · %3")
                            .arg(accountingSentence(import.proposal.accounting), countsSentence(import.proposal), found),
        RunStyle::Muted}});
    m_choices = import.decisions.choices;
    m_separator = import.document->separator;
    m_encoding = import.document->encoding;
    m_form->setVisible(!m_separator.isEmpty());
    m_form->setText(tr("Read as: %1, %2 ▾").arg(separatorWord(m_separator), m_encoding));
    m_form->updateGeometry();
    m_refusal->hide();
}

void ImportHead::showHistory(const ImportHistory& history)
{
    const int changes = history.changes();
    const QString words = changes == 0 ? tr("no changes by you")
        : changes == 1                 ? tr("1 change by you")
                                       : tr("%1 changes by you").arg(changes);
    m_changes->setRuns({{words, changes == 0 ? RunStyle::Muted : RunStyle::Strong}});
    const bool isAny = history.canUndo() || history.canRedo();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_changes, m_undo, m_redo, m_all}) {
        widget->setVisible(isAny);
    }
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_all->setEnabled(changes > 0);
    const QString undo = history.canUndo() ? tr("Undo “%1”").arg(history.undoName()) : tr("Nothing to undo");
    const QString redo = history.canRedo() ? tr("Redo “%1”").arg(history.redoName()) : tr("Nothing to redo");
    m_undo->setToolTip(withShortcut(undo, QKeySequence::Undo));
    m_redo->setToolTip(withShortcut(redo, QKeySequence::Redo));
    m_undo->setAccessibleDescription(undo);
    m_redo->setAccessibleDescription(redo);
}

void ImportHead::setReading(bool isReading)
{
    if (isReading) {
        m_patience->start();
    } else {
        m_patience->stop();
        m_reading->hide();
    }
}

void ImportHead::refuse(const QString& change, const Error& error)
{
    m_refusal->setRuns({{tr("“%1” was not done: ").arg(change), RunStyle::Strong}, {error.what, RunStyle::Danger},
        {u" "_s + error.code, RunStyle::Muted}});
    m_refusal->show();
}

void ImportHead::openForms()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Cells are parted by"));
    for (const QString& separator : readSeparators()) {
        QAction* action = menu->addAction(separatorName(separator));
        action->setCheckable(true);
        action->setChecked(separator == m_separator);
        connect(action, &QAction::triggered, this, [this, separator] {
            Q_EMIT choicesMade(tr("Cells are parted by: %1").arg(separatorName(separator)),
                {m_choices.encoding, separator});
        });
    }
    menu->addSection(tr("Letters are stored as"));
    for (const QString& encoding : readEncodings()) {
        QAction* action = menu->addAction(encoding);
        action->setCheckable(true);
        action->setChecked(encoding == m_encoding);
        connect(action, &QAction::triggered, this, [this, encoding] {
            Q_EMIT choicesMade(tr("Letters are stored as: %1").arg(encoding), {encoding, m_choices.separator});
        });
    }
    menu->popup(m_form->mapToGlobal(QPoint{0, m_form->height()}));
}

} // namespace boardplan

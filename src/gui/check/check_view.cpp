#include "gui/check/check_view.h"

#include "gui/actions/filter_chip.h"
#include "gui/check/check_list.h"
#include "gui/copying/row_tables.h"
#include "gui/copying/table_clipboard.h"
#include "gui/frame/chooser_button.h"
#include "gui/frame/message_bar.h"
#include "gui/look/theme.h"
#include "gui/session.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/notice_page.h"
#include "gui/widgets/roomy_button.h"
#include "gui/widgets/run_label.h"

#include <boardplan/document/check_verbs.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

enum CheckPage { FindingsPage, EmptyPage };

constexpr int checkMargin = 22;

// "4 must be mended, 6 should be looked at, 12 are worth knowing."; what there is none of is not said.
QString countedWords(const PlanCheck& check)
{
    QStringList parts;
    const auto add = [&](CheckSeverity severity, const QString& one, const QString& several) {
        if (const int count = check.count(severity); count > 0) {
            parts.append((count == 1 ? one : several).arg(count));
        }
    };
    add(CheckSeverity::Must, CheckView::tr("%1 must be mended"), CheckView::tr("%1 must be mended"));
    add(CheckSeverity::Should, CheckView::tr("%1 should be looked at"), CheckView::tr("%1 should be looked at"));
    add(CheckSeverity::Note, CheckView::tr("%1 is worth knowing"), CheckView::tr("%1 are worth knowing"));
    return parts.isEmpty() ? QString{} : parts.join(u", "_s) + u'.';
}

} // namespace

CheckView::CheckView(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_messages{new MessageBar{this}}
    , m_pages{new QStackedWidget{this}}
    , m_list{new CheckList{this}}
{
    setAccessibleName(tr("Plan check"));
    m_messages->hide();
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    connect(m_list, &CheckList::goToWanted, this, &CheckView::goTo);
    connect(m_list, &CheckList::fixWanted, this, &CheckView::fix);
    connect(m_list, &CheckList::fixAllWanted, this, [this](CheckKind kind) {
        std::vector<CheckFinding> findings = m_check.open;
        std::erase_if(findings, [=](const CheckFinding& one) { return one.kind != kind; });
        fixAll(std::move(findings));
    });
    connect(m_list, &CheckList::dismissWanted, this, [this](const CheckFinding& finding) {
        carryOut(dismissFinding(m_session.book(), finding));
    });
    connect(m_list, &CheckList::askAgainWanted, this,
            [this](const CheckFinding& finding) { carryOut(askAgain(m_session.book(), finding)); });
    connect(m_list, &CheckList::rowChosen, this, [this] {
        const CheckRow* const row = m_list->current();
        if (row != nullptr && !row->isHeading) {
            m_session.select(row->finding.node);
        }
    });
    connect(&session, &Session::viewChanged, this, &CheckView::refreshWhenShown);
    connect(&session, &Session::planChanged, this, &CheckView::refreshWhenShown);
}

QWidget* CheckView::makeHead()
{
    auto* const head = new QWidget{this};
    auto* const column = new QVBoxLayout{head};
    column->setContentsMargins(checkMargin, 18, checkMargin, 10);
    column->setSpacing(6);
    auto* const row = new QHBoxLayout;
    row->addWidget(new HeadingLabel{titleFont, tr("Plan check")}, 1);
    m_mendAll = new RoomyButton{tr("Mend what is sure"), head};
    connect(m_mendAll, &QPushButton::clicked, this, [this] { fixAll(shownFindings()); });
    row->addWidget(m_mendAll);
    column->addLayout(row);
    m_summary = new RunLabel{head};
    column->addWidget(m_summary);
    column->addSpacing(4);
    m_chipArea = new QWidget{head};
    m_chips = new FlowLayout{m_chipArea, 6};
    m_dismissed = new FilterChip{m_chipArea};
    m_dismissed->setWords(tr("Fine as it is"));
    connect(m_dismissed, &QAbstractButton::clicked, this, &CheckView::showRows);
    column->addWidget(m_chipArea);
    m_kindMenu = new ChooserButton{head};
    m_kindMenu->setMenu(new QMenu{m_kindMenu});
    connect(m_kindMenu->menu(), &QMenu::aboutToShow, this, &CheckView::fillKindMenu);
    column->addWidget(m_kindMenu, 0, Qt::AlignLeft);
    m_keys = new HeadingLabel{
        smallFont, tr("Enter goes to the field · F mends · Delete: fine as it is"), head};
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_keys);
    return head;
}

QWidget* CheckView::makeEmptyPage()
{
    m_empty = new NoticePage{{{tr("&Import a plan…"), u"file.import"_s}, {tr("Open the Plan"), u"view.plan"_s}},
        {checkMargin, 12, checkMargin, checkMargin}, 10, this};
    connect(m_empty, &NoticePage::commandWanted, this, &CheckView::commandWanted);
    return m_empty;
}

QString CheckView::summary() const
{
    return m_summary->text();
}

void CheckView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void CheckView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeFilters();
}

void CheckView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // the chips hear of it later
        QMetaObject::invokeMethod(this, &CheckView::arrangeFilters, Qt::QueuedConnection);
    }
}

void CheckView::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void CheckView::refresh()
{
    m_isStale = false;
    m_check = m_checker.check(m_session.view(), m_session.plan());
    m_summary->setRuns({{countedWords(m_check), RunStyle::Strong},
                        {tr(" %1 actions checked on %2.")
                             .arg(QString::number(m_check.actions), displayLongDate(m_session.view().day())),
                         RunStyle::Plain}});
    showFilters();
    showRows();
}

// One filter for each kind that was found, in the order of the list.
void CheckView::showFilters()
{
    QHash<int, int> counts;
    m_order.clear();
    for (const CheckFinding& finding : m_check.open) {
        const int kind = static_cast<int>(finding.kind);
        if (counts[kind]++ == 0) {
            m_order.append(kind);
        }
    }
    m_kinds.removeIf([&](int kind) { return !counts.contains(kind); });
    while (m_chips->count() > 0) {
        delete m_chips->takeAt(0); // the items; the chips stay
    }
    for (const int kind : std::as_const(m_order)) {
        FilterChip*& chip = m_filters[kind];
        if (chip == nullptr) {
            chip = new FilterChip{m_chipArea};
            chip->setWords(checkKindWords(static_cast<CheckKind>(kind)));
            connect(chip, &QAbstractButton::clicked, this, [this, kind](bool isOn) {
                m_kinds.removeAll(kind);
                if (isOn) {
                    m_kinds.append(kind);
                }
                showRows();
            });
        }
        chip->setCount(QString::number(counts[kind]));
        chip->setChecked(m_kinds.contains(kind));
        m_chips->addWidget(chip);
        chip->show();
    }
    for (auto chip = m_filters.begin(); chip != m_filters.end();) {
        if (counts.contains(chip.key())) {
            ++chip;
            continue;
        }
        chip.value()->deleteLater();
        chip.value()->hide();
        chip = m_filters.erase(chip);
    }
    m_chips->addWidget(m_dismissed);
    m_dismissed->setCount(QString::number(m_check.dismissed.size()));
    m_dismissed->setVisible(!m_check.dismissed.empty());
    m_chips->invalidate();
}

void CheckView::arrangeFilters()
{
    constexpr int mostOfTen = 3; // of the height
    const bool hasFilters = !m_order.isEmpty() || !m_check.dismissed.empty();
    const int chips = m_chips->heightForWidth(width() - 2 * checkMargin);
    const bool isTall = 10 * chips > mostOfTen * height();
    m_chipArea->setVisible(hasFilters && !isTall);
    m_kindMenu->setVisible(hasFilters && isTall);
    const QString words = m_kinds.isEmpty() ? tr("Show: every kind")
                                            : tr("Show: %1 of %2 kinds").arg(m_kinds.size()).arg(m_order.size());
    m_kindMenu->setWords({}, words);
    m_kindMenu->setAccessibleName(words);
}

void CheckView::fillKindMenu()
{
    QMenu* const menu = m_kindMenu->menu();
    menu->clear();
    QList<FilterChip*> chips;
    for (const int kind : std::as_const(m_order)) {
        chips.append(m_filters.value(kind));
    }
    if (!m_check.dismissed.empty()) {
        chips.append(m_dismissed);
    }
    for (FilterChip* const chip : std::as_const(chips)) {
        QAction* const action = menu->addAction(u"%1  %2"_s.arg(chip->text(), chip->count()));
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::triggered, chip, &QAbstractButton::click);
    }
}

bool CheckView::isShown(CheckKind kind) const
{
    return m_kinds.isEmpty() || m_kinds.contains(static_cast<int>(kind));
}

std::vector<CheckFinding> CheckView::shownFindings() const
{
    std::vector<CheckFinding> findings = m_check.open;
    std::erase_if(findings, [this](const CheckFinding& one) { return !isShown(one.kind); });
    return findings;
}

void CheckView::showRows()
{
    std::vector<CheckFinding> findings = shownFindings();
    const bool isLocked = !m_session.lockedReason().isEmpty();
    const auto sure = std::count_if(findings.begin(), findings.end(), [](const CheckFinding& one) {
        return one.sureFix() != nullptr;
    });
    m_mendAll->setText(tr("Mend what is sure (%1)").arg(sure));
    m_mendAll->setVisible(sure > 0);
    m_mendAll->setEnabled(!isLocked);
    m_mendAll->setToolTip(m_session.lockedReason());
    if (m_dismissed->isChecked() && !m_check.dismissed.empty()) {
        findings.insert(findings.end(), m_check.dismissed.begin(), m_check.dismissed.end());
    }
    m_list->showRows(checkRows(std::move(findings)), isLocked);
    showEmptiness();
}

void CheckView::showEmptiness()
{
    const bool hasPlan = !m_session.plan().isNull();
    const bool isEmpty = m_list->count() == 0;
    m_pages->setCurrentIndex(isEmpty ? EmptyPage : FindingsPage);
    arrangeFilters();
    m_keys->setVisible(!isEmpty);
    m_summary->setVisible(hasPlan && !isEmpty);
    setFocusProxy(isEmpty ? nullptr : m_list);
    if (!isEmpty) {
        return;
    }
    if (!hasPlan) {
        m_empty->say(tr("There is no plan here yet"), tr("Import the plan you have from its document."),
            m_session.lockedReason().isEmpty() ? QStringList{u"file.import"_s} : QStringList{});
        return;
    }
    if (m_check.actions == 0) {
        m_empty->say(tr("This plan has no actions yet"),
            tr("Import the plan you have from its document, or write its actions in the Plan (Ctrl+2). What should be mended or "
               "looked at in them is then listed here."),
            m_session.lockedReason().isEmpty() ? QStringList{u"file.import"_s, u"view.plan"_s} : QStringList{});
        return;
    }
    QString words =
        tr("Checked on %1: %2 actions below %3 priorities, and the %4 leads they name – "
           "words, leads, timescales, measures, numbers, and what is said twice.")
            .arg(displayLongDate(m_session.view().day()), QString::number(m_check.actions),
                 QString::number(m_check.priorities), QString::number(m_check.leads));
    if (!m_check.dismissed.empty()) {
        words += u' ' + tr("What was found fine as it is: %1.").arg(m_check.dismissed.size());
    }
    m_empty->say(tr("Nothing to mend"), words);
}

bool CheckView::canCopy() const
{
    return m_list->count() > 0;
}

void CheckView::copy(bool withHeadings)
{
    const CheckRow* const current = m_list->current();
    std::vector<QStringList> rows;
    for (const CheckRow& row : m_list->rows()) {
        const bool isWanted = withHeadings || current == nullptr || current->isHeading || row.isSameAs(*current);
        if (!row.isHeading && isWanted) {
            rows.push_back({checkSeverityWord(row.finding.severity), checkKindWords(row.finding.kind), row.finding.where,
                row.finding.words, row.finding.todo});
        }
    }
    const QStringList headings{tr("How grave"), tr("Kind"), tr("Where"), tr("Finding"), tr("What to do")};
    copyTable(tableOfWords(headings, rows), withHeadings);
}

void CheckView::goTo(const CheckFinding& finding)
{
    m_session.select(finding.node);
    if (finding.field == CheckField::Directory) {
        Q_EMIT commandWanted(u"plan.setup"_s);
    } else {
        Q_EMIT fieldWanted(finding.field);
    }
}

void CheckView::fix(const CheckFinding& finding, const CheckFix& fix)
{
    std::vector<Update> reported;
    if (fix.kind == CheckFixKind::MergeLeads) {
        auto updates = m_session.document().updatesReportedBy(LeadId{fix.other});
        if (!updates) {
            Q_EMIT m_session.failed(updates.error());
            return;
        }
        reported = std::move(updates).value();
    }
    carryOut(mendFinding(m_session.view(), finding, fix, reported));
}

void CheckView::fixAll(std::vector<CheckFinding> findings)
{
    carryOut(mendFindings(m_session.view(), findings));
}

void CheckView::carryOut(const Result<Edit>& edit)
{
    if (m_session.perform(edit) && !edit->isEmpty()) {
        m_messages->showNotice(tr("Done: %1.").arg(m_session.document().undoVerb()), tr("Undo"),
                               [this] { m_session.undo(); });
    }
}

} // namespace boardplan

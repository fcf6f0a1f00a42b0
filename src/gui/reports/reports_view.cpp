#include "gui/reports/reports_view.h"

#include "gui/look/theme.h"
#include "gui/papers/paper_words.h"
#include "gui/papers/report_export.h"
#include "gui/reports/paper_gallery.h"
#include "gui/reports/paper_options.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/paper_threads.h"
#include "gui/saved/saved_menu.h"
#include "gui/session.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"

#include <boardplan/domain/lead_actions.h>
#include <boardplan/reporting/paper_pages.h>

#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportsMargin = 18;
constexpr int renewalPause = 120; // ms: several changes at once make one paper
constexpr int leastToolSize = 28;

QLabel* wordsLabel(QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportsView::ReportsView(Session& session, ReportExport& reports, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_reports{reports}
    , m_soon{new QTimer{this}}
    , m_gallery{new PaperGallery{this}}
    , m_options{new PaperOptions{this}}
{
    setAccessibleName(tr("Reports"));
    setFocusProxy(m_gallery);
    m_soon->setSingleShot(true);
    m_soon->setInterval(renewalPause);
    auto* const panes = new QSplitter{this};
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_gallery);
    panes->addWidget(makeMiddle());
    panes->addWidget(m_options);
    panes->setStretchFactor(1, 1);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panes);
    connect(m_soon, &QTimer::timeout, this, &ReportsView::renew);
    connect(m_gallery, &PaperGallery::kindChosen, this, &ReportsView::chooseKind);
    connect(m_options, &PaperOptions::changed, this, [this] { choose(m_options->choice()); });
    connect(&reports, &ReportExport::exported, this, &ReportsView::showHead);
    connect(&session, &Session::viewChanged, this, &ReportsView::renewAll);
    connect(&session, &Session::planChanged, this, [this] {
        m_pictures = reportKinds();
        renewAll();
    });
    m_pictures = reportKinds();
    showHead();
}

ReportsView::~ReportsView() = default;

QWidget* ReportsView::makeMiddle()
{
    auto* const middle = new QWidget{this};
    auto* const column = new QVBoxLayout{middle};
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_preview = new PaperPreview{middle};
    m_pages = new QStackedWidget{middle};
    m_pages->addWidget(m_preview);
    auto* const notice = new QWidget{m_pages};
    auto* const words = new QVBoxLayout{notice};
    words->setContentsMargins(reportsMargin, reportsMargin, reportsMargin, reportsMargin);
    m_noticeTitle = new HeadingLabel{headingFont};
    m_noticeTitle->setWordWrap(true);
    m_noticeWords = wordsLabel(notice);
    words->addWidget(m_noticeTitle);
    words->addWidget(m_noticeWords);
    words->addStretch(1);
    m_pages->addWidget(notice);
    column->addWidget(m_pages, 1);
    column->addWidget(makePageTools());
    connect(m_preview, &PaperPreview::placeChanged, this, &ReportsView::showPlace);
    return middle;
}

QWidget* ReportsView::makeHead()
{
    auto* const head = new QWidget{this};
    auto* const column = new QVBoxLayout{head};
    column->setContentsMargins(reportsMargin, 0, reportsMargin, 0);
    column->setSpacing(6);
    m_title = new HeadingLabel{titleFont};
    m_purpose = wordsLabel(head);
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_notes = wordsLabel(head);
    auto* const buttons = new QWidget{head};
    auto* const row = new FlowLayout{buttons};
    m_export = new PrimaryButton{tr("Export…"), buttons};
    m_again = new QPushButton{buttons};
    m_print = new QPushButton{tr("Print…"), buttons};
    m_saved = new SavedMenu{m_session, QString::fromUtf16(savedPaperKind),
        {tr("Saved papers"), tr("Saved paper: %1"), tr("Papers with their options, kept in the file"),
            tr("&Save this paper…"), tr("Save this paper and its options"), tr("Rename the paper")},
        [](const QJsonObject& value) -> std::optional<QJsonObject> {
            const auto choice = paperChoiceOf(value);
            return choice ? std::optional{toJson(*choice)} : std::nullopt;
        },
        buttons};
    for (QWidget* const button : std::initializer_list<QWidget*>{m_export, m_again, m_print, m_saved}) {
        row->addWidget(button);
    }
    connect(m_export, &QPushButton::clicked, this, [this] { m_reports.exportPaper(m_choice); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_reports.exportAgain(m_choice); });
    connect(m_print, &QPushButton::clicked, this, [this] { m_reports.print(m_choice); });
    connect(m_saved, &SavedMenu::chosen, this, [this](const QJsonObject& value) {
        if (const auto choice = paperChoiceOf(value)) {
            choose(*choice);
        }
    });
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(buttons);
    column->addWidget(m_notes);
    return head;
}

QWidget* ReportsView::makePageTools()
{
    auto* const tools = new QWidget{this};
    auto* const row = new QHBoxLayout{tools};
    row->setContentsMargins(reportsMargin, 0, reportsMargin, 8);
    const auto add = [&](const QString& text, const QString& name, auto act) {
        auto* const button = new QToolButton{tools};
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumSize(leastToolSize, leastToolSize);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("‹"), tr("Previous page"), [this] { m_preview->goToPage(m_preview->currentPage() - 1); });
    m_place = new QLabel{tools};
    m_place->setTextFormat(Qt::PlainText);
    row->addWidget(m_place);
    add(tr("›"), tr("Next page"), [this] { m_preview->goToPage(m_preview->currentPage() + 1); });
    row->addStretch(1);
    add(tr("−"), tr("Smaller"), [this] { m_preview->shrink(); });
    add(tr("Fit width"), tr("As wide as there is room for"), [this] { m_preview->setZoom(1); });
    add(tr("+"), tr("Larger"), [this] { m_preview->enlarge(); });
    return tools;
}

void ReportsView::chooseKind(const QString& kind)
{
    PaperChoice choice = m_choices.value(kind);
    choice.kind = kind;
    choose(choice);
}

void ReportsView::choose(const PaperChoice& choice)
{
    m_choice = settled(choice);
    m_choices.insert(m_choice.kind, m_choice);
    m_gallery->choose(m_choice.kind);
    m_options->show(m_choice, m_session.view(), m_session.plan());
    showHead();
    renewSoon();
}

PaperChoice ReportsView::settled(PaperChoice choice) const
{
    if (isOfLead(choice.kind) && m_session.book().find(choice.lead) == nullptr) {
        const std::vector<LeadId> leads = leadsWithOpenActions(m_session.view());
        choice.lead = leads.empty() ? LeadId{} : leads.front();
    }
    return choice;
}

void ReportsView::showHead()
{
    m_title->setText(paperTitle(m_choice.kind));
    m_purpose->setText(paperPurpose(m_choice.kind));
    m_saved->setCurrent(toJson(m_choice), paperTitle(m_choice.kind));
    const QString last = m_reports.lastPath(m_choice);
    m_again->setVisible(!last.isEmpty());
    m_again->setText(tr("Export again: %1").arg(QFileInfo{last}.fileName()));
    m_again->setToolTip(tr("Writes over %1").arg(last));
    QStringList lapses;
    if (!m_session.plan().isNull()) {
        for (const Node& node : m_session.view().lapsedNodes(m_session.plan())) {
            lapses << m_session.view().lapseNotice(node) + u'.';
        }
    }
    m_notes->setText(lapses.join(u'\n'));
    m_notes->setVisible(!lapses.isEmpty());
}

void ReportsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        choose(m_choice);
    }
}

// What may be chosen depends on the plan as the paper does.
void ReportsView::renewAll()
{
    if (isVisible()) {
        choose(m_choice);
    } else {
        m_isStale = true;
    }
}

void ReportsView::renewSoon()
{
    m_isStale = true;
    if (isVisible()) {
        m_soon->start();
    }
}

bool ReportsView::isSettled() const
{
    return !m_isStale && m_running == 0;
}

void ReportsView::renew()
{
    m_isStale = false;
    ++m_renewals;
    layOut(m_choice);
}

void ReportsView::layOut(const PaperChoice& choice)
{
    const bool isInSight = choice == m_choice;
    auto report = m_reports.build(choice);
    if (!report) {
        if (isInSight) {
            say(report.error().what, report.error().todo);
        }
        makeNextPicture();
        return;
    }
    auto* const watcher = new QFutureWatcher<std::shared_ptr<const PaperPages>>{this};
    ++m_running;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, choice, isInSight, number = m_renewals] {
        const std::shared_ptr<const PaperPages> pages = watcher->result();
        watcher->deleteLater();
        --m_running;
        m_pictures.removeAll(choice.kind);
        m_gallery->setPicture(choice.kind, *pages);
        if (isInSight && number == m_renewals) {
            showPages(pages);
        }
        makeNextPicture();
    });
    watcher->setFuture(layOutPaper(std::move(report).value()));
}

// One at a time, after what the person waits for.
void ReportsView::makeNextPicture()
{
    if (m_running > 0 || m_pictures.isEmpty() || !isVisible() || m_session.plan().isNull()) {
        return;
    }
    PaperChoice choice = m_choices.value(m_pictures.front());
    choice.kind = m_pictures.takeFirst();
    if (choice.kind != m_choice.kind) {
        QTimer::singleShot(0, this, [this, choice = settled(choice)] { layOut(choice); });
    } else {
        makeNextPicture();
    }
}

void ReportsView::showPages(const std::shared_ptr<const PaperPages>& pages)
{
    m_pages->setCurrentIndex(0);
    for (QPushButton* const button : {m_export, m_again, m_print}) {
        button->setEnabled(true);
    }
    m_preview->setPages(pages);
    Q_EMIT shown();
}

void ReportsView::say(const QString& title, const QString& words)
{
    m_noticeTitle->setText(title);
    m_noticeWords->setText(words);
    m_pages->setCurrentIndex(1);
    for (QPushButton* const button : {m_export, m_again, m_print}) {
        button->setEnabled(false);
    }
    Q_EMIT shown();
}

void ReportsView::showPlace()
{
    m_place->setText(m_preview->pageCount() == 0
            ? QString{}
            : tr("Page %1 of %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
}

} // namespace boardplan

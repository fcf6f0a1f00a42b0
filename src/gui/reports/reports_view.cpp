#include "gui/reports/reports_view.h"

#include "gui/look/theme.h"
#include "gui/papers/report_export.h"
#include "gui/reports/page_tools.h"
#include "gui/reports/paper_gallery.h"
#include "gui/reports/paper_head.h"
#include "gui/reports/paper_options.h"
#include "gui/reports/paper_preview.h"
#include "gui/reports/paper_threads.h"
#include "gui/reports/table_menu.h"
#include "gui/reports/work_strip.h"
#include "gui/session.h"
#include "gui/widgets/giving_way.h"
#include "gui/widgets/heading_label.h"

#include <boardplan/domain/lead_actions.h>
#include <boardplan/reporting/paper_pages.h>

#include <QFutureWatcher>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportsMargin = 18;
constexpr int renewalPause = 120; // ms: several changes at once make one paper
constexpr std::size_t mostActionsOfPlan = 3'000; // about 100 ms to build a paper
constexpr std::size_t mostActionsOfFile = 20'000; // of which a lead has some

// Whether a paper takes so long that it is made when it is asked for and not for its picture.
bool takesLong(const PlanBook& book, PlanId plan, const QString& kind)
{
    return isOfLead(kind) ? book.table<Action>().size() > mostActionsOfFile
                          : book.allActionsOf(plan).size() > mostActionsOfPlan;
}

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
    , m_options{new PaperOptions{session, this}}
{
    setAccessibleName(tr("Reports"));
    setFocusProxy(m_gallery);
    m_soon->setSingleShot(true);
    m_soon->setInterval(renewalPause);
    m_panes = new QSplitter{this};
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_gallery);
    m_panes->addWidget(makeMiddle());
    m_panes->addWidget(m_options);
    m_panes->setStretchFactor(1, 1);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
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
    m_preview = new PaperPreview{middle};
    m_tables = new TableMenu{*m_preview, middle};
    auto* const room = new GivingWay{middle};
    m_head = new PaperHead{m_session, *m_tables, room->viewport()};
    room->hold(m_head);
    m_tools = new PageTools{*m_preview, middle};
    m_work = new WorkStrip{middle};
    m_pages = new QStackedWidget{middle};
    m_pages->addWidget(m_preview);
    m_pages->addWidget(makeNotice());
    column->addWidget(room);
    column->addWidget(m_work);
    column->addWidget(m_pages, 1);
    column->addWidget(m_tools);
    connectPaper();
    return middle;
}

QWidget* ReportsView::makeNotice()
{
    auto* const notice = new QWidget{m_pages};
    auto* const words = new QVBoxLayout{notice};
    words->setContentsMargins(reportsMargin, reportsMargin, reportsMargin, reportsMargin);
    m_noticeTitle = new HeadingLabel{headingFont};
    m_noticeTitle->setWordWrap(true);
    m_noticeWords = wordsLabel(notice);
    words->addWidget(m_noticeTitle);
    words->addWidget(m_noticeWords);
    words->addStretch(1);
    return notice;
}

void ReportsView::connectPaper()
{
    connect(m_head, &PaperHead::exportWanted, this, [this] { m_reports.exportPaper(m_choice); });
    connect(m_head, &PaperHead::exportAgainWanted, this, [this] { m_reports.exportAgain(m_choice); });
    connect(m_head, &PaperHead::printWanted, this, [this] { m_reports.print(m_choice, m_preview->pageCount()); });
    connect(m_head, &PaperHead::taggedWanted, this, [this] { m_reports.exportTagged(m_choice); });
    connect(m_head, &PaperHead::eachLeadWanted, this, [this] { m_reports.exportForEachLead(m_choice); });
    connect(m_head, &PaperHead::chosen, this, &ReportsView::choose);
    connect(m_work, &WorkStrip::cancelWanted, &m_reports, &ReportExport::cancel);
    connect(&m_reports, &ReportExport::working, this, [this](const QString& words, int done, int total) {
        m_work->say(words, done, total);
        showMore();
    });
    connect(&m_reports, &ReportExport::rested, this, [this] {
        m_work->rest();
        showMore();
    });
    connect(m_tables, &TableMenu::copied, m_tools, &PageTools::say);
    connect(m_preview, &PaperPreview::menuWanted, m_tables, [this](const QPoint& at) { m_tables->popup(at); });
}

bool ReportsView::canCopy() const
{
    return m_pages->currentWidget() == m_preview && m_tables->hasTables();
}

void ReportsView::copy(bool withHeadings)
{
    if (!m_tables->copyMarked(withHeadings)) {
        openTables();
    }
}

void ReportsView::openTables()
{
    m_head->openTables();
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
    QStringList lapses;
    if (!m_session.plan().isNull()) {
        for (const Node& node : m_session.view().lapsedNodes(m_session.plan())) {
            lapses << m_session.view().lapseNotice(node) + u'.';
        }
    }
    m_head->show(m_choice, m_reports.lastPath(m_choice), lapses.join(u'\n'));
    showMore();
}

void ReportsView::showMore()
{
    m_head->setMore(m_reports.canTag(), isOfLead(m_choice.kind), m_reports.isWorking());
}

void ReportsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        choose(m_choice);
    }
}

// Where room is short the page is worth more than the pictures beside it.
void ReportsView::resizeEvent(QResizeEvent* event)
{
    constexpr int lettersWithPictures = 100;
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= lettersWithPictures * fontMetrics().averageCharWidth();
    if (hasRoom != m_gallery->showsPictures()) {
        m_gallery->setPicturesShown(hasRoom);
        const int papers = m_gallery->sizeHint().width();
        const int options = (hasRoom ? m_options->sizeHint() : m_options->minimumSizeHint()).width();
        m_panes->setSizes({papers, std::max(1, width() - papers - options), options});
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
    if (isOfLead(choice.kind) && choice.lead.isNull() && !m_session.plan().isNull()) {
        if (isInSight) {
            say(tr("Nobody leads an open action"),
                tr("This paper is about one lead's actions. Name the leads of actions in the Plan (Ctrl+2), then choose here whose "
                   "paper it is."));
        }
        makeNextPicture();
        return;
    }
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
    const bool isWanted = choice.kind != m_choice.kind && !takesLong(m_session.book(), m_session.plan(), choice.kind);
    if (isWanted) {
        QTimer::singleShot(0, this, [this, choice = settled(choice)] { layOut(choice); });
    } else {
        makeNextPicture();
    }
}

void ReportsView::showPages(const std::shared_ptr<const PaperPages>& pages)
{
    m_pages->setCurrentIndex(0);
    m_head->setHasPaper(true);
    m_tools->show();
    m_preview->setPages(pages);
    Q_EMIT shown();
}

void ReportsView::say(const QString& title, const QString& words)
{
    m_noticeTitle->setText(title);
    m_noticeWords->setText(words);
    m_pages->setCurrentIndex(1);
    m_head->setHasPaper(false);
    m_tools->hide();
    Q_EMIT shown();
}

} // namespace boardplan

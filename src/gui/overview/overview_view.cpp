#include "gui/overview/overview_view.h"

#include "gui/figures/figure_table.h"
#include "gui/frame/first_paint.h"
#include "gui/look/theme.h"
#include "gui/look/zoom.h"
#include "gui/overview/overview_commentary.h"
#include "gui/overview/overview_lapses.h"
#include "gui/overview/overview_news.h"
#include "gui/overview/overview_past.h"
#include "gui/overview/overview_rows.h"
#include "gui/overview/overview_tiles.h"
#include "gui/overview/portfolio_page.h"
#include "gui/ratings/rating_chip.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/primary_button.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/sentence_line.h"

#include <boardplan/reporting/node_figures.h>

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int overviewMargin = 22;
constexpr int widestPage = 1120;
constexpr int narrowestForTwoColumns = 720;

QVBoxLayout* pageColumn(QWidget* page, int spacing)
{
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

OverviewView::OverviewView(Session& session, QWidget* parent)
    : ScrollingPage{parent}
    , m_session{session}
    , m_past{new OverviewPast{session, this}}
{
    setAccessibleName(tr("Overview"));
    auto* const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* const column = new QVBoxLayout{content};
    column->setContentsMargins(overviewMargin, 18, besideBar(overviewMargin), overviewMargin);
    m_planPage = makePlanPage();
    m_planPage->setMaximumWidth(widestPage);
    column->addWidget(m_planPage);
    m_emptyPage = makeEmptyPage();
    column->addWidget(m_emptyPage);
    column->addStretch(1);
    setWidget(content);
    afterFirstPaint(*content, [this] {
        makeNews();
        m_past->startReading();
    });
    connect(&session, &Session::viewChanged, this, &OverviewView::refreshWhenShown);
    connect(&session, &Session::planChanged, this, &OverviewView::refreshWhenShown);
    connect(m_past, &OverviewPast::sinceChanged, this, &OverviewView::refreshSince);
}

QWidget* OverviewView::makePlanPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = pageColumn(page, 0);
    column->addWidget(makeHeading());
    column->addSpacing(12);
    m_tiles = new OverviewTiles;
    connect(m_tiles, &OverviewTiles::actionsWanted, this, &OverviewView::actionsWanted);
    column->addWidget(m_tiles);
    column->addSpacing(18);
    column->addWidget(new HeadingLabel{headingFont, tr("Priorities")});
    column->addSpacing(2);
    m_priorities = new FigureTable;
    m_priorities->setAccessibleName(tr("Priorities"));
    connect(m_priorities, &FigureTable::rowChosen, this, &OverviewView::choose);
    column->addWidget(m_priorities);
    return page;
}

// Below what shows first; made once the window is on the screen.
void OverviewView::makeNews()
{
    m_news = new OverviewNews{m_session, *m_past};
    m_news->setNarrow(width() < narrowestForTwoColumns);
    m_planPage->layout()->addWidget(m_news);
    m_news->follow(m_priorities);
    connect(m_news, &OverviewNews::nodeChosen, this, &OverviewView::choose);
    connect(m_past, &OverviewPast::trendChanged, m_news, &OverviewNews::refreshTrend);
    m_commentary = new OverviewCommentary{m_session};
    m_planPage->layout()->addWidget(m_commentary);
    connect(m_commentary, &OverviewCommentary::nodeChosen, this, &OverviewView::choose);
    connect(m_commentary, &OverviewCommentary::writingWanted, this, [this] { Q_EMIT commandWanted(u"plan.commentary"_s); });
    if (!m_planPage->isHidden()) {
        m_news->refresh();
        m_commentary->refresh();
    }
}

QWidget* OverviewView::makeHeading()
{
    auto* const heading = new QWidget;
    QVBoxLayout* const column = pageColumn(heading, 4);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    m_title = new RunLabel;
    followFont(*m_title, &titleFont);
    m_chip = new RatingChip;
    row->addWidget(m_title, 0, Qt::AlignVCenter);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    row->addStretch(1);
    column->addLayout(row);
    m_sentence = new SentenceLine{tr("Why?")};
    connect(m_sentence, &SentenceLine::linkActivated, this, [this] {
        m_session.select(Node::of(NodeKind::Plan, m_session.plan()));
        Q_EMIT whyWanted();
    });
    column->addWidget(m_sentence);
    m_lapses = new OverviewLapses{m_session};
    column->addWidget(m_lapses);
    return heading;
}

QWidget* OverviewView::makeEmptyPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = pageColumn(page, 12);
    m_emptyTitle = new HeadingLabel{titleFont, {}};
    column->addWidget(m_emptyTitle);
    column->addWidget(new HeadingLabel{QApplication::font,
        tr("Import the plan your board has in Word or as text, or type it in: first a priority, then its actions.")});
    auto* const row = new QHBoxLayout;
    const auto add = [&](QPushButton* button, const QString& command) {
        connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
        row->addWidget(button);
    };
    add(new PrimaryButton{tr("Import a plan…")}, u"file.import"_s);
    add(new QPushButton{tr("New priority…")}, u"plan.newPriority"_s);
    row->addStretch(1);
    column->addLayout(row);
    return page;
}

QString OverviewView::sentence() const
{
    return m_sentence->sentence();
}

bool OverviewView::canCopy() const
{
    return m_priorities->isVisible() && m_priorities->canCopy();
}

void OverviewView::copy(bool withHeadings)
{
    m_priorities->copy(withHeadings);
}

void OverviewView::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (m_news != nullptr) {
        m_news->setNarrow(event->size().width() < narrowestForTwoColumns);
    }
}

void OverviewView::refreshWhenShown()
{
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void OverviewView::refresh()
{
    m_isStale = false;
    const View& view = m_session.view();
    const PlanId plan = m_session.plan();
    if (m_session.showsSeveral()) {
        showPortfolio();
        return;
    }
    if (m_portfolio != nullptr) {
        m_portfolio->hide();
    }
    const bool isEmpty = plan.isNull() || view.book().prioritiesOf(plan).empty();
    m_planPage->setVisible(!isEmpty);
    m_emptyPage->setVisible(isEmpty);
    m_emptyTitle->setText(plan.isNull() ? tr("There is no plan here yet") : tr("This plan has no actions yet"));
    if (isEmpty) {
        return;
    }
    const Node node = Node::of(NodeKind::Plan, plan);
    m_title->setRuns({{view.heading(node).second, RunStyle::Plain}});
    m_chip->setChip(nodeChip(view, node));
    m_sentence->setSentence(view.sentence(node));
    m_past->renew();
    m_lapses->refresh();
    showFacts();
    if (m_news != nullptr) {
        m_news->refresh();
        m_commentary->refresh();
    }
}

void OverviewView::showPortfolio()
{
    if (m_portfolio == nullptr) {
        m_portfolio = new PortfolioPage{m_session};
        m_portfolio->setMaximumWidth(widestPage);
        qobject_cast<QVBoxLayout*>(widget()->layout())->insertWidget(0, m_portfolio);
        connect(m_portfolio, &PortfolioPage::planWanted, this, &OverviewView::planWanted);
        connect(m_portfolio, &PortfolioPage::whyWanted, this, &OverviewView::whyWanted);
    }
    m_planPage->hide();
    m_emptyPage->hide();
    m_portfolio->show();
    m_portfolio->refresh();
}

void OverviewView::refreshSince()
{
    if (m_session.showsSeveral()) {
        return;
    }
    showFacts();
    if (m_news != nullptr) {
        m_news->refreshSince();
    }
}

void OverviewView::showFacts()
{
    const View& view = m_session.view();
    const PlanId plan = m_session.plan();
    m_tiles->showFacts(view, plan, *m_past);
    m_priorities->setContents(priorityColumns(view, plan, *m_past), priorityRows(view, plan, *m_past));
}

void OverviewView::choose(const Node& node)
{
    m_session.select(node);
}

} // namespace boardplan

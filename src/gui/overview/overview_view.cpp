#include "gui/overview/overview_view.h"

#include "gui/frame/first_paint.h"
#include "gui/look/theme.h"
#include "gui/overview/figure_table.h"
#include "gui/overview/overview_figures.h"
#include "gui/overview/overview_past.h"
#include "gui/overview/overview_rows.h"
#include "gui/overview/overview_tiles.h"
#include "gui/ratings/rating_chip.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/sentence_line.h"

#include <boardplan/reporting/node_figures.h>

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int overviewMargin = 22;
constexpr int widestPage = 1120;
constexpr int narrowestForTwoColumns = 720;
constexpr int changesShownFirst = 5;
constexpr int dueShown = 5;

QVBoxLayout* pageColumn(QWidget* page, int spacing)
{
    auto* const column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

OverviewView::OverviewView(Session& session, QWidget* parent)
    : QScrollArea{parent}
    , m_session{session}
    , m_past{new OverviewPast{session, this}}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview"));
    auto* const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* const column = new QVBoxLayout{content};
    column->setContentsMargins(overviewMargin, 18, overviewMargin, overviewMargin);
    m_planPage = makePlanPage();
    m_planPage->setMaximumWidth(widestPage);
    column->addWidget(m_planPage);
    m_emptyPage = makeEmptyPage();
    column->addWidget(m_emptyPage);
    column->addStretch(1);
    setWidget(content);
    afterFirstPaint(*content, [this] { m_past->startReading(); });
    connect(&session, &Session::viewChanged, this, &OverviewView::refreshWhenShown);
    connect(&session, &Session::planChanged, this, &OverviewView::refreshWhenShown);
    connect(m_past, &OverviewPast::thenChanged, this, &OverviewView::refreshSince);
    connect(m_past, &OverviewPast::trendChanged, this, &OverviewView::refreshTrend);
}

QWidget* OverviewView::makePlanPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = pageColumn(page, 0);
    column->addWidget(makeHeading());
    column->addSpacing(12);
    m_tiles = new OverviewTiles;
    connect(m_tiles, &OverviewTiles::actionsWanted, this, &OverviewView::openActions);
    column->addWidget(m_tiles);
    column->addSpacing(18);
    column->addWidget(new HeadingLabel{headingFont, tr("Priorities")});
    column->addSpacing(2);
    m_priorities = new FigureTable;
    m_priorities->setAccessibleName(tr("Priorities"));
    connectTable(m_priorities);
    column->addWidget(m_priorities);
    column->addSpacing(18);
    m_lower = new QBoxLayout{QBoxLayout::LeftToRight};
    m_lower->setSpacing(18);
    m_lower->addWidget(makeChanges(), 6, Qt::AlignTop);
    m_lower->addWidget(makeTrendAndDue(), 4, Qt::AlignTop);
    column->addLayout(m_lower);
    return page;
}

QWidget* OverviewView::makeHeading()
{
    auto* const heading = new QWidget;
    QVBoxLayout* const column = pageColumn(heading, 4);
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    m_title = new HeadingLabel{titleFont};
    m_title->setWordWrap(false);
    m_title->setMinimumWidth(80);
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
    return heading;
}

QWidget* OverviewView::makeChanges()
{
    auto* const box = new QWidget;
    QVBoxLayout* const column = pageColumn(box, 4);
    m_changesHeading = new HeadingLabel{headingFont};
    m_changesNote = new HeadingLabel{QApplication::font};
    m_changes = new FigureTable;
    m_allChanges = new LinkButton;
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_changesHeading, m_changesNote, m_changes, m_allChanges}) {
        column->addWidget(part);
    }
    connectTable(m_changes);
    connect(m_allChanges, &LinkButton::clicked, this, [this] {
        m_showsAllChanges = !m_showsAllChanges;
        refreshSince();
    });
    return box;
}

QWidget* OverviewView::makeTrendAndDue()
{
    auto* const box = new QWidget;
    QVBoxLayout* const column = pageColumn(box, 4);
    m_trendHeading = new HeadingLabel{headingFont, tr("Over the last meetings")};
    m_trend = new TrendChart;
    m_dueHeading = new HeadingLabel{headingFont, tr("Next due")};
    m_dueHeading->setContentsMargins(0, 14, 0, 0);
    m_due = new FigureTable;
    m_due->setAccessibleName(tr("Next due"));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_trendHeading, m_trend, m_dueHeading, m_due}) {
        column->addWidget(part);
    }
    connectTable(m_due);
    return box;
}

QWidget* OverviewView::makeEmptyPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = pageColumn(page, 12);
    column->addWidget(new HeadingLabel{titleFont, tr("Nothing planned yet")});
    column->addWidget(new HeadingLabel{QApplication::font,
        tr("Import the plan your board has in Word or as text, or type it in: first a priority, then its actions.")});
    auto* const row = new QHBoxLayout;
    for (const auto& [text, id] : {std::pair{tr("Import a plan…"), u"file.import"_s},
             std::pair{tr("New priority…"), u"plan.newPriority"_s}}) {
        auto* const button = new QPushButton{text};
        connect(button, &QPushButton::clicked, this, [this, command = id] { Q_EMIT commandWanted(command); });
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    return page;
}

void OverviewView::connectTable(FigureTable* table)
{
    connect(table, &FigureTable::rowChosen, this, &OverviewView::choose);
}

QString OverviewView::sentence() const
{
    return m_sentence->sentence();
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
    m_lower->setDirection(event->size().width() < narrowestForTwoColumns ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
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
    const bool isEmpty = plan.isNull() || view.book().prioritiesOf(plan).empty();
    m_planPage->setVisible(!isEmpty);
    m_emptyPage->setVisible(isEmpty);
    if (isEmpty) {
        return;
    }
    const Node node = Node::of(NodeKind::Plan, plan);
    m_title->setText(view.heading(node).second);
    m_chip->setChip(nodeChip(view, node));
    m_sentence->setSentence(view.sentence(node));
    m_due->setContents(dueColumns(), dueRows(view, plan, dueShown), false);
    m_dueHeading->setVisible(!m_due->rows().empty());
    m_due->setVisible(!m_due->rows().empty());
    m_past->renew();
    refreshSince();
    refreshTrend();
}

void OverviewView::refreshSince()
{
    const View& view = m_session.view();
    const PlanId plan = m_session.plan();
    m_tiles->showFacts(view, plan, *m_past);
    m_priorities->setContents(priorityColumns(view, plan, *m_past), priorityRows(view, plan, *m_past));
    std::vector<FigureRow> rows = changeRows(view, plan, *m_past);
    const auto total = rows.size();
    const bool isLong = total > static_cast<std::size_t>(changesShownFirst);
    if (isLong && !m_showsAllChanges) {
        rows.resize(changesShownFirst);
    }
    const QDate last = m_past->lastMeeting();
    m_changesHeading->setText(
        last.isValid() ? tr("Changed since the board of %1").arg(displayLongDate(last).section(u' ', 0, 1))
                       : tr("Changed since the last board meeting"));
    m_changesNote->setText(!last.isValid()           ? tr("No board meeting is closed yet.")
            : total == 0 && m_past->then() != nullptr ? tr("No rating changed.")
                                                      : QString{});
    m_changesNote->setVisible(!m_changesNote->text().isEmpty());
    m_changes->setAccessibleName(m_changesHeading->text());
    m_changes->setContents(changeColumns(), std::move(rows), false);
    m_changes->setVisible(total > 0);
    m_allChanges->setVisible(isLong);
    m_allChanges->setText(m_showsAllChanges ? tr("fewer") : tr("all %1").arg(total));
}

void OverviewView::refreshTrend()
{
    std::vector<TrendColumn> columns = m_past->trend();
    m_trendHeading->setVisible(!columns.empty());
    m_trend->setVisible(!columns.empty());
    const Node plan = Node::of(NodeKind::Plan, m_session.plan());
    const QString today
        = m_session.isToday() ? tr("today") : shortDate(m_session.view().day(), m_session.document().today());
    columns.push_back({today, nodeDistribution(m_session.view(), plan)});
    m_trend->setColumns(std::move(columns));
}

void OverviewView::choose(const Node& node)
{
    m_session.select(node);
}

void OverviewView::openActions(const std::vector<ActionId>& actions)
{
    if (!actions.empty()) {
        m_session.select(Node::of(NodeKind::Action, actions.front()));
    }
    Q_EMIT planWanted();
}

} // namespace boardplan

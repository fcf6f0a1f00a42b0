#include "gui/overview/overview_news.h"

#include "gui/figures/figure_table.h"
#include "gui/look/theme.h"
#include "gui/overview/overview_figures.h"
#include "gui/overview/overview_past.h"
#include "gui/overview/overview_rows.h"
#include "gui/overview/trend_chart.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/link_button.h"

#include <boardplan/reporting/node_figures.h>

#include <QApplication>
#include <QBoxLayout>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesShownFirst = 5;
constexpr int dueShown = 5;

QVBoxLayout* partColumn(QWidget* part)
{
    auto* const column = new QVBoxLayout{part};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

} // namespace

OverviewNews::OverviewNews(Session& session, const OverviewPast& past, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_past{past}
    , m_columns{new QBoxLayout{QBoxLayout::LeftToRight, this}}
{
    m_columns->setContentsMargins(0, 18, 0, 0);
    m_columns->setSpacing(18);
    m_columns->addWidget(makeChanges(), 6, Qt::AlignTop);
    m_columns->addWidget(makeTrendAndDue(), 4, Qt::AlignTop);
}

QWidget* OverviewNews::makeChanges()
{
    auto* const box = new QWidget;
    QVBoxLayout* const column = partColumn(box);
    m_changesHeading = new HeadingLabel{headingFont};
    m_changesNote = new HeadingLabel{QApplication::font};
    m_changes = new FigureTable;
    m_allChanges = new LinkButton;
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_changesHeading, m_changesNote, m_changes, m_allChanges}) {
        column->addWidget(part);
    }
    connect(m_changes, &FigureTable::rowChosen, this, &OverviewNews::nodeChosen);
    connect(m_allChanges, &LinkButton::clicked, this, [this] {
        m_showsAllChanges = !m_showsAllChanges;
        refreshSince();
    });
    return box;
}

QWidget* OverviewNews::makeTrendAndDue()
{
    auto* const box = new QWidget;
    QVBoxLayout* const column = partColumn(box);
    m_trendHeading = new HeadingLabel{headingFont, tr("Over the last meetings")};
    m_trend = new TrendChart;
    m_dueHeading = new HeadingLabel{headingFont, tr("Next due")};
    m_dueHeading->setContentsMargins(0, 14, 0, 0);
    m_due = new FigureTable;
    m_due->setAccessibleName(tr("Next due"));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_trendHeading, m_trend, m_dueHeading, m_due}) {
        column->addWidget(part);
    }
    connect(m_due, &FigureTable::rowChosen, this, &OverviewNews::nodeChosen);
    return box;
}

void OverviewNews::setNarrow(bool isNarrow)
{
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewNews::follow(QWidget* before)
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_changes, m_allChanges, m_trend, m_due}) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

void OverviewNews::refresh()
{
    m_due->setContents(dueColumns(), dueRows(m_session.view(), m_session.plan(), dueShown), false);
    m_dueHeading->setVisible(!m_due->rows().empty());
    m_due->setVisible(!m_due->rows().empty());
    refreshSince();
    refreshTrend();
}

void OverviewNews::refreshSince()
{
    std::vector<FigureRow> rows = changeRows(m_session.view(), m_session.plan(), m_past);
    const auto total = rows.size();
    const bool isLong = total > static_cast<std::size_t>(changesShownFirst);
    if (isLong && !m_showsAllChanges) {
        rows.resize(changesShownFirst);
    }
    const QDate last = m_past.lastMeeting();
    m_changesHeading->setText(
        last.isValid() ? tr("Changed since the board of %1").arg(displayLongDate(last).section(u' ', 0, 1))
                       : tr("Changed since the last board meeting"));
    m_changesNote->setText(!last.isValid()           ? tr("No board meeting is closed yet.")
            : total == 0 && m_past.since() != nullptr ? tr("No rating changed.")
                                                     : QString{});
    m_changesNote->setVisible(!m_changesNote->text().isEmpty());
    m_changes->setAccessibleName(m_changesHeading->text());
    m_changes->setContents(changeColumns(), std::move(rows), false);
    m_changes->setVisible(total > 0);
    m_allChanges->setVisible(isLong);
    m_allChanges->setText(m_showsAllChanges ? tr("fewer") : tr("all %1").arg(total));
    m_allChanges->setAccessibleName(m_showsAllChanges ? tr("fewer changes") : tr("all %1 changes").arg(total));
}

void OverviewNews::refreshTrend()
{
    std::vector<TrendColumn> columns = m_past.trend();
    m_trendHeading->setVisible(!columns.empty());
    m_trend->setVisible(!columns.empty());
    const Node plan = Node::of(NodeKind::Plan, m_session.plan());
    const QString today
        = m_session.isToday() ? tr("today") : shortDate(m_session.view().day(), m_session.document().today());
    columns.push_back({today, nodeDistribution(m_session.view(), plan)});
    m_trend->setColumns(std::move(columns));
}

} // namespace boardplan

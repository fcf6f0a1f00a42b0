#include "gui/overview/overview_tiles.h"

#include "gui/overview/fact_tile.h"
#include "gui/overview/overview_figures.h"
#include "gui/overview/overview_past.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestOfFour = 140;

enum TilePosition { UpdatesIn, Overdue, Changed, NotRated };

ActionFilter filterBehind(TilePosition position)
{
    ActionFilter filter;
    switch (position) {
    case UpdatesIn: filter.facts = {ActionFact::UpdateAwaited}; break;
    case Overdue: filter.facts = {ActionFact::Overdue}; break;
    case Changed: filter.facts = {ActionFact::Changed}; break;
    case NotRated: filter.ratings = {ActionFilter::notRatedKey}; break;
    }
    return filter;
}

QString updatesWords(const View& view, PlanId plan)
{
    if (const Meeting* const next = view.nextBoardMeeting(plan)) {
        return OverviewTiles::tr("expected updates in for the board of %1").arg(shortDate(next->date, view.day()));
    }
    if (const Meeting* const last = view.lastBoardMeeting(plan)) {
        return OverviewTiles::tr("expected updates in since the board of %1").arg(shortDate(last->date, view.day()));
    }
    return OverviewTiles::tr("expected updates in");
}

QString overdueWords(const OverviewFacts& facts)
{
    if (facts.overdue.empty()) {
        return OverviewTiles::tr("overdue");
    }
    const QString days = facts.longestOverdueDays == 1
        ? OverviewTiles::tr("1 day")
        : OverviewTiles::tr("%1 days").arg(facts.longestOverdueDays);
    return facts.overdue.size() == 1 ? OverviewTiles::tr("overdue, by %1").arg(days)
                                     : OverviewTiles::tr("overdue, the longest by %1").arg(days);
}

} // namespace

OverviewTiles::OverviewTiles(QWidget* parent)
    : QWidget{parent}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new FactTile{this};
        connect(m_tiles[i], &FactTile::clicked, this, [this, i] { Q_EMIT actionsWanted(filterBehind(static_cast<TilePosition>(i))); });
    }
    arrange();
}

void OverviewTiles::showFacts(const View& view, PlanId plan, const OverviewPast& past)
{
    const OverviewFacts facts = overviewFacts(view, plan);
    const std::size_t in = facts.expected.size() - facts.awaited.size();
    m_tiles[UpdatesIn]->setFact(
        tr("%1 of %2").arg(QString::number(in), QString::number(facts.expected.size())), updatesWords(view, plan));
    m_tiles[Overdue]->setFact(QString::number(facts.overdue.size()), overdueWords(facts));
    m_tiles[NotRated]->setFact(QString::number(facts.notRated.size()), tr("not rated"));
    showChanged(view, past);
    arrange();
}

void OverviewTiles::showChanged(const View& view, const OverviewPast& past)
{
    if (!past.lastMeeting().isValid()) {
        m_tiles[Changed]->setFact(u"–"_s, tr("ratings changed: no board meeting is closed yet"));
        return;
    }
    const QString since = tr("ratings changed since %1").arg(shortDate(past.lastMeeting(), view.day()));
    if (past.since() == nullptr) {
        m_tiles[Changed]->setFact(u"…"_s, since);
        return;
    }
    m_tiles[Changed]->setFact(QString::number(past.since()->ratingChanges()), since);
}

void OverviewTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int OverviewTiles::leastTile() const
{
    int width = 0;
    for (const FactTile* const tile : m_tiles) {
        width = std::max(width, tile->minimumSizeHint().width());
    }
    return width;
}

// Beside each other only where there is room.
QSize OverviewTiles::minimumSizeHint() const
{
    return {2 * leastTile() + m_grid->spacing(), QWidget::minimumSizeHint().height()};
}

void OverviewTiles::arrange()
{
    const int quarter = (width() - 3 * m_grid->spacing()) / 4;
    const bool isCrowded =
        std::any_of(m_tiles.begin(), m_tiles.end(), [quarter](const FactTile* tile) { return tile->isCrowded(quarter); });
    const int columns = isCrowded || quarter < std::max(narrowestOfFour, leastTile()) ? 2 : 4;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_grid->removeWidget(m_tiles[i]);
    }
    for (int i = 0; i < 4; ++i) {
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    updateGeometry();
}

} // namespace boardplan

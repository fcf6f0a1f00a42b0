#include "gui/overview/portfolio_page.h"

#include "gui/figures/figure_table.h"
#include "gui/look/theme.h"
#include "gui/overview/portfolio_past.h"
#include "gui/overview/portfolio_rows.h"
#include "gui/plan_scope.h"
#include "gui/ratings/rating_chip.h"
#include "gui/session.h"
#include "gui/widgets/heading_label.h"
#include "gui/widgets/run_label.h"
#include "gui/widgets/sentence_line.h"

#include <boardplan/reporting/node_figures.h>

#include <QBoxLayout>

#include <algorithm>

namespace boardplan {

PortfolioPage::PortfolioPage(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_past{new PortfolioPast{session, this}}
    , m_title{new RunLabel{this}}
    , m_chip{new RatingChip{this}}
    , m_sentence{new SentenceLine{tr("Why?")}}
    , m_plans{new FigureTable{this}}
    , m_boardsHeading{new HeadingLabel{headingFont, tr("Boards"), this}}
    , m_boardsNote{new HeadingLabel{smallFont, {}, this}}
    , m_boards{new FigureTable{this}}
{
    followFont(*m_title, &titleFont);
    m_plans->setAccessibleName(tr("Plans"));
    m_boards->setAccessibleName(tr("Boards"));
    m_boardsNote->setWordWrap(true);
    m_boardsNote->setForegroundRole(QPalette::PlaceholderText);
    m_boardsNote->setText(tr("An action that serves several boards counts for each of them, and once for all."));
    auto* const row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_title, 0, Qt::AlignVCenter);
    row->addWidget(m_chip, 0, Qt::AlignVCenter);
    row->addStretch(1);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addSpacing(14);
    column->addWidget(new HeadingLabel{headingFont, tr("Plans"), this});
    column->addWidget(m_plans);
    column->addSpacing(14);
    column->addWidget(m_boardsHeading);
    column->addWidget(m_boardsNote);
    column->addWidget(m_boards);
    connect(m_sentence, &SentenceLine::linkActivated, this, [this] {
        m_session.select(m_session.scope());
        Q_EMIT whyWanted();
    });
    connect(m_plans, &FigureTable::rowChosen, &session, &Session::select);
    connect(m_plans, &FigureTable::rowOpened, this, [this](const Node& node) { Q_EMIT planWanted(PlanId{node.id}); });
    connect(m_boards, &FigureTable::rowChosen, &session, &Session::select);
    connect(m_boards, &FigureTable::rowOpened, this, [this](const Node& node) { m_session.chooseBoards(node); });
    connect(m_past, &PortfolioPast::changed, this, &PortfolioPage::showPlans);
}

QString PortfolioPage::sentence() const
{
    return m_sentence->sentence();
}

void PortfolioPage::refresh()
{
    const View& view = m_session.view();
    const Node scope = m_session.scope();
    m_title->setRuns({{view.heading(scope).second, RunStyle::Plain}});
    m_chip->setChip(nodeChip(view, scope));
    m_sentence->setSentence(view.sentence(scope));
    m_past->renew(plansOfScope(view.book(), scope));
    showPlans();
    showBoards();
}

void PortfolioPage::showPlans()
{
    const std::vector<PlanId> plans = plansOfScope(m_session.book(), m_session.scope());
    const bool compares = std::any_of(
        plans.begin(), plans.end(), [this](PlanId plan) { return m_past->lastMeeting(plan).isValid(); });
    m_plans->setContents(portfolioColumns(compares),
        portfolioRows(m_session.view(), m_session.scope(), plans, *m_past, compares));
}

void PortfolioPage::showBoards()
{
    std::vector<Node> boards = scopesOf(m_session.book());
    std::erase_if(boards, [](const Node& node) { return node.kind != NodeKind::Board; });
    const bool isWanted = m_session.scope().kind == NodeKind::All && boards.size() > 1;
    m_boards->setContents(boardColumns(), isWanted ? boardRows(m_session.view(), boards) : std::vector<FigureRow>{});
    m_boards->setVisible(isWanted);
    m_boardsHeading->setVisible(isWanted);
    m_boardsNote->setVisible(isWanted);
}

} // namespace boardplan

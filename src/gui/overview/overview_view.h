#pragma once

#include "gui/copying/copy_source.h"
#include "gui/widgets/scrolling_page.h"

#include <boardplan/domain/action_filter.h>
#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace boardplan {

class FigureTable;
class OverviewCommentary;
class OverviewLapses;
class OverviewNews;
class OverviewPast;
class OverviewTiles;
class PortfolioPage;
class RatingChip;
class RunLabel;
class SentenceLine;
class Session;

// What a manager sees first: the plan's rating and its sentence, four facts, one row per priority, what changed
// since the last meeting, what is due next, and the trend.
class OverviewView : public ScrollingPage, public CopySource {
    Q_OBJECT

public:
    explicit OverviewView(Session& session, QWidget* parent = nullptr);

    // The priorities; other tables are copied where they have the keyboard.
    bool canCopy() const override;
    void copy(bool withHeadings) override;

    QString sentence() const;
    const FigureTable& priorities() const { return *m_priorities; }
    // Null until several plans were looked at.
    const PortfolioPage* portfolio() const { return m_portfolio; }

Q_SIGNALS:
    // The explanation of the selected node is asked for.
    void whyWanted();
    // The actions behind a fact are asked for.
    void actionsWanted(const boardplan::ActionFilter& filter);
    // One of several plans is to be opened.
    void planWanted(boardplan::PlanId plan);
    // A command that an empty plan offers, by id.
    void commandWanted(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePlanPage();
    QWidget* makeHeading();
    QWidget* makeEmptyPage();
    void makeNews();
    void refreshWhenShown();
    void refresh();
    void refreshSince();
    void showPortfolio();
    void showFacts();
    void choose(const Node& node);

    Session& m_session;
    OverviewPast* m_past = nullptr;
    bool m_isStale = true;
    QWidget* m_planPage = nullptr;
    QWidget* m_emptyPage = nullptr;
    QLabel* m_emptyTitle = nullptr;
    PortfolioPage* m_portfolio = nullptr; // made when several plans are first looked at
    RunLabel* m_title = nullptr;
    RatingChip* m_chip = nullptr;
    SentenceLine* m_sentence = nullptr;
    OverviewTiles* m_tiles = nullptr;
    FigureTable* m_priorities = nullptr;
    OverviewLapses* m_lapses = nullptr;
    OverviewNews* m_news = nullptr; // null before the first paint
    OverviewCommentary* m_commentary = nullptr; // the same
};

} // namespace boardplan

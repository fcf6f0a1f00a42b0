#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>

#include <QWidget>

class QLabel;

namespace boardplan {

class FigureTable;
class PortfolioPast;
class RatingChip;
class RunLabel;
class SentenceLine;
class Session;

// Several plans at once: the rating of all boards, or of one, with its sentence; a row per plan, and a row per board.
class PortfolioPage : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioPage(Session& session, QWidget* parent = nullptr);

    // For what the session looks at; there must be several plans.
    void refresh();
    QString sentence() const;
    const FigureTable& plans() const { return *m_plans; }
    const FigureTable& boards() const { return *m_boards; }

Q_SIGNALS:
    void planWanted(boardplan::PlanId plan);
    void whyWanted();

private:
    void showPlans();
    void showBoards();

    Session& m_session;
    PortfolioPast* m_past = nullptr;
    RunLabel* m_title = nullptr;
    RatingChip* m_chip = nullptr;
    SentenceLine* m_sentence = nullptr;
    FigureTable* m_plans = nullptr;
    QLabel* m_boardsHeading = nullptr;
    QLabel* m_boardsNote = nullptr;
    FigureTable* m_boards = nullptr;
};

} // namespace boardplan

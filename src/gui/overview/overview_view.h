#pragma once

#include <boardplan/domain/ids.h>
#include <boardplan/domain/node.h>

#include <QScrollArea>

#include <vector>

class QBoxLayout;
class QLabel;

namespace boardplan {

class FigureTable;
class LinkButton;
class OverviewPast;
class OverviewTiles;
class RatingChip;
class SentenceLine;
class Session;
class TrendChart;

// What a manager sees first: the plan's rating and its sentence, four facts, one row per priority, what changed
// since the last meeting, what is due next, and the trend.
class OverviewView : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewView(Session& session, QWidget* parent = nullptr);

    QString sentence() const;
    const FigureTable& priorities() const { return *m_priorities; }

Q_SIGNALS:
    // The explanation of the selected node is asked for.
    void whyWanted();
    // The rows behind a fact are asked for; the first of them is selected.
    void planWanted();
    // A command that an empty plan offers, by id.
    void commandWanted(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePlanPage();
    QWidget* makeHeading();
    QWidget* makeChanges();
    QWidget* makeTrendAndDue();
    QWidget* makeEmptyPage();
    void connectTable(FigureTable* table);
    void refreshWhenShown();
    void refresh();
    void refreshSince();
    void refreshTrend();
    void choose(const Node& node);
    void openActions(const std::vector<ActionId>& actions);

    Session& m_session;
    OverviewPast* m_past = nullptr;
    bool m_isStale = true;
    bool m_showsAllChanges = false;
    QWidget* m_planPage = nullptr;
    QWidget* m_emptyPage = nullptr;
    QLabel* m_title = nullptr;
    RatingChip* m_chip = nullptr;
    SentenceLine* m_sentence = nullptr;
    OverviewTiles* m_tiles = nullptr;
    FigureTable* m_priorities = nullptr;
    QBoxLayout* m_lower = nullptr;
    QLabel* m_changesHeading = nullptr;
    QLabel* m_changesNote = nullptr;
    FigureTable* m_changes = nullptr;
    LinkButton* m_allChanges = nullptr;
    QLabel* m_dueHeading = nullptr;
    FigureTable* m_due = nullptr;
    QLabel* m_trendHeading = nullptr;
    TrendChart* m_trend = nullptr;
};

} // namespace boardplan

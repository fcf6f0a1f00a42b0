#pragma once

#include <boardplan/domain/node.h>

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace boardplan {

class FigureTable;
class LinkButton;
class OverviewPast;
class Session;
class TrendChart;

// The lower part of the Overview: what changed since the last board meeting, the trend, and what is due next.
class OverviewNews : public QWidget {
    Q_OBJECT

public:
    // Says nothing before refresh(). `past` must outlive it.
    OverviewNews(Session& session, const OverviewPast& past, QWidget* parent = nullptr);

    // Everything, after the plan changed. There must be a plan.
    void refresh();
    // What compares with the last board meeting.
    void refreshSince();
    void refreshTrend();
    // Two columns beside each other, or one above the other.
    void setNarrow(bool isNarrow);
    // Puts the parts after `before` in the order of Tab.
    void follow(QWidget* before);

Q_SIGNALS:
    void nodeChosen(const boardplan::Node& node);

private:
    QWidget* makeChanges();
    QWidget* makeTrendAndDue();

    Session& m_session;
    const OverviewPast& m_past;
    bool m_showsAllChanges = false;
    QBoxLayout* m_columns = nullptr;
    QLabel* m_changesHeading = nullptr;
    QLabel* m_changesNote = nullptr;
    FigureTable* m_changes = nullptr;
    LinkButton* m_allChanges = nullptr;
    QLabel* m_trendHeading = nullptr;
    TrendChart* m_trend = nullptr;
    QLabel* m_dueHeading = nullptr;
    FigureTable* m_due = nullptr;
};

} // namespace boardplan

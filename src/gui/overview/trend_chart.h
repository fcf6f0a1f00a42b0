#pragma once

#include "gui/copying/copy_source.h"

#include <boardplan/reporting/report.h>

#include <QWidget>

#include <vector>

namespace boardplan {

struct TrendColumn {
    QString label; // "12 Sep"
    Distribution distribution;

    bool operator==(const TrendColumn&) const = default;
};

// Ratings over the last meetings as stacked bars, worst on top. The same as text is its accessible description
// and stands behind it in `text`.
class TrendChart : public QWidget, public CopySource {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setColumns(std::vector<TrendColumn> columns);
    const std::vector<TrendColumn>& columns() const { return m_columns; }
    // One line per column: "12 Sep: red 3, amber 9, green 18".
    QString text() const;

    // The numbers as a table, and the picture.
    bool canCopy() const override { return !m_columns.empty(); }
    void copy(bool withHeadings) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ReportTrend trend() const;
    int widestLabel() const;

    std::vector<TrendColumn> m_columns;
};

} // namespace boardplan

#pragma once

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
class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setColumns(std::vector<TrendColumn> columns);
    const std::vector<TrendColumn>& columns() const { return m_columns; }
    // One line per column: "12 Sep: red 3, amber 9, green 18".
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<TrendColumn> m_columns;
};

} // namespace boardplan

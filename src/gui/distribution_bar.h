#pragma once

#include <boardplan/reporting/report.h>

#include <QWidget>

namespace boardplan {

// Counts per rating as a bar, with the counts as text for screen readers and as tooltip.
class DistributionBar : public QWidget {
    Q_OBJECT

public:
    explicit DistributionBar(QWidget* parent = nullptr);

    void setDistribution(const Distribution& distribution);
    const Distribution& distribution() const { return m_distribution; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Distribution m_distribution;
};

} // namespace boardplan

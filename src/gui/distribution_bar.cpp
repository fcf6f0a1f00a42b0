#include "gui/distribution_bar.h"

#include "gui/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace boardplan {

DistributionBar::DistributionBar(QWidget* parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DistributionBar::setDistribution(const Distribution& distribution)
{
    m_distribution = distribution;
    const QString text = distributionText(distribution);
    setAccessibleName(tr("Ratings: %1").arg(text));
    setToolTip(plainToolTip(text));
    update();
}

QSize DistributionBar::sizeHint() const
{
    return {250, QFontMetrics{smallFont()}.height() + 4};
}

QSize DistributionBar::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void DistributionBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintDistribution(painter, QRectF{rect()}, m_distribution, pixelFont(smallFont()), theme().figures);
}

} // namespace boardplan

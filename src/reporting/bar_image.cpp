#include "reporting/bar_image.h"

#include "reporting/paper_style.h"

#include <boardplan/reporting/figures.h>

#include <QBuffer>
#include <QImage>
#include <cmath>

namespace boardplan {

namespace {

constexpr int dotsPerUnit = 3; // 288 dots per inch: sharp on paper

QByteArray barPng(const Distribution& distribution, int width)
{
    const auto height = static_cast<int>(PaperStyle::barHeight);
    QImage image{width * dotsPerUnit, height * dotsPerUnit, QImage::Format_RGB32};
    image.fill(Qt::white);
    FigureStyle style;
    style.isHatched = true; // told apart in grey
    QPainter painter{&image};
    painter.scale(dotsPerUnit, dotsPerUnit);
    paintDistribution(painter, QRectF(0, 0, width, height), distribution, paperFont(PaperStyle::smallSize), style);
    painter.end();
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

// What of a distribution is painted.
QByteArray shownOf(const Distribution& distribution)
{
    QByteArray shown;
    for (const DistributionSegment& segment : distribution.segments) {
        const Rating rating = segment.rating.value_or(Rating{});
        shown += QStringList{rating.key, rating.letter, rating.fill, rating.ink}.join(u'\n').toUtf8() + '\n'
            + QByteArray::number(segment.count) + '\n';
    }
    return shown;
}

} // namespace

const BarImage& BarImages::of(const Distribution& distribution, double width)
{
    const auto whole = static_cast<int>(std::floor(width));
    const auto [known, isNew] = m_known.try_emplace({shownOf(distribution), whole}, m_images.size());
    if (isNew) {
        m_images.push_back({QStringLiteral("bar%1.png").arg(m_images.size() + 1), barPng(distribution, whole),
            static_cast<double>(whole), PaperStyle::barHeight});
    }
    return m_images[known->second];
}

} // namespace boardplan

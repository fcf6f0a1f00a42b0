#pragma once

#include <boardplan/reporting/report.h>

#include <QByteArray>
#include <map>
#include <utility>
#include <vector>

namespace boardplan {

// A picture of a distribution for a word processor. Lengths are in 1/96 inch.
struct BarImage {
    QString name; // "bar1.png"
    QByteArray png;
    double width = 0;
    double height = 0;
};

// Pictures of bars, equal ones once. Needs a QGuiApplication.
class BarImages {
public:
    const BarImage& of(const Distribution& distribution, double width);

    const std::vector<BarImage>& images() const { return m_images; }

private:
    std::map<std::pair<QByteArray, int>, std::size_t> m_known; // by what the picture shows, and its width
    std::vector<BarImage> m_images;
};

} // namespace boardplan

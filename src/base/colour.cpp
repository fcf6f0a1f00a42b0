#include <boardplan/base/colour.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace boardplan {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;
using Triple = std::array<double, 3>;

Triple times(const Matrix& matrix, const Triple& light)
{
    Triple product{};
    for (std::size_t row = 0; row < product.size(); ++row) {
        for (std::size_t column = 0; column < light.size(); ++column) {
            product[row] += matrix[row][column] * light[column];
        }
    }
    return product;
}

// Light as it adds up: sRGB without its curve.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linear(const Colour& colour)
{
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

double luminance(const Colour& colour)
{
    const Triple light = linear(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

Triple seen(const Colour& colour, Sight sight)
{
    static constexpr Matrix deutan{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    static constexpr Matrix protan{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    static constexpr Matrix tritan{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    if (sight == Sight::Full) {
        return linear(colour);
    }
    Triple light = times(sight == Sight::Deutan ? deutan : sight == Sight::Protan ? protan : tritan, linear(colour));
    for (double& channel : light) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    return light;
}

// CIE 1976 L*a*b* under daylight (D65).
struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

double labCurve(double part)
{
    return part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
}

Lab labOf(const Triple& light)
{
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Triple xyz = times(toXyz, light);
    const double x = labCurve(xyz[0] / 0.95047);
    const double y = labCurve(xyz[1]);
    const double z = labCurve(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hueOf(double a, double b)
{
    const double degrees = a == 0 && b == 0 ? 0 : std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double toSeventh(double chroma)
{
    const double seventh = std::pow(chroma, 7);
    return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

double hueDifference(double one, double other)
{
    const double difference = other - one;
    return difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;
}

double meanHue(double one, double other, bool isGrey)
{
    if (isGrey) {
        return one + other;
    }
    const double mean = (one + other) / 2;
    return std::abs(one - other) <= 180 ? mean : one + other < 360 ? mean + 180 : mean - 180;
}

// Sharma, Wu and Dalal 2005; the names of its terms.
double ciede2000(const Lab& one, const Lab& other)
{
    const double g = 0.5 * (1 - toSeventh((std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2));
    const double a1 = (1 + g) * one.a;
    const double a2 = (1 + g) * other.a;
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, other.b);
    const bool isGrey = c1 * c2 == 0;
    const double h1 = hueOf(a1, one.b);
    const double h2 = hueOf(a2, other.b);
    const double hue = isGrey ? 0 : 2 * std::sqrt(c1 * c2) * std::sin(radians(hueDifference(h1, h2) / 2));
    const double l = (one.l + other.l) / 2 - 50;
    const double c = (c1 + c2) / 2;
    const double h = meanHue(h1, h2, isGrey);
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
        + 0.32 * std::cos(radians(3 * h + 6)) - 0.2 * std::cos(radians(4 * h - 63));
    const double light = (other.l - one.l) / (1 + 0.015 * l * l / std::sqrt(20 + l * l));
    const double chroma = (c2 - c1) / (1 + 0.045 * c);
    const double turned = hue / (1 + 0.015 * c * t);
    const double turn = std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2 * toSeventh(c);
    return std::sqrt(light * light + chroma * chroma + turned * turned - turn * chroma * turned);
}

} // namespace

std::optional<Colour> colourOf(const QString& text)
{
    bool isNumber = false;
    const uint value = text.mid(1).toUInt(&isNumber, 16);
    if (text.size() != 7 || text.front() != u'#' || !isNumber || text.at(1) == u'+') {
        return std::nullopt;
    }
    const auto channel = [value](int shift) { return ((value >> shift) & 0xffU) / 255.0; };
    return Colour{channel(16), channel(8), channel(0)};
}

double contrast(const Colour& one, const Colour& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

double colourDistance(const Colour& one, const Colour& other, Sight sight)
{
    return ciede2000(labOf(seen(one, sight)), labOf(seen(other, sight)));
}

double leastColourDistance(const Colour& one, const Colour& other)
{
    double least = colourDistance(one, other, Sight::Full);
    for (const Sight sight : everySight) {
        least = std::min(least, colourDistance(one, other, sight));
    }
    return least;
}

} // namespace boardplan

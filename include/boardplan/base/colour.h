#pragma once

#include <QString>
#include <array>
#include <optional>

namespace boardplan {

// A colour as light: red, green, blue from 0 to 1 as sRGB writes them. No part of a window is needed to reckon with it.
struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;

    bool operator==(const Colour&) const = default;
};

// "#b0101b"; nothing else is a colour here.
std::optional<Colour> colourOf(const QString& text);

// WCAG 2.2, "contrast ratio": 1 for two alike, 21 for black and white.
double contrast(const Colour& one, const Colour& other);
inline constexpr double leastTextContrast = 4.5;
inline constexpr double leastLineContrast = 3;

// The eyes that look: without the cones for green, red or blue the last three (Machado, Oliveira and Fernandes 2009).
enum class Sight { Full, Deutan, Protan, Tritan };
inline constexpr std::array everySight{Sight::Full, Sight::Deutan, Sight::Protan, Sight::Tritan};

// How far two colours are from each other to these eyes: CIEDE2000, 0 for two alike, about 2 for a difference that is
// just seen.
double colourDistance(const Colour& one, const Colour& other, Sight sight);
// To the eyes that tell them apart least.
double leastColourDistance(const Colour& one, const Colour& other);

} // namespace boardplan

#pragma once

#include <QString>

namespace boardplan {

// An exact share, so that no colour depends on rounding. Denominator > 0.
struct Fraction {
    int numerator = 0;
    int denominator = 1;

    bool operator==(const Fraction&) const = default;
};

enum class RuleKind { Balanced, Strict, Thresholds, CountsOnly };
// "Balanced", "Strict", "Thresholds", "Counts only".
QString ruleName(RuleKind kind);

// How actions add up to the rating of what holds them (domain.md, "Roll-up").
struct RollupRule {
    RuleKind kind = RuleKind::Balanced;
    int version = 1;
    Fraction redShare{1, 4};   // Thresholds: red at or above this share of red
    Fraction amberShare{1, 4}; // Thresholds: amber at or above this share of red and amber
    Fraction floor{2, 3};      // least share of included actions that must be rated
    bool isLevelByLevel = false;
    bool countsOverdueGreenAsAmber = false;

    bool operator==(const RollupRule&) const = default;
};

} // namespace boardplan

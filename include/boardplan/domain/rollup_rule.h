#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace boardplan {

// An exact share, so that no colour depends on rounding. Denominator > 0.
struct Fraction {
    int numerator = 0;
    int denominator = 1;

    bool operator==(const Fraction&) const = default;
};

// "a quarter", "a third", "half", "two thirds", "three quarters", "all"; else "2/5".
QString shareWords(const Fraction& share);
// "1/4", or "0.25" to three places; nothing where it is no share from 0 to 1.
std::optional<Fraction> readShare(const QString& text);

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

// The name, and in brackets what a board set: "Thresholds (red from a quarter, amber from half)", "Balanced (level by
// level)". What stands at its default is not named.
QString ruleDescription(const RollupRule& rule);

// A rule that the plan had: what it was before, until which day, and who changed it why.
struct RuleChange {
    RollupRule before;
    QDate on;
    QString author;
    QString reason;

    bool operator==(const RuleChange&) const = default;
};

} // namespace boardplan

#include <boardplan/domain/rollup_rule.h>

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <numeric>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString ruleWord(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

struct NamedShare {
    Fraction share;
    const char* words;
};

constexpr std::array namedShares{
    NamedShare{{1, 4}, QT_TRANSLATE_NOOP("boardplan", "a quarter")},
    NamedShare{{1, 3}, QT_TRANSLATE_NOOP("boardplan", "a third")},
    NamedShare{{1, 2}, QT_TRANSLATE_NOOP("boardplan", "half")},
    NamedShare{{2, 3}, QT_TRANSLATE_NOOP("boardplan", "two thirds")},
    NamedShare{{3, 4}, QT_TRANSLATE_NOOP("boardplan", "three quarters")},
    NamedShare{{1, 1}, QT_TRANSLATE_NOOP("boardplan", "all")},
};

bool isSameShare(const Fraction& one, const Fraction& other)
{
    return qint64{one.numerator} * other.denominator == qint64{other.numerator} * one.denominator;
}

Fraction reduced(int numerator, int denominator)
{
    const int common = std::gcd(numerator, denominator);
    return {numerator / common, denominator / common};
}

} // namespace

QString shareWords(const Fraction& share)
{
    for (const NamedShare& name : namedShares) {
        if (isSameShare(name.share, share)) {
            return ruleWord(name.words);
        }
    }
    return u"%1/%2"_s.arg(share.numerator).arg(share.denominator);
}

std::optional<Fraction> readShare(const QString& text)
{
    bool isFirst = false;
    bool isSecond = false;
    if (text.contains(u'/')) {
        const Fraction share{text.section(u'/', 0, 0).toInt(&isFirst), text.section(u'/', 1).toInt(&isSecond)};
        const bool isShare = isFirst && isSecond && share.denominator > 0 && share.numerator >= 0 &&
                             share.numerator <= share.denominator;
        return isShare ? std::optional{share} : std::nullopt;
    }
    const double share = text.toDouble(&isFirst);
    return isFirst && share >= 0 && share <= 1 ? std::optional{reduced(qRound(share * 1000), 1000)} : std::nullopt;
}

QString ruleName(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Balanced:
        return ruleWord("Balanced");
    case RuleKind::Strict:
        return ruleWord("Strict");
    case RuleKind::Thresholds:
        return ruleWord("Thresholds");
    case RuleKind::CountsOnly:
        return ruleWord("Counts only");
    }
    return {};
}

QString ruleDescription(const RollupRule& rule)
{
    QStringList parts;
    if (rule.kind == RuleKind::Thresholds) {
        parts << ruleWord("red from %1").arg(shareWords(rule.redShare))
              << ruleWord("amber from %1").arg(shareWords(rule.amberShare));
    }
    if (!isSameShare(rule.floor, RollupRule{}.floor)) {
        parts << (rule.floor.numerator == 0 ? ruleWord("however few are rated")
                                            : ruleWord("rated at least %1").arg(shareWords(rule.floor)));
    }
    if (rule.isLevelByLevel) {
        parts << ruleWord("level by level");
    }
    if (rule.countsOverdueGreenAsAmber) {
        parts << ruleWord("overdue green counts as amber");
    }
    return parts.isEmpty() ? ruleName(rule.kind) : u"%1 (%2)"_s.arg(ruleName(rule.kind), parts.join(u", "_s));
}

} // namespace boardplan

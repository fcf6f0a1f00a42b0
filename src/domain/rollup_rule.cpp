#include <boardplan/domain/rollup_rule.h>

#include <QCoreApplication>

namespace boardplan {

QString ruleName(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Balanced:
        return QCoreApplication::translate("boardplan", "Balanced");
    case RuleKind::Strict:
        return QCoreApplication::translate("boardplan", "Strict");
    case RuleKind::Thresholds:
        return QCoreApplication::translate("boardplan", "Thresholds");
    case RuleKind::CountsOnly:
        return QCoreApplication::translate("boardplan", "Counts only");
    }
    return {};
}

} // namespace boardplan

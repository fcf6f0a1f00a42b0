#include <boardplan/domain/flags.h>

#include <boardplan/domain/text_search.h>

namespace boardplan {

using namespace Qt::StringLiterals;

QString flagKey(FlagKind kind)
{
    switch (kind) {
    case FlagKind::Overdue:
        return u"overdue"_s;
    case FlagKind::DueSoon:
        return u"dueSoon"_s;
    case FlagKind::UpdateAwaited:
        return u"updateAwaited"_s;
    case FlagKind::NoRecentUpdate:
        return u"noRecentUpdate"_s;
    case FlagKind::ReportDue:
        return u"reportDue"_s;
    case FlagKind::NeverReported:
        return u"neverReported"_s;
    case FlagKind::LeadsDiffer:
        return u"leadsDiffer"_s;
    case FlagKind::GreenButOverdue:
        return u"greenButOverdue"_s;
    case FlagKind::SameText:
        return u"sameText"_s;
    case FlagKind::DoubtfulWording:
        return u"doubtfulWording"_s;
    case FlagKind::NoEvidence:
        return u"noEvidence"_s;
    case FlagKind::Moved:
        return u"moved"_s;
    case FlagKind::LateStart:
        return u"lateStart"_s;
    }
    return {};
}

bool isSameText(const QString& one, const QString& other)
{
    QString first = findable(one);
    QString second = findable(other);
    first.remove(u' ');
    second.remove(u' ');
    return !first.isEmpty() && first == second;
}

} // namespace boardplan

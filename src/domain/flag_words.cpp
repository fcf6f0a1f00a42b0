#include "domain/flag_words.h"

#include <QCoreApplication>

namespace boardplan {

namespace {

QString flagText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

QString days(qint64 count)
{
    return count == 1 ? flagText("1 day") : flagText("%1 days").arg(count);
}

QString movedWords(qint64 moved)
{
    return moved > 0 ? flagText("moved %1").arg(days(moved))
                     : flagText("moved %1 earlier").arg(days(-moved));
}

QString dueWords(qint64 left)
{
    return left == 0 ? flagText("due today") : flagText("due in %1").arg(days(left));
}

QString wordsOf(FlagKind kind, const FoundFlags& found)
{
    switch (kind) {
    case FlagKind::Overdue:
        return flagText("overdue %1").arg(days(found.overdueDays));
    case FlagKind::DueSoon:
        return dueWords(found.dueInDays);
    case FlagKind::UpdateAwaited:
        return flagText("update awaited");
    case FlagKind::NoRecentUpdate:
        return flagText("no recent update");
    case FlagKind::ReportDue:
        return flagText("report due");
    case FlagKind::NeverReported:
        return flagText("ongoing, never reported");
    case FlagKind::LeadsDiffer:
        return flagText("leads differ");
    case FlagKind::GreenButOverdue:
        return flagText("%1 but overdue").arg(found.rating->word.toLower());
    case FlagKind::SameText:
        return flagText("same text");
    case FlagKind::DoubtfulWording:
        return flagText("doubtful wording");
    case FlagKind::NoEvidence:
        return flagText("no evidence recorded");
    case FlagKind::Moved:
        return movedWords(found.movedDays);
    case FlagKind::LateStart:
        return flagText("start %1 late").arg(days(found.startLateDays));
    }
    return {};
}

// For manager and chair (domain.md, "Flags").
bool isPrivate(FlagKind kind)
{
    return kind == FlagKind::SameText || kind == FlagKind::DoubtfulWording ||
           kind == FlagKind::NoEvidence;
}

} // namespace

std::vector<Flag> worded(const FoundFlags& found)
{
    std::vector<Flag> flags;
    for (int i = 0; i <= static_cast<int>(FlagKind::LateStart); ++i) {
        const auto kind = static_cast<FlagKind>(i);
        if (found.kinds.has(kind)) {
            flags.push_back({kind, wordsOf(kind, found), isPrivate(kind)});
        }
    }
    return flags;
}

} // namespace boardplan

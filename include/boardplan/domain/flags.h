#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace boardplan {

// Computed facts beside a rating (domain.md, "Flags"); never stored, never a rating.
enum class FlagKind {
    Overdue,
    DueSoon,
    UpdateAwaited,
    NoRecentUpdate,
    ReportDue,
    NeverReported,
    LeadsDiffer,
    GreenButOverdue,
    SameText,
    DoubtfulWording,
    NoEvidence,
    Moved,
    LateStart // rated "not started" past its start date
};

struct Flag {
    FlagKind kind = FlagKind::Overdue;
    QString text;             // "overdue 53 days", "no recent update"
    bool isPrivate = false;   // for manager and chair: on screen only, never on paper unless chosen

    bool operator==(const Flag&) const = default;
};

// Stable spelling for JSON: "overdue", "dueSoon", …
QString flagKey(FlagKind kind);

// Whether a text has words of delay or doubt (resources/words/doubtful.txt, English).
bool hasDoubtfulWording(const QString& text);

// Equal after folding case, spaces and punctuation; empty texts are never the same.
bool isSameText(const QString& one, const QString& other);

} // namespace boardplan

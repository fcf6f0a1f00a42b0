#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>
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

// Kinds of flags without their words: what filters and lists go by.
class FlagSet {
public:
    void add(FlagKind kind) { m_bits |= bitOf(kind); }
    bool has(FlagKind kind) const { return (m_bits & bitOf(kind)) != 0; }

    bool operator==(const FlagSet&) const = default;

private:
    static quint16 bitOf(FlagKind kind) { return static_cast<quint16>(1U << static_cast<unsigned>(kind)); }

    quint16 m_bits = 0;
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

#pragma once

#include <boardplan/importing/proposal.h>

#include <QStringList>

namespace boardplan {

// What interpretation reports. Codes and texts: findings.cpp, docs/importing.md.
enum class FindingKind {
    AmbiguousDate,
    Placeholder,
    NoLead,
    NoMeasure,
    FewMeasures,
    NoTimescale,
    UnreadableTimescale,
    DittoResolved,
    RowJoined,
    RowSplit,
    ColumnsShifted,
    DuplicateDropped,
    NearDuplicateKept,
    FooterRemoved,
    TextNotPlaced,
    UnknownRating,
    StatusFound,
    DoubtfulNumber,
    EncodingGuessed,
    NoTitle,
    NoBoard,
    NoPeriod,
    NoObjectiveTitle,
    NoActionText,
    ContentsLeftOut,
    ReviewerNote,
    OutsidePlan,
    HeadingNotUnderstood,
    NoPriorityHeading,
    SimilarLeads,
    LeftOutByHand,
    TotalsLeftOut,
    MacrosLeftOut,
    HiddenSheet,
    ErrorCell,
    DateFromRef,
    TrackedChanges,
    CommentLeftOut,
    SuggestedRating
};

// "%1" … in the text are replaced by the arguments in turn.
Finding makeFinding(FindingKind kind, const Place& place, const QStringList& arguments = {});
Finding makeFinding(FindingKind kind, const std::vector<Place>& places, const QStringList& arguments = {});

// The first words of a long text, for messages.
QString shortened(const QString& text);

} // namespace boardplan

#include "importing/findings.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct FindingEntry {
    FindingKind kind;
    const char* code;
    FindingSeverity severity;
    const char* text;
};

constexpr auto note = FindingSeverity::Note;
constexpr auto warning = FindingSeverity::Warning;

constexpr std::array findingEntries{
    FindingEntry{FindingKind::AmbiguousDate, "BP-IMP-014", warning,
        QT_TRANSLATE_NOOP("boardplan", "“%1” could mean more than one day; it is read as %2. Correct it if that is wrong.")},
    FindingEntry{FindingKind::Placeholder, "BP-IMP-030", warning,
        QT_TRANSLATE_NOOP("boardplan", "“%1” holds a place and says nothing yet.")},
    FindingEntry{FindingKind::NoLead, "BP-IMP-031", warning,
        QT_TRANSLATE_NOOP("boardplan", "Nobody is named for “%1”.")},
    FindingEntry{FindingKind::NoMeasure, "BP-IMP-032", note,
        QT_TRANSLATE_NOOP("boardplan", "No measure is given for “%1”.")},
    FindingEntry{FindingKind::FewMeasures, "BP-IMP-079", note,
        QT_TRANSLATE_NOOP("boardplan", "%1 of %2 actions have no measure.")},
    FindingEntry{FindingKind::NoTimescale, "BP-IMP-033", warning,
        QT_TRANSLATE_NOOP("boardplan", "No timescale is given for “%1”.")},
    FindingEntry{FindingKind::UnreadableTimescale, "BP-IMP-034", warning,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is kept as it is, but no date can be read from it.")},
    FindingEntry{FindingKind::DittoResolved, "BP-IMP-035", note,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is read as “as above”.")},
    FindingEntry{FindingKind::RowJoined, "BP-IMP-036", note,
        QT_TRANSLATE_NOOP("boardplan", "This row carries on the row above and was joined to it: “%1”.")},
    FindingEntry{FindingKind::RowSplit, "BP-IMP-037", warning,
        QT_TRANSLATE_NOOP("boardplan", "This row holds more than one action and was split at “%1”. Please check.")},
    FindingEntry{FindingKind::ColumnsShifted, "BP-IMP-038", note,
        QT_TRANSLATE_NOOP("boardplan", "The cells of this row stand under the wrong headings; they were placed by what they say.")},
    FindingEntry{FindingKind::DuplicateDropped, "BP-IMP-039", note,
        QT_TRANSLATE_NOOP("boardplan", "This row repeats the action “%1” and was left out.")},
    FindingEntry{FindingKind::NearDuplicateKept, "BP-IMP-040", warning,
        QT_TRANSLATE_NOOP("boardplan", "The action “%1” is there already with other details; both are kept.")},
    FindingEntry{FindingKind::FooterRemoved, "BP-IMP-041", note,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is a page header, footer or version stamp and was left out.")},
    FindingEntry{FindingKind::TextNotPlaced, "BP-IMP-042", warning,
        QT_TRANSLATE_NOOP("boardplan", "No place was found for “%1”.")},
    FindingEntry{FindingKind::UnknownRating, "BP-IMP-043", warning,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is not a rating of this plan.")},
    FindingEntry{FindingKind::StatusFound, "BP-IMP-044", note,
        QT_TRANSLATE_NOOP("boardplan", "“%1” reports on the work; it is offered as an update.")},
    FindingEntry{FindingKind::DoubtfulNumber, "BP-IMP-045", note,
        QT_TRANSLATE_NOOP("boardplan", "The number “%1” looks misprinted (%2); it is kept as printed.")},
    FindingEntry{FindingKind::EncodingGuessed, "BP-IMP-046", note,
        QT_TRANSLATE_NOOP("boardplan", "The file does not say how its letters are stored; they were read as %1.")},
    FindingEntry{FindingKind::NoTitle, "BP-IMP-047", warning,
        QT_TRANSLATE_NOOP("boardplan", "The document gives no title for the plan.")},
    FindingEntry{FindingKind::NoBoard, "BP-IMP-048", warning,
        QT_TRANSLATE_NOOP("boardplan", "The document does not name its board.")},
    FindingEntry{FindingKind::NoPeriod, "BP-IMP-049", note,
        QT_TRANSLATE_NOOP("boardplan", "The document does not say which period the plan is for.")},
    FindingEntry{FindingKind::NoObjectiveTitle, "BP-IMP-050", note,
        QT_TRANSLATE_NOOP("boardplan", "Objective %1 has a number but no words.")},
    FindingEntry{FindingKind::NoActionText, "BP-IMP-051", warning,
        QT_TRANSLATE_NOOP("boardplan", "This row does not say what is to be done; it takes the words of its objective: “%1”.")},
    FindingEntry{FindingKind::ContentsLeftOut, "BP-IMP-052", note,
        QT_TRANSLATE_NOOP("boardplan", "The list of contents was left out.")},
    FindingEntry{FindingKind::ReviewerNote, "BP-IMP-053", warning,
        QT_TRANSLATE_NOOP("boardplan", "A note to the writer seems to be left in the text: “%1”.")},
    FindingEntry{FindingKind::OutsidePlan, "BP-IMP-054", note,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is outside the period of the plan.")},
    FindingEntry{FindingKind::HeadingNotUnderstood, "BP-IMP-055", warning,
        QT_TRANSLATE_NOOP("boardplan", "The heading “%1” is not understood; what stands below it is not placed.")},
    FindingEntry{FindingKind::NoPriorityHeading, "BP-IMP-056", warning,
        QT_TRANSLATE_NOOP("boardplan", "No heading says which priority this table belongs to; it is called “%1”.")},
    FindingEntry{FindingKind::SimilarLeads, "BP-IMP-057", note,
        QT_TRANSLATE_NOOP("boardplan", "“%1” and “%2” may be the same lead (%3); they are kept apart.")},
    FindingEntry{FindingKind::LeftOutByHand, "BP-IMP-077", note,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is left out, as you decided.")},
    FindingEntry{FindingKind::TotalsLeftOut, "BP-IMP-078", note,
        QT_TRANSLATE_NOOP("boardplan", "The row “%1” adds others up and was left out.")},
    FindingEntry{FindingKind::MacrosLeftOut, "BP-IMP-070", note,
        QT_TRANSLATE_NOOP("boardplan", "The document carries macros. They were not looked at and are left out.")},
    FindingEntry{FindingKind::HiddenSheet, "BP-IMP-071", warning,
        QT_TRANSLATE_NOOP("boardplan", "The sheet “%1” is hidden and was left out. Show it in the spreadsheet if it belongs to the plan.")},
    FindingEntry{FindingKind::ErrorCell, "BP-IMP-072", warning,
        QT_TRANSLATE_NOOP("boardplan", "“%1” is the error of a formula, not what the plan says.")},
    FindingEntry{FindingKind::DateFromRef, "BP-IMP-073", warning,
        QT_TRANSLATE_NOOP("boardplan", "The spreadsheet shows “%1” among references; it is read as the reference %2.")},
    FindingEntry{FindingKind::TrackedChanges, "BP-IMP-074", warning,
        QT_TRANSLATE_NOOP("boardplan", "The document holds changes that nobody has accepted yet; it was read as if all were accepted.")},
    FindingEntry{FindingKind::CommentLeftOut, "BP-IMP-075", note,
        QT_TRANSLATE_NOOP("boardplan", "A comment beside the text was left out: “%1”.")},
    FindingEntry{FindingKind::SuggestedRating, "BP-IMP-076", note,
        QT_TRANSLATE_NOOP("boardplan", "This cell is shaded as “%1” is; that rating is offered, not taken.")}};

} // namespace

Finding makeFinding(FindingKind kind, const Place& place, const QStringList& arguments)
{
    const auto entry = std::find_if(findingEntries.begin(), findingEntries.end(),
        [&](const FindingEntry& candidate) { return candidate.kind == kind; });
    Q_ASSERT(entry != findingEntries.end());
    QString text = QCoreApplication::translate("boardplan", entry->text);
    Q_ASSERT(arguments.size() <= 3);
    if (!arguments.isEmpty()) {
        text = arguments.size() == 1 ? text.arg(arguments[0])
            : arguments.size() == 2  ? text.arg(arguments[0], arguments[1])
                                     : text.arg(arguments[0], arguments[1], arguments[2]);
    }
    return {QLatin1StringView{entry->code}, entry->severity, place.line > 0 ? place.toString() : QString{}, text,
        place, arguments};
}

Finding makeFinding(FindingKind kind, const std::vector<Place>& places, const QStringList& arguments)
{
    return makeFinding(kind, places.empty() ? Place{} : places.front(), arguments);
}

QString shortened(const QString& text)
{
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    if (line.size() <= most) {
        return line;
    }
    const qsizetype space = line.lastIndexOf(u' ', most);
    return line.left(space > 0 ? space : most) + u"…"_s;
}

} // namespace boardplan

#pragma once

#include <boardplan/domain/comparison.h>
#include <boardplan/reporting/reports.h>

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace boardplan {

// What a person chose of a paper. What else it needs (the last meeting, what changed, who wrote it) the program knows.
struct PaperChoice {
    QString kind = QStringLiteral("summary"); // one of reportKinds()
    QStringList leftOut;                      // keys of reportSections()
    QStringList columns;                      // of the action table, names of columnChoices(); empty: the usual ones
    QStringList ratings;                      // keys of the plan's scheme and "none"; empty: all
    ReportSort sort = ReportSort::PlanOrder;
    PaperSize paper = PaperSize::A4;
    PageOrientation orientation = PageOrientation::Landscape;
    LeadId lead; // of papers that are about one
    QString marking;
    QString intro;
    bool isPublic = false;
    QByteArray logo; // as `readLogo` encodes it; empty: none
    std::optional<ComparisonEnd> since; // what is told is told since then; nothing: the last board meeting

    bool operator==(const PaperChoice&) const = default;
};

// As kept in the file, among saved things of this kind.
inline constexpr auto savedPaperKind = u"report";
QJsonObject toJson(const PaperChoice& choice);
// Nothing where the object is no choice that this program knows.
std::optional<PaperChoice> paperChoiceOf(const QJsonObject& object);

// Whether a kind tells what changed since a meeting.
bool tellsSince(const QString& kind);

// The choice as builders take it, without what must be read or decoded for it; its kind, lead, sections and columns are
// left to `buildReport` to judge.
ReportOptions optionsOf(const PaperChoice& choice);

} // namespace boardplan

#pragma once

#include <boardplan/reporting/reports.h>

#include <QJsonObject>
#include <optional>

namespace boardplan {

// What a person chose of a paper. What else it needs (the last meeting, what changed, who wrote it) the program knows.
struct PaperChoice {
    QString kind = QStringLiteral("summary"); // one of reportKinds()
    QStringList leftOut;                      // keys of reportSections()
    QStringList ratings;                      // keys of the plan's scheme and "none"; empty: all
    ReportSort sort = ReportSort::PlanOrder;
    PaperSize paper = PaperSize::A4;
    PageOrientation orientation = PageOrientation::Landscape;
    LeadId lead; // of papers that are about one
    QString marking;
    QString intro;
    bool isPublic = false;

    bool operator==(const PaperChoice&) const = default;
};

// As kept in the file, among saved things of this kind.
inline constexpr auto savedPaperKind = u"report";
QJsonObject toJson(const PaperChoice& choice);
// Nothing where the object is no choice that this program knows.
std::optional<PaperChoice> paperChoiceOf(const QJsonObject& object);

// The choice as builders take it; its kind, lead and sections are left to `buildReport` to judge.
ReportOptions optionsOf(const PaperChoice& choice);

} // namespace boardplan

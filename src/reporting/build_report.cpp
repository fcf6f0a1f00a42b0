#include <boardplan/reporting/reports.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

struct ReportBuilder {
    QLatin1String kind;
    Report (*build)(const View&, PlanId, const ReportOptions&);
};

// Adding a report is adding a row.
constexpr std::array builderRegistry{
    ReportBuilder{QLatin1String{"summary"}, ragSummary},
    ReportBuilder{QLatin1String{"actions"}, actionTable},
    ReportBuilder{QLatin1String{"leads"}, leadsReport},
    ReportBuilder{QLatin1String{"progress"}, progressReport},
};

QString noReport()
{
    return QCoreApplication::translate("boardplan", "No report has been made.");
}

Error unknownKind(const QString& kind)
{
    return {ErrorKind::InvalidInput,
            u"BP-REP-001"_s,
            QCoreApplication::translate("boardplan", "There is no report of the kind \"%1\".")
                .arg(kind),
            noReport(),
            QCoreApplication::translate("boardplan", "Choose one of: %1.")
                .arg(reportKinds().join(u", "_s)),
            {}};
}

Error unknownPlan()
{
    return {ErrorKind::NotFound,
            u"BP-REP-005"_s,
            QCoreApplication::translate("boardplan", "The plan to report on is not in this file."),
            noReport(),
            QCoreApplication::translate("boardplan", "Choose a plan of this file."),
            {}};
}

} // namespace

QStringList reportKinds()
{
    QStringList kinds;
    for (const ReportBuilder& builder : builderRegistry) {
        kinds << builder.kind;
    }
    return kinds;
}

Result<Report> buildReport(const QString& kind, const View& view, PlanId plan,
                           const ReportOptions& options)
{
    const auto builder =
        std::find_if(builderRegistry.begin(), builderRegistry.end(),
                     [&](const ReportBuilder& known) { return kind == known.kind; });
    if (builder == builderRegistry.end()) {
        return unknownKind(kind);
    }
    if (view.book().find(plan) == nullptr) {
        return unknownPlan();
    }
    return builder->build(view, plan, options);
}

} // namespace boardplan

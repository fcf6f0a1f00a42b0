#include "reporting/report_choice.h"
#include "reporting/table_columns.h"

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
    QLatin1String sections; // keys in the paper's order
    bool isOfLead = false;
};

// Adding a report is adding a row.
constexpr std::array builderRegistry{
    ReportBuilder{QLatin1String{"summary"}, ragSummary,
                  QLatin1String{"asks overall trend priorities ratings leftOut key rules"}},
    ReportBuilder{QLatin1String{"cover"}, coverReport,
                  QLatin1String{"purpose asks overall changes ratings due implications actions key rules"}},
    ReportBuilder{QLatin1String{"exceptions"}, exceptionReport,
                  QLatin1String{"asks overall ratings flags leftOut key rules"}},
    ReportBuilder{QLatin1String{"actions"}, actionTable, QLatin1String{"actions key rules"}},
    ReportBuilder{QLatin1String{"subgroup"}, subgroupReport, QLatin1String{"overall actions due key"}, true},
    ReportBuilder{QLatin1String{"form"}, updateForm, QLatin1String{"overall key signature actions"}, true},
    ReportBuilder{QLatin1String{"leads"}, leadsReport, QLatin1String{"asked load key"}},
    ReportBuilder{QLatin1String{"progress"}, progressReport, QLatin1String{"overall priorities changes key rules"}},
};

QString builderText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

const ReportBuilder* builderOf(const QString& kind)
{
    const auto builder = std::find_if(builderRegistry.begin(), builderRegistry.end(),
                                      [&](const ReportBuilder& known) { return kind == known.kind; });
    return builder == builderRegistry.end() ? nullptr : &*builder;
}

Error noReport(const QString& code, const QString& what, const QString& todo,
               ErrorKind kind = ErrorKind::InvalidInput)
{
    return {kind, code, what, builderText("No report has been made."), todo, {}};
}

Error notOneOf(const QString& code, const QString& what, const QStringList& choices)
{
    return noReport(code, what, builderText("Choose from: %1.").arg(choices.join(u", "_s)));
}

Status checkSections(const ReportBuilder& builder, const ReportOptions& options)
{
    const QStringList known = reportSections(builder.kind);
    for (const QString& section : options.sections) {
        if (!known.contains(section)) {
            return notOneOf(u"BP-REP-011"_s, builderText("This paper has no section \"%1\".").arg(section), known);
        }
    }
    return done();
}

Status checkColumns(const ReportBuilder& builder, const View& view, const Plan& plan, const ReportOptions& options)
{
    if (!options.columns.isEmpty() && !hasActionTable(builder.kind)) {
        return noReport(u"BP-REP-014"_s, builderText("This paper has no columns to choose."),
                        builderText("Leave the columns out, or choose the action table or the cover report."));
    }
    for (const QString& column : options.columns) {
        if (!chosenColumns(view, plan, {column})) {
            QStringList known = columnFields();
            for (const PlanColumn& own : plan.columns) {
                known << u"\"%1\""_s.arg(own.heading.simplified());
            }
            return notOneOf(u"BP-REP-012"_s, builderText("There is no column \"%1\".").arg(column), known);
        }
    }
    return done();
}

// Every word must fit a rating of some plan that the paper is about.
Status checkRatings(const View& view, const std::vector<PlanId>& plans, const ReportOptions& options)
{
    for (const QString& typed : options.ratings) {
        QStringList known;
        bool isKnown = false;
        for (const PlanId id : plans) {
            const RatingScheme& scheme = view.book().find(id)->ratingScheme;
            isKnown = isKnown || ratingKeys(scheme, {typed}).has_value();
            for (const Rating& rating : scheme.ratings) {
                known << rating.word;
            }
        }
        known.removeDuplicates();
        if (!isKnown) {
            return notOneOf(u"BP-REP-013"_s, builderText("There is no rating \"%1\".").arg(typed), known << u"none"_s);
        }
    }
    return done();
}

Status checkOptions(const ReportBuilder& builder, const View& view, const Plan& plan, const ReportOptions& options)
{
    if (builder.isOfLead && view.book().find(options.lead) == nullptr) {
        return noReport(u"BP-REP-010"_s, builderText("This paper is about one lead, and none is named."),
                        builderText("Name a lead of the directory; on the command line with --lead, or --all-leads."));
    }
    if (auto status = checkSections(builder, options); !status) {
        return status;
    }
    if (auto status = checkColumns(builder, view, plan, options); !status) {
        return status;
    }
    return checkRatings(view, builder.isOfLead ? view.book().plans() : std::vector{plan.id}, options);
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

QStringList reportSections(const QString& kind)
{
    const ReportBuilder* builder = builderOf(kind);
    return builder == nullptr ? QStringList{} : QString{builder->sections}.split(u' ');
}

bool isOfLead(const QString& kind)
{
    const ReportBuilder* builder = builderOf(kind);
    return builder != nullptr && builder->isOfLead;
}

bool hasActionTable(const QString& kind)
{
    return !isOfLead(kind) && reportSections(kind).contains(u"actions"_s);
}

Result<Report> buildReport(const QString& kind, const View& view, PlanId plan,
                           const ReportOptions& options)
{
    const ReportBuilder* builder = builderOf(kind);
    if (builder == nullptr) {
        return noReport(u"BP-REP-001"_s, builderText("There is no report of the kind \"%1\".").arg(kind),
                        builderText("Choose one of: %1.").arg(reportKinds().join(u", "_s)));
    }
    const Plan* found = view.book().find(plan);
    if (found == nullptr) {
        return noReport(u"BP-REP-005"_s, builderText("The plan to report on is not in this file."),
                        builderText("Choose a plan of this file."), ErrorKind::NotFound);
    }
    if (const Status status = checkOptions(*builder, view, *found, options); !status) {
        return status.error();
    }
    return builder->build(view, plan, options);
}

} // namespace boardplan

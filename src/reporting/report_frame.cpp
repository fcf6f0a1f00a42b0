#include "reporting/report_parts.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString subtitleOf(const View& view, const Plan& plan, const Report& report)
{
    QStringList parts;
    if (!report.board.isEmpty()) {
        parts << report.board;
    }
    const QString period = plan.period.text.simplified();
    if (!period.isEmpty() && !report.plan.contains(period)) {
        parts << period;
    }
    if (const Meeting* next = view.nextBoardMeeting(plan.id)) {
        parts << QCoreApplication::translate("boardplan", "for the board of %1")
                     .arg(displayLongDate(next->date));
    }
    parts << QCoreApplication::translate("boardplan", "ratings as at %1")
                 .arg(displayLongDate(view.day()));
    return parts.join(u" · "_s);
}

} // namespace

Report reportFrame(const View& view, const Plan& plan, const ReportOptions& options)
{
    Report report;
    report.marking = options.marking;
    report.author = options.isPublic ? QString{} : options.author;
    report.orientation = options.orientation;
    report.paper = options.paper;
    report.logo = options.logo;
    report.board = boardNames(view.book(), plan);
    report.plan = plan.title.simplified();
    report.date = view.day();
    const Node node = Node::of(NodeKind::Plan, plan.id);
    if (view.outcome(node).reason != RollupReason::CountsOnly || view.judgement(node)) {
        report.overall = nodeChip(view, node);
    }
    report.subtitle = subtitleOf(view, plan, report);
    for (const QString& paragraph : options.intro.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (!paragraph.trimmed().isEmpty()) {
            report.blocks.emplace_back(ReportParagraph{{}, paragraph.trimmed()});
        }
    }
    return report;
}

QString paperTitle(const QString& name, const QString& plan)
{
    return plan.isEmpty() ? name : u"%1: %2"_s.arg(name, plan);
}

ReportCell cellOrDash(const QString& text)
{
    return textCell(text.isEmpty() ? u"–"_s : text);
}

} // namespace boardplan

#include "reporting/footer_words.h"

#include "reporting/printable_text.h"

#include <boardplan/domain/timescale.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString inOneLine(const QStringList& parts)
{
    QStringList lines;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            lines << printableText(part).replace(u'\n', u' ');
        }
    }
    return lines.join(u" · "_s);
}

} // namespace

QString originWords(const Report& report)
{
    return inOneLine({report.board, report.plan, displayLongDate(report.date)});
}

QString versionWords(const Report& report)
{
    return inOneLine(
        {QCoreApplication::translate("boardplan", "version code %1").arg(versionCode(report)), report.marking});
}

bool hasRules(const Report& report)
{
    return std::any_of(report.blocks.begin(), report.blocks.end(),
        [](const ReportBlock& block) { return std::holds_alternative<ReportRules>(block); });
}

} // namespace boardplan

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
        {QCoreApplication::translate("boardplan", "Version code %1").arg(versionCode(report)), report.marking});
}

QString rulesAtEndWords()
{
    return QCoreApplication::translate("boardplan", "How ratings are worked out: at the end");
}

PageNumberWords pageNumberWords()
{
    const QStringList words
        = QCoreApplication::translate("boardplan", "Page %1 of %2").arg(u"\n"_s, u"\n"_s).split(u'\n');
    return {words.value(0), words.value(1), words.value(2)};
}

bool hasRules(const Report& report)
{
    return std::any_of(report.blocks.begin(), report.blocks.end(),
        [](const ReportBlock& block) { return std::holds_alternative<ReportRules>(block); });
}

} // namespace boardplan

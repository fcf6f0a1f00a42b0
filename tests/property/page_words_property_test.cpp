// A law of pages: whatever words a report holds, its pages show every letter of them at least as often as they stand
// in it. Figures say theirs in drawings.

#include "random_report.h"
#include "support/text_notes.h"
#include "unit/reporting/read_back.h"

#include <boardplan/reporting/paper_pages.h>

#include <QHash>
#include <QPainter>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace boardplan::test {

namespace {

using Letters = QHash<QChar, int>;

void count(Letters& letters, const QString& words)
{
    for (const QChar letter : lettersOf(words)) {
        ++letters[letter];
    }
}

void countCells(Letters& letters, const ReportTable& table)
{
    for (const ReportColumn& column : table.columns) {
        count(letters, column.heading);
    }
    for (const RowGroup& group : table.groups) {
        count(letters, group.heading);
        for (const ReportRow& row : group.rows) {
            for (const ReportCell& cell : row.cells) {
                const bool isFigure = cell.kind == CellKind::Distribution || cell.kind == CellKind::Timeline;
                count(letters, isFigure ? QString{} : cell.text);
                count(letters, cell.small);
            }
        }
    }
}

Letters lettersHeld(const Report& report)
{
    Letters letters;
    for (const QString& text : textsBesideTables(report)) {
        count(letters, text);
    }
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            countCells(letters, *table);
        }
    }
    return letters;
}

Letters lettersDrawn(const Report& report)
{
    const PaperPages pages{report};
    TextNotes notes{pages.pageSize().toSize()};
    QPainter painter{&notes};
    for (int page = 0; page < pages.count(); ++page) {
        pages.paint(painter, page);
    }
    painter.end();
    Letters letters;
    for (const PaintedText& text : notes.texts()) {
        count(letters, text.words);
    }
    return letters;
}

} // namespace

RC_GTEST_PROP(PageWordsProperty, PagesShowEveryLetterOfTheReport, (unsigned seed))
{
    std::mt19937 random{seed};
    const Report report = randomReport(random);
    const Letters drawn = lettersDrawn(report);
    const Letters held = lettersHeld(report);
    for (auto it = held.begin(); it != held.end(); ++it) {
        if (drawn.value(it.key()) < it.value()) {
            RC_FAIL(QStringLiteral("“%1” is drawn %2 times, stands %3 times")
                        .arg(it.key()).arg(drawn.value(it.key())).arg(it.value()).toStdString());
        }
    }
}

} // namespace boardplan::test

#include <boardplan/importing/source_document.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

namespace {

// "A", "Z", "AA": as spreadsheets call their columns, from 1.
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar{static_cast<char16_t>(u'A' + (rest - 1) % 26)});
    }
    return letters;
}

} // namespace

QString Place::toString() const
{
    if (!sheet.isEmpty()) {
        return QCoreApplication::translate("boardplan", "“%1”, cell %2%3").arg(sheet, columnLetters(std::max(cell, 1))).arg(row);
    }
    if (cell < 0) {
        return QCoreApplication::translate("boardplan", "line %1").arg(line);
    }
    return QCoreApplication::translate("boardplan", "line %1, cell %2").arg(line).arg(cell);
}

int SourceDocument::cells() const
{
    int count = 0;
    for (const SourceBlock& block : blocks) {
        count += block.kind != SourceBlockKind::Table && !block.text.isEmpty() ? 1 : 0;
        for (const SourceRow& row : block.rows) {
            count += static_cast<int>(std::count_if(
                row.begin(), row.end(), [](const SourceCell& cell) { return !cell.text.isEmpty(); }));
        }
    }
    return count;
}

} // namespace boardplan

#include <boardplan/importing/source_document.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

QString Place::toString() const
{
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

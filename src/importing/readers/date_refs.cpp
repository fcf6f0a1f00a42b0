#include "importing/readers/date_refs.h"

#include <QRegularExpression>
#include <map>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReference = 6; // "12.34a"

struct ColumnOfRefs {
    std::map<QChar, int> separators; // of its references
    int refs = 0;
    int days = 0;
    int others = 0;

    bool holdsRefs() const { return days > 0 && refs >= 2 && refs > others; }
    QChar separator() const;
};

QChar ColumnOfRefs::separator() const
{
    QChar best = u'.';
    int most = 0;
    for (const auto& [separator, count] : separators) {
        if (count > most) {
            best = separator;
            most = count;
        }
    }
    return best;
}

std::map<int, ColumnOfRefs> columnsOf(const Sheet& sheet)
{
    static const QRegularExpression reference{u"^\\d{1,2}([./-])\\d{1,2}[a-z]?$"_s};
    std::map<int, ColumnOfRefs> columns;
    for (const SheetRow& row : sheet.rows) {
        for (const SheetCell& cell : row.cells) {
            if (cell.text.isEmpty()) {
                continue;
            }
            ColumnOfRefs& column = columns[cell.column];
            // A pattern is slow to begin with a long text.
            const auto match = reference.match(cell.text.size() <= longestReference ? cell.text : QString{});
            if (cell.dayOfNoYear.isValid()) {
                ++column.days;
            } else if (match.hasMatch()) {
                ++column.refs;
                ++column.separators[match.captured(1).front()];
            } else {
                ++column.others;
            }
        }
    }
    return columns;
}

} // namespace

std::vector<RepairedRef> repairRefs(Sheet& sheet)
{
    std::vector<RepairedRef> repaired;
    const std::map<int, ColumnOfRefs> columns = columnsOf(sheet);
    for (SheetRow& row : sheet.rows) {
        for (SheetCell& cell : row.cells) {
            if (!cell.dayOfNoYear.isValid() || !columns.at(cell.column).holdsRefs()) {
                continue;
            }
            const QString text = QString::number(cell.dayOfNoYear.day()) + columns.at(cell.column).separator()
                + QString::number(cell.dayOfNoYear.month());
            repaired.push_back({row.number, cell.column, cell.text, text});
            cell.text = text;
        }
    }
    return repaired;
}

} // namespace boardplan

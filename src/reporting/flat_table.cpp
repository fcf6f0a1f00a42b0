#include "reporting/flat_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 15; // that a spreadsheet keeps

QString flatText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

template <typename Predicate> bool anyCell(const ReportTable& table, std::size_t column, Predicate holds)
{
    return std::any_of(table.groups.begin(), table.groups.end(), [&](const RowGroup& group) {
        return std::any_of(group.rows.begin(), group.rows.end(), [&](const ReportRow& row) {
            return column < row.cells.size() && holds(row.cells[column]);
        });
    });
}

bool isOfKind(const ReportTable& table, std::size_t column, CellKind kind)
{
    return anyCell(table, column, [kind](const ReportCell& cell) { return cell.kind == kind; });
}

// What is said beside a chip: the lines after the first, and the small one.
QString noteOf(const ReportCell& cell)
{
    const QString below = cell.kind == CellKind::Chip ? cell.text.section(u'\n', 1) : QString{};
    return below.isEmpty() || cell.small.isEmpty() ? below + cell.small : below + u'\n' + cell.small;
}

QString wordsOf(const ReportCell& cell)
{
    return cell.small.isEmpty() ? cell.text : QStringList{cell.text, cell.small}.join(u'\n').trimmed();
}

// What counts do not say.
QString wordsBesideCounts(const ReportCell& cell)
{
    return cell.kind == CellKind::Distribution ? cell.small : wordsOf(cell);
}

bool isCounted(const DistributionSegment& segment, const std::optional<Rating>& rating)
{
    return segment.rating.has_value() == rating.has_value() && (!rating || segment.rating->key == rating->key);
}

class Flattening {
public:
    explicit Flattening(const ReportTable& table)
        : m_table{table}
        , m_depth{static_cast<std::size_t>(table.groupNames.size())}
    {
        for (const RowGroup& group : table.groups) {
            m_depth = std::max(m_depth, static_cast<std::size_t>(std::max(group.level, 0)));
        }
        m_owners.resize(m_depth);
    }

    void write(const FlatWriter& writer);

private:
    void addGroupColumns();
    void addColumns(std::size_t column);
    void addCounts(std::size_t column);
    void enter(const RowGroup& group);
    bool standsAlone(std::size_t group) const;
    FlatCell cell(const FlatColumn& column, const ReportRow& row) const;
    FlatCell ofGroup(const FlatColumn& column) const;
    std::vector<FlatCell> cellsOf(const ReportRow& row) const;

    const ReportTable& m_table;
    std::size_t m_depth; // levels of groups
    std::vector<const RowGroup*> m_owners; // of the row, by level - 1
    std::vector<FlatColumn> m_columns;
};

void Flattening::addGroupColumns()
{
    for (std::size_t level = 0; level < m_depth; ++level) {
        const QString name = m_table.groupNames.value(static_cast<qsizetype>(level), flatText("Group"));
        m_columns.push_back({name, FlatPart::Group, level, {}, 1.0, false});
        const bool isRated
            = std::any_of(m_table.groups.begin(), m_table.groups.end(), [level](const RowGroup& group) {
                  return group.level == static_cast<int>(level) + 1 && group.chip;
              });
        if (isRated) {
            m_columns.push_back({flatText("%1: rating").arg(name), FlatPart::GroupRating, level, {}, 1.0, true});
        }
    }
}

// The ratings that occur in one column of distributions, in the order of the fullest.
void Flattening::addCounts(std::size_t column)
{
    const std::size_t first = m_columns.size();
    anyCell(m_table, column, [&](const ReportCell& cell) {
        for (const DistributionSegment& segment : cell.distribution.segments) {
            const bool isKnown
                = std::any_of(m_columns.begin() + static_cast<std::ptrdiff_t>(first), m_columns.end(),
                    [&](const FlatColumn& known) { return isCounted(segment, known.counted); });
            if (!isKnown) {
                m_columns.push_back(
                    {Chip{segment.rating, {}}.text(), FlatPart::Count, column, segment.rating, 1.0, true});
            }
        }
        return false;
    });
}

void Flattening::addColumns(std::size_t column)
{
    const ReportColumn& own = m_table.columns[column];
    const bool hasBars = isOfKind(m_table, column, CellKind::Distribution);
    const bool hasChips = !hasBars && isOfKind(m_table, column, CellKind::Chip);
    const auto isSaid = [](const ReportCell& cell) { return !wordsBesideCounts(cell).isEmpty(); };
    if (hasChips) {
        m_columns.push_back({own.heading, FlatPart::Rating, column, {}, 1.0, true});
        if (anyCell(m_table, column, [](const ReportCell& cell) { return !noteOf(cell).isEmpty(); })) {
            m_columns.push_back(
                {flatText("%1: note").arg(own.heading), FlatPart::Note, column, {}, own.weight, false});
        }
        return;
    }
    if (!hasBars || anyCell(m_table, column, isSaid)) {
        m_columns.push_back({own.heading, FlatPart::Words, column, {}, own.weight, own.isNarrow});
    }
    if (hasBars) {
        addCounts(column);
    }
}

// From here on rows stand under it and under nothing that is not above it.
void Flattening::enter(const RowGroup& group)
{
    for (std::size_t level = static_cast<std::size_t>(std::max(group.level, 1)); level <= m_depth; ++level) {
        m_owners[level - 1] = static_cast<int>(level) == group.level ? &group : nullptr;
    }
}

// A heading with nothing below it, neither rows nor deeper headings.
bool Flattening::standsAlone(std::size_t group) const
{
    const RowGroup& one = m_table.groups[group];
    const bool isAbove = group + 1 < m_table.groups.size() && m_table.groups[group + 1].level > one.level;
    return one.level > 0 && one.rows.empty() && !isAbove;
}

FlatCell Flattening::ofGroup(const FlatColumn& column) const
{
    const RowGroup* owner = m_owners[column.source];
    if (owner == nullptr) {
        return {};
    }
    if (column.part == FlatPart::Group) {
        return {owner->heading, {}, nullptr, false};
    }
    return owner->chip ? FlatCell{owner->chip->text(), {}, &*owner->chip, false} : FlatCell{};
}

FlatCell countCell(const ReportCell& cell, const std::optional<Rating>& rating)
{
    if (cell.kind != CellKind::Distribution) {
        return {};
    }
    int count = 0;
    for (const DistributionSegment& segment : cell.distribution.segments) {
        count += isCounted(segment, rating) ? segment.count : 0;
    }
    return {QString::number(count), count, nullptr, cell.isBold};
}

FlatCell Flattening::cell(const FlatColumn& column, const ReportRow& row) const
{
    if (column.part == FlatPart::Group || column.part == FlatPart::GroupRating) {
        return ofGroup(column);
    }
    if (column.source >= row.cells.size()) {
        return {};
    }
    const ReportCell& cell = row.cells[column.source];
    switch (column.part) {
    case FlatPart::Rating:
        return cell.kind == CellKind::Chip ? FlatCell{cell.text.section(u'\n', 0, 0), {}, &cell.chip, cell.isBold}
                                           : FlatCell{cell.text, {}, nullptr, cell.isBold};
    case FlatPart::Note:
        return {noteOf(cell), {}, nullptr, cell.isBold};
    case FlatPart::Count:
        return countCell(cell, column.counted);
    default:
        break;
    }
    const QString text = wordsBesideCounts(cell);
    const bool isNumber = cell.kind == CellKind::Number && cell.small.isEmpty();
    return {text, isNumber ? numberSaid(text) : std::nullopt, nullptr, cell.isBold};
}

std::vector<FlatCell> Flattening::cellsOf(const ReportRow& row) const
{
    std::vector<FlatCell> cells;
    cells.reserve(m_columns.size());
    for (const FlatColumn& column : m_columns) {
        cells.push_back(cell(column, row));
    }
    return cells;
}

void Flattening::write(const FlatWriter& writer)
{
    addGroupColumns();
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        addColumns(column);
    }
    writer.addHead(m_columns);
    for (std::size_t at = 0; at < m_table.groups.size(); ++at) {
        enter(m_table.groups[at]);
        for (const ReportRow& row : m_table.groups[at].rows) {
            writer.addRow(cellsOf(row));
        }
        if (standsAlone(at)) {
            writer.addRow(cellsOf({}));
        }
    }
}

} // namespace

FlatTable flatTable(const ReportTable& table)
{
    FlatTable flat;
    writeFlat(table, {[&flat](const std::vector<FlatColumn>& columns) { flat.columns = columns; },
                      [&flat](std::vector<FlatCell>&& row) { flat.rows.push_back(std::move(row)); }});
    return flat;
}

void writeFlat(const ReportTable& table, const FlatWriter& writer)
{
    Flattening{table}.write(writer);
}

std::optional<double> numberSaid(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QChar{0x2212}, u'-');
    const bool isSigned = plain.startsWith(u'+') || plain.startsWith(u'-');
    const QStringView digits = QStringView{plain}.mid(isSigned ? 1 : 0);
    const bool isPlain = !digits.isEmpty() && digits.size() <= mostDigits && digits.front() != u'.' &&
                         digits.back() != u'.' &&
                         std::all_of(digits.begin(), digits.end(), [](QChar letter) {
                             return letter == u'.' || (letter >= u'0' && letter <= u'9');
                         });
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber); // always with a point, whatever the language
    return isPlain && isNumber ? std::optional{number} : std::nullopt;
}

} // namespace boardplan

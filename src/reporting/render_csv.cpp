#include "reporting/csv_text.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// The columns of a table as CSV has them: a distribution becomes one column of counts per rating,
// so that the figures can be added up.
struct CsvColumn {
    std::size_t source = 0;
    QString heading;
    bool isCount = false;
    QString rating; // key of the rating counted; empty: not rated
};

class CsvWriter {
public:
    QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

    void addRow(const QStringList& cells)
    {
        QStringList fields;
        for (const QString& cell : cells) {
            fields << csvField(cell);
        }
        m_text += fields.join(u',') + u"\r\n"_s;
    }
    // Parts stand one blank line apart.
    void addBlank()
    {
        if (!m_text.endsWith(u"\r\n\r\n"_s)) {
            m_text += u"\r\n"_s;
        }
    }

    void add(const ReportHeading& heading)
    {
        addBlank();
        addRow({heading.text});
    }
    void add(const ReportParagraph& paragraph)
    {
        addRow({QStringList{paragraph.lead, paragraph.text}.join(u' ').trimmed()});
    }
    void add(const ReportList& list)
    {
        qsizetype number = 0;
        for (const QString& item : list.items) {
            ++number;
            addRow({list.isNumbered ? u"%1. %2"_s.arg(number).arg(item) : item});
        }
    }
    void add(const ReportTrend& trend)
    {
        addBlank();
        addRow({trend.caption});
        add(trendTable(trend));
    }
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);

private:
    QString m_text;
};

QString csvText(const ReportCell& cell)
{
    return cell.small.isEmpty() ? cell.text
                                : QStringList{cell.text, cell.small}.join(u'\n').trimmed();
}

// The ratings that occur in one column of distributions, in the order of the fullest.
std::vector<CsvColumn> countColumns(const ReportTable& table, std::size_t column)
{
    std::vector<CsvColumn> columns;
    for (const RowGroup& group : table.groups) {
        for (const ReportRow& row : group.rows) {
            for (const DistributionSegment& segment : row.cells[column].distribution.segments) {
                const QString key = segment.rating ? segment.rating->key : QString{};
                const bool isKnown =
                    std::any_of(columns.begin(), columns.end(),
                                [&](const CsvColumn& known) { return known.rating == key; });
                if (!isKnown) {
                    columns.push_back({column, Chip{segment.rating, {}}.text(), true, key});
                }
            }
        }
    }
    return columns;
}

bool holdsDistributions(const ReportTable& table, std::size_t column)
{
    return std::any_of(table.groups.begin(), table.groups.end(), [column](const RowGroup& group) {
        return std::any_of(group.rows.begin(), group.rows.end(), [column](const ReportRow& row) {
            return row.cells[column].kind == CellKind::Distribution;
        });
    });
}

std::vector<CsvColumn> csvColumns(const ReportTable& table)
{
    std::vector<CsvColumn> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (holdsDistributions(table, i)) {
            const auto counts = countColumns(table, i);
            columns.insert(columns.end(), counts.begin(), counts.end());
        } else {
            columns.push_back({i, table.columns[i].heading, false, {}});
        }
    }
    return columns;
}

QString csvText(const ReportRow& row, const CsvColumn& column)
{
    const ReportCell& cell = row.cells[column.source];
    if (!column.isCount) {
        return csvText(cell);
    }
    for (const DistributionSegment& segment : cell.distribution.segments) {
        if ((segment.rating ? segment.rating->key : QString{}) == column.rating) {
            return QString::number(segment.count);
        }
    }
    return u"0"_s;
}

void CsvWriter::add(const ReportTable& table)
{
    const auto columns = csvColumns(table);
    QStringList headings = table.groupNames;
    for (const CsvColumn& column : columns) {
        headings << column.heading;
    }
    addRow(headings);

    QStringList owners(table.groupNames.size());
    for (const RowGroup& group : table.groups) {
        for (qsizetype level = std::max(group.level, 1); level <= owners.size(); ++level) {
            owners[level - 1] = level == group.level ? group.heading : QString{};
        }
        for (const ReportRow& row : group.rows) {
            QStringList cells = owners;
            for (const CsvColumn& column : columns) {
                cells << csvText(row, column);
            }
            addRow(cells);
        }
    }
    addBlank();
}

void CsvWriter::add(const ReportKey& key)
{
    addBlank();
    addRow({QCoreApplication::translate("boardplan", "Key")});
    for (const KeyEntry& entry : key.entries) {
        addRow({entry.chip.text(), entry.text});
    }
}

void CsvWriter::add(const ReportRules& rules)
{
    addBlank();
    addRow({rules.heading});
    for (const QString& paragraph : rules.paragraphs) {
        addRow({paragraph});
    }
}

} // namespace

QByteArray renderCsv(const Report& report)
{
    CsvWriter writer;
    writer.addRow({report.title});
    writer.addRow({report.subtitle});
    if (!report.marking.isEmpty()) {
        writer.addRow({report.marking});
    }
    if (report.overall) {
        writer.addRow(
            {QCoreApplication::translate("boardplan", "Overall rating"), report.overall->text()});
    }
    for (const ReportBlock& block : report.blocks) {
        std::visit([&writer](const auto& value) { writer.add(value); }, block);
    }
    writer.addBlank();
    writer.addRow({QCoreApplication::translate("boardplan", "Version code"), versionCode(report)});
    return writer.bytes();
}

} // namespace boardplan

#include "reporting/csv_text.h"
#include "reporting/flat_table.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class CsvWriter {
public:
    const QByteArray& bytes() const { return m_bytes; }

    void addRow(const QStringList& cells)
    {
        QStringList fields;
        for (const QString& cell : cells) {
            fields << csvField(cell);
        }
        m_bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    // Parts stand one blank line apart.
    void addBlank()
    {
        if (!m_bytes.endsWith("\r\n\r\n")) {
            m_bytes += "\r\n";
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
    QByteArray m_bytes{"\xEF\xBB\xBF"};
};

void CsvWriter::add(const ReportTable& table)
{
    const auto addHead = [this](const std::vector<FlatColumn>& columns) {
        QStringList headings;
        for (const FlatColumn& column : columns) {
            headings << column.heading;
        }
        addRow(headings);
    };
    const auto addCells = [this](const std::vector<FlatCell>& row) {
        QStringList cells;
        for (const FlatCell& cell : row) {
            cells << cell.text;
        }
        addRow(cells);
    };
    writeFlat(table, {addHead, addCells});
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

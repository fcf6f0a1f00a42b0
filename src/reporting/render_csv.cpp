#include "reporting/csv_text.h"
#include "reporting/flat_table.h"
#include "reporting/write_csv.h"

#include <boardplan/reporting/renderers.h>

#include <QBuffer>
#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

class CsvWriter {
public:
    explicit CsvWriter(QIODevice& out)
        : m_out{out}
    {
        write("\xEF\xBB\xBF");
    }

    bool isWhole() const { return m_isWhole; }

    void addRow(const QStringList& cells)
    {
        QStringList fields;
        for (const QString& cell : cells) {
            fields << csvField(cell);
        }
        write(fields.join(u',').toUtf8() + "\r\n");
    }
    // Parts stand one blank line apart.
    void addBlank()
    {
        if (!m_end.endsWith("\r\n\r\n")) {
            write("\r\n");
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
    void write(const QByteArray& bytes)
    {
        m_isWhole = m_isWhole && m_out.write(bytes) == bytes.size(); // a disk that fills up takes a part
        m_end = (m_end + bytes).right(4);
    }

    QIODevice& m_out;
    QByteArray m_end; // the last that was written
    bool m_isWhole = true;
};

void CsvWriter::add(const ReportTable& table)
{
    const FlatTable flat{table};
    QStringList headings;
    for (const FlatColumn& column : flat.columns()) {
        headings << column.heading;
    }
    addRow(headings);
    flat.eachRow([this](const FlatRow& row) {
        QStringList cells;
        for (const FlatCell& cell : row) {
            cells << cell.text;
        }
        addRow(cells);
    });
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

bool writeCsv(const Report& report, QIODevice& out)
{
    CsvWriter writer{out};
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
    return writer.isWhole();
}

QByteArray renderCsv(const Report& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeCsv(report, buffer);
    return buffer.data();
}

} // namespace boardplan

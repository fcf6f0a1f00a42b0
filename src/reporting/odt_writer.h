#pragma once

#include "reporting/bar_image.h"
#include "reporting/odt_styles.h"
#include "reporting/word_table.h"
#include "reporting/xml_writer.h"

namespace boardplan {

// The content of an .odt: title and blocks, and before them the styles that they ask for.
class OdtWriter {
public:
    explicit OdtWriter(const Report& report);

    QByteArray content();
    const std::vector<BarImage>& pictures() const { return m_bars.images(); }

private:
    void addTitle();

    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);

    void openParagraph(const char* style);
    void addParagraph(const char* style, const QString& text, const QString& letters = {});
    void addLines(const QString& text);
    void addSpan(const QString& style, const QString& text);
    void openHeading(int level);
    void addChip(const Chip& chip, int fontSize = 0);
    void addBar(const Distribution& distribution, double width);

    void addHeadRow(const ReportTable& table, const TableGrid& grid);
    void addGroupRow(const RowGroup& group, const TableGrid& grid);
    void addRow(const ReportRow& row, const TableGrid& grid);
    void addCell(const ReportCell& cell, double width, const TableGrid& grid);
    void openCell(const char* style, std::size_t columns = 1);

    const Report& m_report;
    OdtStyles m_styles;
    BarImages m_bars;
    XmlWriter m_body;
    int m_tables = 0; // so far: every one has a name of its own
    int m_pictures = 0;
};

} // namespace boardplan

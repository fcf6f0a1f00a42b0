#pragma once

#include "reporting/bar_image.h"
#include "reporting/word_table.h"
#include "reporting/xml_writer.h"

namespace boardplan {

// How a run of letters looks beside its paragraph's style.
struct DocxRun {
    const char* style = nullptr; // a character style
    int halfPoints = 0;          // 0: the paragraph's
    bool isBold = false;
};

// The document of a .docx: title, blocks and the last section's page.
class DocxWriter {
public:
    explicit DocxWriter(const Report& report);

    QByteArray document() { return m_xml.take(); }
    const std::vector<BarImage>& pictures() const { return m_bars.images(); }

private:
    void addTitle();
    void addPage();

    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);

    void openParagraph(const char* style, bool keepsNext = false);
    void addParagraph(const char* style, const QString& text, const DocxRun& run = {}, bool keepsNext = false);
    void addRun(const QString& text, const DocxRun& run = {});
    void addChip(const Chip& chip, int halfPoints = 0);
    void addChipRun(const Chip& chip, const QString& text, const char* font, int halfPoints);
    void addBar(const Distribution& distribution, double width);
    void addPicture(const BarImage& bar, const QString& alternative);

    void openTable(const ReportTable& table, const TableGrid& grid);
    void addHeadRow(const ReportTable& table, const TableGrid& grid);
    void addGroupRow(const RowGroup& group, const TableGrid& grid);
    void addRow(const ReportRow& row, const TableGrid& grid);
    void openCell(double width, std::size_t columns = 1, const QString& fill = {});
    void addCell(const ReportCell& cell, double width, int halfPoints);

    const Report& m_report;
    XmlWriter m_xml;
    BarImages m_bars;
    int m_pictures = 0; // so far: every one has a number of its own
};

} // namespace boardplan

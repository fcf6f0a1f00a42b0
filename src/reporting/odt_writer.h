#pragma once

#include "reporting/odt_styles.h"
#include "reporting/paper_images.h"
#include "reporting/word_table.h"
#include "reporting/xml_writer.h"

namespace boardplan {

// The content of an .odt: title and blocks, and before them the styles that they ask for.
class OdtWriter {
public:
    explicit OdtWriter(const Report& report);

    QByteArray content();
    const std::vector<PaperImage>& pictures() const { return m_images.all(); }

private:
    void addTitle();

    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);
    void add(const ReportTrend& trend);

    void openParagraph(const char* style);
    void addParagraph(const char* style, const QString& text, const QString& letters = {});
    void addLines(const QString& text);
    void addSpan(const QString& style, const QString& text);
    void openHeading(int level, bool startsPage = false);
    void addChip(const Chip& chip, int fontSize = 0);
    void addPicture(const PaperImage& image, const QString& alternative);
    void addBar(const Distribution& distribution, double width);

    void addTable(const ReportTable& table, const TableGrid& grid);
    void addHeadRow(const ReportTable& table, const TableGrid& grid);
    void addGroupRow(const RowGroup& group, const TableGrid& grid, bool isForm);
    void addRow(const ReportTable& table, const ReportRow& row, const TableGrid& grid);
    void addCell(const ReportCell& cell, const ReportAxis& axis, double width, const TableGrid& grid);
    void addAxis(const ReportAxis& axis, double width, int fontSize);
    void addTimeline(const ReportCell& cell, const ReportAxis& axis, double width);
    void openCell(const OdtCell& cell, std::size_t columns = 1);

    const Report& m_report;
    SharedGrids m_grids;
    OdtStyles m_styles;
    PaperImages m_images;
    XmlWriter m_body;
    int m_tables = 0; // so far: every one has a name of its own
    int m_pictures = 0;
    bool m_staysWithNext = false; // the paragraph that is written
};

} // namespace boardplan

#pragma once

#include "reporting/paper_images.h"
#include "reporting/word_table.h"
#include "reporting/xml_writer.h"

namespace boardplan {

// How a run of letters looks beside its paragraph's style.
struct DocxRun {
    const char* style = nullptr; // a character style
    int halfPoints = 0;          // 0: the paragraph's
    bool isBold = false;
};

// What of a paragraph its style does not say.
struct DocxParagraph {
    bool keepsNext = false;
    bool startsPage = false;
    int numberedList = 0; // which of the document's numbered lists it is an item of; 0: none
};

// The document of a .docx: title, blocks and the last section's page.
class DocxWriter {
public:
    explicit DocxWriter(const Report& report);

    QByteArray document() { return m_xml.take(); }
    const std::vector<PaperImage>& pictures() const { return m_images.all(); }
    int numberedLists() const { return m_numberedLists; }

private:
    void addTitle();
    void addPage();

    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportKey& key);
    void add(const ReportRules& rules);
    void add(const ReportTrend& trend);

    void openParagraph(const char* style, const DocxParagraph& paragraph = {});
    void addParagraph(const char* style, const QString& text, const DocxRun& run = {}, bool keepsNext = false);
    void addRun(const QString& text, const DocxRun& run = {});
    void addChip(const Chip& chip, int halfPoints = 0);
    void addChipRun(const Chip& chip, const QString& text, const char* font, int halfPoints);
    void addBar(const Distribution& distribution, double width);
    void addPicture(const PaperImage& image, const QString& alternative);

    void addTable(const ReportTable& table, const TableGrid& grid);
    void addEnd();
    void openTable(const ReportTable& table, const TableGrid& grid);
    void addHeadRow(const ReportTable& table, const TableGrid& grid);
    void addGroupRow(const RowGroup& group, const TableGrid& grid);
    void addRow(const ReportTable& table, const ReportRow& row, const TableGrid& grid);
    void openCell(double width, std::size_t columns = 1, const QString& fill = {});
    void addCell(const ReportCell& cell, const ReportAxis& axis, double width, int halfPoints);
    void addAxis(const ReportAxis& axis, double width, int fontSize);
    void addTimeline(const ReportCell& cell, const ReportAxis& axis, double width);

    const Report& m_report;
    XmlWriter m_xml;
    SharedGrids m_grids;
    PaperImages m_images;
    int m_pictures = 0; // shown so far: every one has a number of its own
    int m_numberedLists = 0; // so far
    bool m_staysWithNext = false; // the paragraph that is written
    bool m_isLast = false;        // the block that is written
};

} // namespace boardplan

#pragma once

#include "importing/readers/odf_comments.h"
#include "importing/readers/odf_styles.h"
#include "importing/readers/workbook_sheets.h"

#include <map>

namespace boardplan {

// A spreadsheet of OpenDocument → sheets. Comments are gathered.
class OdsBody : public XmlHandler {
public:
    // All must outlive it.
    OdsBody(OdfStyles& styles, SheetLimit& limit);

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override;
    void endElement(QByteArrayView name) override;
    void text(const QString& text) override;
    Status status() const override { return m_status; }

    std::vector<Sheet> takeSheets() { return std::move(m_sheets); }
    const QStringList& comments() const { return m_comments.texts(); }

private:
    void startSheet(const XmlAttributes& attributes);
    void startRow(const XmlAttributes& attributes);
    void startColumn(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    QString styleOf(const XmlAttributes& cell) const;
    void setDay();
    void endCell();
    void endRow();

    OdfStyles& m_styles;
    SheetLimit& m_limit;
    Status m_status = done();
    std::vector<Sheet> m_sheets;
    SheetRow m_row;
    SheetCell m_cell;
    QStringList m_lines; // of the cell
    OdfComments m_comments;
    QString m_style;     // likewise
    QDate m_date;        // its value; invalid: it is no day
    std::map<int, QString> m_columnStyles; // of cells that have none, by the last column that it is for
    QString m_rowStyle;                    // likewise, for the row; empty: that of the column
    int m_nextRow = 1;
    int m_nextColumn = 1;
    int m_rowRepeats = 1;
    int m_cellRepeats = 1;
    int m_skipped = 0; // depth below an element that is left out
    bool m_isInCell = false;
};

} // namespace boardplan

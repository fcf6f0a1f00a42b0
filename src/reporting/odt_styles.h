#pragma once

#include "reporting/table_grid.h"
#include "reporting/xml_writer.h"

#include <boardplan/reporting/report.h>

#include <map>
#include <utility>

namespace boardplan {

// How a cell of a table looks.
struct OdtCell {
    bool isHead = false;
    bool isBand = false;  // of a heading of priorities
    bool isTight = false; // of a table of very many columns
    bool isRuled = false; // of a form

    bool operator<(const OdtCell& other) const;
};

// Styles that a document's own content asks for, each once, named as it is first met.
class OdtStyles {
public:
    // Of the words of a chip.
    QString chip(const Chip& chip, int fontSize = 0);
    // Of letters of another size than their paragraph's; empty where they are of that size.
    QString letters(int fontSize, bool isBold);
    // Of a column, by its width in 1/96 inch.
    QString column(double width);

    QString cell(const OdtCell& cell);
    // Of a heading that starts a page.
    QString headingOnNewPage(int level);

    // The automatic styles of everything named so far.
    void write(XmlWriter& xml) const;

private:
    struct Look {
        QString fill, ink;
        int fontSize = 0; // 0: the paragraph's
        bool isBold = false;
        bool isDashed = false;

        bool operator<(const Look& other) const;
    };

    static void writeLook(XmlWriter& xml, const QString& name, const Look& look);
    static void writeCell(XmlWriter& xml, const QString& name, const OdtCell& cell);
    static void writeHeading(XmlWriter& xml, const QString& name, int level);

    std::map<Look, QString> m_looks;
    std::map<OdtCell, QString> m_cells;
    std::map<int, QString> m_headings; // by level
    std::map<int, QString> m_columns; // by hundredths of a millimetre
};

// styles.xml: the named styles, the page and its footer.
QByteArray odtStylesPart(const Report& report);

} // namespace boardplan

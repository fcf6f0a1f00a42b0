#pragma once

#include "reporting/table_grid.h"
#include "reporting/xml_writer.h"

#include <boardplan/reporting/report.h>

#include <map>
#include <utility>

namespace boardplan {

// Styles that a document's own content asks for, each once, named as it is first met.
class OdtStyles {
public:
    // Of the words of a chip.
    QString chip(const Chip& chip, int fontSize = 0);
    // Of letters of another size than their paragraph's; empty where they are of that size.
    QString letters(int fontSize, bool isBold);
    // Of a column, by its width in 1/96 inch.
    QString column(double width);

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

    std::map<Look, QString> m_looks;
    std::map<int, QString> m_columns; // by hundredths of a millimetre
};

// styles.xml: the named styles, the page and its footer.
QByteArray odtStylesPart(const Report& report);

} // namespace boardplan

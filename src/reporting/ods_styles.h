#pragma once

#include "reporting/paper_sheets.h"
#include "reporting/xml_writer.h"

#include <map>
#include <tuple>

namespace boardplan {

// How cells and columns look, each look once, named as it is first met.
class OdsStyles {
public:
    QString cell(const PaperCell& cell);
    QString column(double letters);
    QString row(double points);

    // The automatic styles of everything named so far.
    void write(XmlWriter& xml) const;

private:
    using Key = std::tuple<PaperCellLook, bool, bool, bool, QString, QString>; // number, bold, ruled, fill, ink

    static void writeCell(XmlWriter& xml, const QString& name, const Key& key);

    std::map<Key, QString> m_cells;
    std::map<double, QString> m_columns;
    std::map<double, QString> m_rows;
};

// styles.xml: type, page and footer of every sheet.
QByteArray odsStylesPart(const Report& report);

} // namespace boardplan

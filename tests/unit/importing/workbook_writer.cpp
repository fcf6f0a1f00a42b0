#include "unit/importing/workbook_writer.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray sheetNames = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                              " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
const QByteArray relationNames = " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'";

} // namespace

void WorkbookWriter::relate(const QByteArray& kind, const QByteArray& target)
{
    m_relations += "<Relationship Id='r" + QByteArray::number(++m_related) + "' Type='http://x/" + kind + "' Target='"
        + target + "'/>";
}

void WorkbookWriter::addToList(const QString& name, const QByteArray& state)
{
    relate("worksheet", "worksheets/sheet" + QByteArray::number(m_related + 1) + ".xml");
    m_sheets +=
        "<sheet name='" + name.toUtf8() + "' state='" + state + "' r:id='r" + QByteArray::number(m_related) + "'/>";
}

WorkbookWriter& WorkbookWriter::sheet(const QString& name, const QByteArray& rows, const QByteArray& after)
{
    addToList(name, "visible");
    m_zip.add(u"xl/worksheets/sheet%1.xml"_s.arg(m_related),
        "<worksheet" + sheetNames + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    return *this;
}

WorkbookWriter& WorkbookWriter::hidden(const QString& name, const QByteArray& rows)
{
    sheet(name, rows);
    m_sheets.replace("<sheet name='" + name.toUtf8() + "' state='visible'",
        "<sheet name='" + name.toUtf8() + "' state='veryHidden'");
    return *this;
}

WorkbookWriter& WorkbookWriter::lostSheet(const QString& name)
{
    addToList(name, "visible");
    return *this;
}

WorkbookWriter& WorkbookWriter::styles(const QByteArray& styles)
{
    relate("styles", "styles.xml");
    return part(u"xl/styles.xml"_s, "<styleSheet" + sheetNames + ">" + styles + "</styleSheet>");
}

WorkbookWriter& WorkbookWriter::theme(const QByteArray& theme)
{
    relate("theme", "/xl/theme/theme1.xml"); // from the top
    return part(u"xl/theme/theme1.xml"_s,
        "<theme xmlns='http://schemas.openxmlformats.org/drawingml/2006/main'>" + theme + "</theme>");
}

WorkbookWriter& WorkbookWriter::strings(const QByteArray& strings)
{
    relate("sharedStrings", "./strings/../sharedStrings.xml");
    return part(u"xl/sharedStrings.xml"_s, "<sst" + sheetNames + ">" + strings + "</sst>");
}

WorkbookWriter& WorkbookWriter::since1904()
{
    m_properties = "<workbookPr date1904='1'/>";
    return *this;
}

WorkbookWriter& WorkbookWriter::part(const QString& name, const QByteArray& bytes)
{
    m_zip.add(name, bytes);
    return *this;
}

QByteArray WorkbookWriter::bytes() const
{
    ZipWriter zip = m_zip;
    zip.add(u"_rels/.rels"_s,
        "<Relationships" + relationNames
            + "><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    zip.add(u"xl/_rels/workbook.xml.rels"_s, "<Relationships" + relationNames + ">" + m_relations + "</Relationships>");
    zip.add(u"xl/workbook.xml"_s,
        "<workbook" + sheetNames + ">" + m_properties + "<sheets>" + m_sheets + "</sheets></workbook>");
    return zip.bytes();
}

} // namespace boardplan::test

#include "unit/importing/malformed_files.h"

#include <QByteArrayList>

namespace boardplan::test {

namespace {

const std::vector<QByteArrayList>& planRows()
{
    static const std::vector<QByteArrayList> rows{{"Actions", "Lead", "Timescale"},
        {"Visit each home", "Board Manager", "May 2027"}, {"Review the guide", "Chair", "Ongoing"},
        {"Ask people what helped", "Quality Subgroup", "June 2027"}};
    return rows;
}

// Each cell and row between what stands before and after it.
QByteArray tableOf(const char* beforeRow, const char* afterRow, const char* beforeCell, const char* afterCell)
{
    QByteArray table;
    for (const QByteArrayList& row : planRows()) {
        table.append(beforeRow);
        for (const QByteArray& cell : row) {
            table.append(beforeCell).append(cell).append(afterCell);
        }
        table.append(afterRow);
    }
    return table;
}

QByteArray odfRoot(const QByteArray& body)
{
    return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body>"
        + body + "</office:body></office:document-content>";
}

QByteArray odfTable()
{
    return "<table:table table:name=\"Plan\">"
        + tableOf("<table:table-row>", "</table:table-row>", "<table:table-cell><text:p>", "</text:p></table:table-cell>")
        + "</table:table>";
}

} // namespace

const QByteArrayList& packageFormats()
{
    static const QByteArrayList formats{"docx", "odt", "xlsx", "ods"};
    return formats;
}

QByteArray mainPart(const QByteArray& format)
{
    return format == "docx" ? "word/document.xml" : format == "xlsx" ? "xl/worksheets/sheet1.xml" : "content.xml";
}

QByteArrayList planParts(const QByteArray& format)
{
    if (format == "docx") {
        return {"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>"
            + tableOf("<w:tr>", "</w:tr>", "<w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc>")
            + "</w:tbl></w:body></w:document>"};
    }
    if (format == "xlsx") {
        return {"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + tableOf("<row>", "</row>", "<c t=\"inlineStr\"><is><t>", "</t></is></c>") + "</sheetData></worksheet>"};
    }
    return {format == "odt" ? odfRoot("<office:text>" + odfTable() + "</office:text>")
                            : odfRoot("<office:spreadsheet>" + odfTable() + "</office:spreadsheet>")};
}

QByteArray planText(char separator)
{
    QByteArray text;
    for (const QByteArrayList& row : planRows()) {
        text.append(row.join(separator)).append('\n');
    }
    return text;
}

QByteArray planPage()
{
    return "<html><body><table>" + tableOf("<tr>", "</tr>", "<td>", "</td>") + "</table></body></html>";
}

} // namespace boardplan::test

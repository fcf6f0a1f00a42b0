#include "importing/readers/xlsx_sheet.h"

#include "importing/readers/xlsx_strings.h"
#include "importing/readers/xml_parts.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastExcelRow = 1'048'576; // as in Excel
constexpr int lastExcelColumn = 16'384;

struct CellAddress {
    int column = 0; // 0: none is given
    int row = 0;
};

// "AB12".
CellAddress addressOf(const QString& text)
{
    CellAddress address;
    for (const QChar letter : text) {
        if (letter >= u'A' && letter <= u'Z') {
            address.column = std::min(address.column * 26 + (letter.unicode() - u'A' + 1), lastExcelColumn + 1);
        } else if (letter.isDigit()) {
            address.row = std::min(address.row * 10 + letter.digitValue(), lastExcelRow + 1);
        }
    }
    return address;
}

class SheetHandler : public XmlHandler {
public:
    SheetHandler(const QString& fileName, const QString& part, const Workbook& workbook, SheetLimit& limit)
        : m_fileName{fileName}
        , m_part{part}
        , m_workbook{workbook}
        , m_limit{limit}
    {
    }

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override;
    void endElement(QByteArrayView name) override;
    void text(const QString& text) override { m_text += m_isInText ? text : QString{}; }
    Status status() const override { return m_status; }

    std::vector<SheetRow> takeRows();

private:
    struct Merge {
        CellAddress from;
        CellAddress to;
    };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void setNumber(SheetCell& cell, const QString& value) const;
    void refuseOrder();

    const QString& m_fileName;
    const QString& m_part;
    const Workbook& m_workbook;
    SheetLimit& m_limit;
    Status m_status = done();
    std::vector<SheetRow> m_rows;
    std::vector<Merge> m_merges;
    SheetCell m_cell;
    QString m_type; // of the cell
    std::size_t m_style = 0;
    QString m_text;
    int m_row = 0;    // the last
    int m_column = 0; // of the last cell
    bool m_isInText = false;
    bool m_isPronounced = false;
};

void SheetHandler::refuseOrder()
{
    m_status = refuseDocument(u"BP-IMP-069"_s,
        QCoreApplication::translate("boardplan",
            "“%1”, part “%2”, row %3: it is built in a way that no document is: rows or cells are out of order.")
            .arg(m_fileName, m_part)
            .arg(m_row),
        QCoreApplication::translate("boardplan", "Open it in the program it was made with, save it under another name, and import that."));
}

void SheetHandler::startRow(const XmlAttributes& attributes)
{
    const int number = attributes.number("r", m_row + 1);
    if (number <= m_row || number > lastExcelRow) {
        refuseOrder();
        return;
    }
    if (!m_rows.empty() && m_rows.back().cells.empty()) {
        m_rows.pop_back(); // a row that holds nothing is told by its number
    }
    m_rows.push_back({number, {}});
    m_row = number;
    m_column = 0;
}

void SheetHandler::startCell(const XmlAttributes& attributes)
{
    const int given = addressOf(attributes.value("r")).column;
    m_cell = {};
    m_cell.column = given > 0 ? given : m_column + 1;
    if (m_cell.column <= m_column || m_cell.column > lastExcelColumn || m_rows.empty()) {
        refuseOrder();
        return;
    }
    m_column = m_cell.column;
    m_type = attributes.value("t");
    m_style = static_cast<std::size_t>(std::max(attributes.number("s", 0), 0));
    m_text.clear();
}

void SheetHandler::setNumber(SheetCell& cell, const QString& value) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const NumberFormat format
        = m_style < m_workbook.styles.size() ? m_workbook.styles[m_style].format : NumberFormat{};
    cell.text = isNumber ? numberAsShown(number, format, m_workbook.since1904) : value;
    if (isNumber && format.isDayOfNoYear()) {
        cell.dayOfNoYear = dateOfSerial(number, m_workbook.since1904);
    }
}

void SheetHandler::endCell()
{
    if (!m_status) {
        return;
    }
    const QString value = excelText(m_text);
    if (m_type == u"s"_s) {
        bool isNumber = false;
        const int at = value.trimmed().toInt(&isNumber);
        m_cell.text = isNumber ? m_workbook.strings.value(at) : QString{};
    } else if (m_type == u"b"_s) {
        m_cell.text = value.trimmed() == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
    } else if (m_type == u"d"_s) {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        m_cell.text = date.isValid() ? dateInWords(date, NumberFormat{}) : value;
    } else if (m_type.isEmpty() || m_type == u"n"_s) {
        setNumber(m_cell, value.trimmed());
    } else {
        m_cell.text = value;
    }
    m_cell.text = m_cell.text.trimmed();
    m_cell.isError = m_type == u"e"_s;
    m_cell.fill = m_style < m_workbook.styles.size() ? m_workbook.styles[m_style].fill : QString{};
    m_status = m_limit.add(m_rows.back(), std::move(m_cell));
}

void SheetHandler::startElement(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "s:row") {
        startRow(attributes);
    } else if (name == "s:c") {
        startCell(attributes);
    } else if (name == "s:rPh") {
        m_isPronounced = true;
    } else if (name == "s:mergeCell") {
        const QString range = attributes.value("ref");
        m_merges.push_back({addressOf(range.section(u':', 0, 0)), addressOf(range.section(u':', 1))});
    }
    m_isInText = (name == "s:v" || name == "s:t") && !m_isPronounced;
}

void SheetHandler::endElement(QByteArrayView name)
{
    m_isInText = false;
    if (name == "s:rPh") {
        m_isPronounced = false;
    } else if (name == "s:c") {
        endCell();
    }
}

std::vector<SheetRow> SheetHandler::takeRows()
{
    for (const Merge& merge : m_merges) {
        const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), merge.from.row,
            [](const SheetRow& one, int number) { return one.number < number; });
        if (row == m_rows.end() || row->number != merge.from.row) {
            continue;
        }
        const auto cell = std::lower_bound(row->cells.begin(), row->cells.end(), merge.from.column,
            [](const SheetCell& one, int column) { return one.column < column; });
        if (cell != row->cells.end() && cell->column == merge.from.column) {
            cell->rowSpan = std::max(1, merge.to.row - merge.from.row + 1);
            cell->columnSpan = std::max(1, merge.to.column - merge.from.column + 1);
        }
    }
    return std::move(m_rows);
}

} // namespace

Result<std::vector<SheetRow>> readXlsxSheet(const QString& fileName, ZipParts& parts, const QString& part,
    const Workbook& workbook, SheetLimit& limit, const CancelFlag* cancel)
{
    SheetHandler handler{fileName, part, workbook, limit};
    const Status status = parsePart(fileName, parts, part, handler, cancel);
    return status ? Result<std::vector<SheetRow>>{handler.takeRows()} : status.error();
}

} // namespace boardplan

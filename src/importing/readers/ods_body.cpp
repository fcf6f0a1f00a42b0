#include "importing/readers/ods_body.h"

#include "importing/readers/number_format.h"
#include "importing/readers/text_decoder.h"

#include <QRegularExpression>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastRow = 1'048'576; // as in LibreOffice
constexpr int lastColumn = 16'384;

bool isFormulaError(const QString& text)
{
    static const QRegularExpression error{u"^(#(REF|NAME|VALUE|DIV/0|NUM|NULL|N/A)[!?]?|Err:\\d{3})$"_s};
    return error.match(text).hasMatch();
}

} // namespace

OdsBody::OdsBody(OdfStyles& styles, SheetLimit& limit)
    : m_styles{styles}
    , m_limit{limit}
{
}

void OdsBody::startSheet(const XmlAttributes& attributes)
{
    Sheet sheet;
    sheet.name = tidiedText(attributes.value("table:name")).simplified();
    sheet.isHidden = m_styles.isHidden(attributes.value("table:style-name"));
    if (!m_sheets.empty() && m_sheets.back().rows.empty()) {
        m_sheets.pop_back(); // it holds nothing
    }
    m_sheets.push_back(std::move(sheet));
    m_columnStyles.clear();
    m_nextRow = 1;
}

void OdsBody::startColumn(const XmlAttributes& attributes)
{
    const int before = m_columnStyles.empty() ? 0 : m_columnStyles.rbegin()->first;
    const int repeats = std::clamp(attributes.number("table:number-columns-repeated", 1), 1, lastColumn);
    if (before < lastColumn) {
        m_columnStyles[before + repeats] = attributes.value("table:default-cell-style-name");
    }
}

// A cell without a style has that of its row, else that of its column.
QString OdsBody::styleOf(const XmlAttributes& cell) const
{
    if (cell.has("table:style-name")) {
        return cell.value("table:style-name");
    }
    const auto column = m_columnStyles.lower_bound(m_nextColumn);
    return !m_rowStyle.isEmpty() || column == m_columnStyles.end() ? m_rowStyle : column->second;
}

void OdsBody::startRow(const XmlAttributes& attributes)
{
    m_rowRepeats = std::clamp(attributes.number("table:number-rows-repeated", 1), 1, lastRow);
    m_row = {m_nextRow, {}};
    m_rowStyle = attributes.value("table:default-cell-style-name");
    m_nextColumn = 1;
}

void OdsBody::startCell(const XmlAttributes& attributes)
{
    m_cellRepeats = std::clamp(attributes.number("table:number-columns-repeated", 1), 1, lastColumn);
    m_cell = {};
    m_cell.rowSpan = std::clamp(attributes.number("table:number-rows-spanned", 1), 1, lastRow);
    m_cell.columnSpan = std::clamp(attributes.number("table:number-columns-spanned", 1), 1, lastColumn);
    m_style = styleOf(attributes);
    m_cell.fill = m_styles.fillOf(m_style);
    m_date = attributes.value("office:value-type") == u"date"_s
        ? QDate::fromString(attributes.value("office:date-value").left(10), Qt::ISODate)
        : QDate{};
    m_lines.clear();
    m_isInCell = true;
}

// In words, as far as the cell shows it: "Mar 26" has no day, "01-Feb" no year. A quarter stands as it is shown.
void OdsBody::setDay()
{
    const auto format = m_styles.dateFormatOf(m_style);
    if (format && !format->isDate) {
        return;
    }
    const NumberFormat shown = format.value_or(NumberFormat{});
    m_cell.text = dateInWords(m_date, shown);
    m_cell.dayOfNoYear = shown.isDayOfNoYear() ? m_date : QDate{};
}

void OdsBody::endCell()
{
    m_isInCell = false;
    m_cell.text = tidiedText(m_lines.join(u'\n')).trimmed();
    if (m_date.isValid()) {
        setDay();
    }
    m_cell.isError = isFormulaError(m_cell.text);
    const bool isAnything = !m_cell.text.isEmpty() || !m_cell.fill.isEmpty();
    for (int repeat = 0; isAnything && m_status && repeat < m_cellRepeats && m_nextColumn + repeat <= lastColumn; ++repeat) {
        SheetCell cell = m_cell;
        cell.column = m_nextColumn + repeat;
        m_status = m_limit.add(m_row, std::move(cell));
    }
    m_nextColumn = std::min(m_nextColumn + m_cellRepeats, lastColumn + 1);
}

void OdsBody::endRow()
{
    if (m_sheets.empty()) {
        return;
    }
    const bool hasText = std::any_of(
        m_row.cells.begin(), m_row.cells.end(), [](const SheetCell& cell) { return !cell.text.isEmpty(); });
    const int repeats = m_row.cells.empty() ? 0 : hasText ? m_rowRepeats : 1;
    if (repeats > 0) {
        m_sheets.back().rows.push_back(m_row);
    }
    for (int repeat = 1; m_status && repeat < repeats && m_nextRow + repeat <= lastRow; ++repeat) {
        SheetRow row{m_nextRow + repeat, {}};
        for (const SheetCell& cell : m_row.cells) {
            m_status = m_status ? m_limit.add(row, cell) : m_status;
        }
        m_sheets.back().rows.push_back(std::move(row));
    }
    m_nextRow = std::min(m_nextRow + m_rowRepeats, lastRow + 1);
}

void OdsBody::startElement(QByteArrayView name, const XmlAttributes& attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        m_comments.startElement(name);
        return;
    }
    if (m_styles.startElement(name, attributes)) {
        return;
    }
    if (name == "office:annotation" || name.startsWith("draw:") || name == "table:shapes" || name == "table:tracked-changes") {
        m_skipped = 1;
        if (name == "office:annotation") {
            m_comments.start();
        }
    } else if (name == "table:table") {
        startSheet(attributes);
    } else if (name == "table:table-column") {
        startColumn(attributes);
    } else if (name == "table:table-row") {
        startRow(attributes);
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        startCell(attributes);
    } else if (m_isInCell && name == "text:p") {
        m_lines.append(QString{});
    } else if (m_isInCell && !m_lines.isEmpty() && name == "text:s") {
        m_lines.last() += u' '; // several are read as one
    } else if (m_isInCell && !m_lines.isEmpty() && (name == "text:line-break" || name == "text:tab")) {
        m_lines.last() += name == "text:tab" ? u' ' : u'\n';
    }
}

void OdsBody::text(const QString& text)
{
    if (m_skipped > 0) {
        m_comments.text(text);
    } else if (m_isInCell && !m_lines.isEmpty()) {
        m_lines.last() += QString{text}.replace(u'\n', u' '); // lines of the file are none of the sheet
    }
}

void OdsBody::endElement(QByteArrayView name)
{
    if (m_skipped > 0) {
        m_comments.endElement(name);
        --m_skipped;
    } else if (name == "table:table-cell" || name == "table:covered-table-cell") {
        endCell();
    } else if (name == "table:table-row") {
        endRow();
    }
}

} // namespace boardplan

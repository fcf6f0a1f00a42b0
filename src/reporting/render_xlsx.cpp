#include "reporting/footer_words.h"
#include "reporting/paper_sheets.h"
#include "reporting/printable_text.h"
#include "reporting/sheet_measures.h"
#include "reporting/title_piece.h"
#include "reporting/xlsx_chart.h"
#include "reporting/xlsx_formats.h"
#include "reporting/xlsx_text.h"

#include <boardplan/reporting/renderers.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <xlsxwriter.h>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t manyRows = 2'000; // from here on rows are written as they come and not held
constexpr uint8_t paperA3 = 8;
constexpr uint8_t paperA4 = 9;
constexpr qsizetype longestFooter = 230; // Excel takes 255 letters, codes included

Error noWorkbook(const QString& details)
{
    return {ErrorKind::Io,
        u"BP-REP-021"_s,
        QCoreApplication::translate("boardplan", "The workbook could not be made."),
        QCoreApplication::translate("boardplan", "Nothing has been written."),
        QCoreApplication::translate("boardplan", "Check that there is room in the folder for temporary files, and try again."),
        details};
}

class XlsxWriter {
public:
    XlsxWriter(const Report& report, lxw_workbook* workbook)
        : m_report{report}
        , m_workbook{workbook}
        , m_formats{workbook}
    {
    }

    lxw_error write(const std::vector<PaperSheet>& sheets);

private:
    void setProperties();
    void addSheet(const PaperSheet& sheet);
    void addCell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const PaperCell& cell);
    void addLogo(lxw_worksheet* page, const ReportLogo& logo);
    void setPage(lxw_worksheet* page, const PaperSheet& sheet);
    void setHeader(lxw_worksheet* page, const PaperSheet& sheet);
    QByteArray footer() const;
    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    const Report& m_report;
    lxw_workbook* m_workbook;
    XlsxFormats m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

// No date but the report's: the library would else take the clock.
void XlsxWriter::setProperties()
{
    QByteArray title = printableText(m_report.title).toUtf8();
    QByteArray author = printableText(m_report.author).toUtf8();
    QByteArray version = versionWords(m_report).toUtf8();
    const QDate day = m_report.date.isValid() ? m_report.date : QDate{2000, 1, 1};
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.comments = version.data();
    properties.created = static_cast<time_t>(std::max<qint64>(1, QDateTime{day, QTime{0, 0}, Qt::UTC}.toSecsSinceEpoch()));
    keep(workbook_set_properties(m_workbook, &properties));
}

void XlsxWriter::addCell(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const PaperCell& cell)
{
    lxw_format* const format = m_formats.of(cell);
    if (cell.number) {
        keep(worksheet_write_number(page, row, column, *cell.number, format));
    } else if (const QByteArray text = xlsxText(cell.text); !text.isEmpty()) {
        keep(worksheet_write_string(page, row, column, text.constData(), format));
    } else {
        keep(worksheet_write_blank(page, row, column, format));
    }
}

// At the size it has in the title of a page.
void XlsxWriter::addLogo(lxw_worksheet* page, const ReportLogo& logo)
{
    const QSizeF size = titleLogoSize(logo);
    QByteArray alternative = printableText(logo.alternative).toUtf8();
    lxw_image_options options = {};
    options.x_scale = size.width() / logo.size.width();
    options.y_scale = size.height() / logo.size.height();
    options.x_offset = 2;
    options.y_offset = 2;
    options.description = alternative.data();
    const auto* bytes = reinterpret_cast<const unsigned char*>(logo.png.constData());
    keep(worksheet_insert_image_buffer_opt(page, 0, 0, bytes, static_cast<std::size_t>(logo.png.size()), &options));
}

QByteArray XlsxWriter::footer() const
{
    QString left = versionWords(m_report) + u" · "_s + originWords(m_report);
    left = left.size() > longestFooter / 2 ? left.left(longestFooter / 2) + u'…' : left;
    left.replace(u"&"_s, u"&&"_s);
    const QString page = QCoreApplication::translate("boardplan", "Page %1 of %2").arg(u"&P"_s, u"&N"_s);
    return u"&L&8 %1&R&8 %2"_s.arg(left, page).toUtf8(); // a space, so that no digit makes the type large
}

void XlsxWriter::setPage(lxw_worksheet* page, const PaperSheet& sheet)
{
    for (std::size_t column = 0; column < sheet.widths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        keep(worksheet_set_column(page, at, at, sheet.widths[column], nullptr));
    }
    if (m_report.orientation == PageOrientation::Landscape) {
        worksheet_set_landscape(page);
    }
    worksheet_set_paper(page, m_report.paper == PaperSize::A3 ? paperA3 : paperA4);
    worksheet_set_margins(page, 0.5, 0.5, 0.5, 0.7);
    worksheet_fit_to_pages(page, 1, 0);
    keep(worksheet_set_footer(page, footer().constData()));
}

// A row of headings that stays, repeats on paper and filters; no triangles for refs that look like numbers.
void XlsxWriter::setHeader(lxw_worksheet* page, const PaperSheet& sheet)
{
    const auto lastRow = static_cast<lxw_row_t>(sheet.rows->count() - 1);
    const auto lastColumn = static_cast<lxw_col_t>(sheet.widths.size() - 1);
    worksheet_freeze_panes(page, 1, 0);
    keep(worksheet_repeat_rows(page, 0, 0));
    keep(worksheet_autofilter(page, 0, 0, lastRow, lastColumn));
    const QByteArray all = u"A1:XFD%1"_s.arg(lastRow + 1).toLatin1();
    keep(worksheet_ignore_errors(page, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData()));
}

void XlsxWriter::addSheet(const PaperSheet& sheet)
{
    lxw_worksheet* const page = workbook_add_worksheet(m_workbook, sheet.name.toUtf8().constData());
    if (page == nullptr) {
        keep(LXW_ERROR_SHEETNAME_ALREADY_USED);
        return;
    }
    setPage(page, sheet);
    lxw_row_t at = 0;
    sheet.rows->each([&](const PaperRow& row) {
        keep(worksheet_set_row(page, at, sheetHeight(sheet, row, at), nullptr));
        for (std::size_t column = 0; column < row.size(); ++column) {
            addCell(page, at, static_cast<lxw_col_t>(column), row[column]);
        }
        ++at;
    });
    if (sheet.isTable) {
        setHeader(page, sheet);
    } else {
        worksheet_gridlines(page, LXW_HIDE_ALL_GRIDLINES);
    }
    if (sheet.logo != nullptr) {
        addLogo(page, *sheet.logo);
    }
    if (sheet.chart) {
        keep(insertXlsxChart(m_workbook, page, sheet));
    }
}

lxw_error XlsxWriter::write(const std::vector<PaperSheet>& sheets)
{
    setProperties();
    for (const PaperSheet& sheet : sheets) {
        addSheet(sheet);
    }
    return m_error;
}

bool areMany(const std::vector<PaperSheet>& sheets)
{
    std::size_t rows = 0;
    for (const PaperSheet& sheet : sheets) {
        rows += sheet.rows->count();
    }
    return rows > manyRows;
}

} // namespace

// The library writes files only, so that the workbook is made in a folder for temporary ones.
Result<QByteArray> renderXlsx(const Report& report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.xlsx"_s);
    if (!folder.isValid()) {
        return noWorkbook(folder.errorString());
    }
    const std::vector<PaperSheet> sheets = paperSheets(report);
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options = {areMany(sheets) ? uint8_t{LXW_TRUE} : uint8_t{LXW_FALSE}, place.data(), LXW_FALSE};
    lxw_workbook* const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (workbook == nullptr) {
        return noWorkbook({});
    }
    const lxw_error written = XlsxWriter{report, workbook}.write(sheets);
    const lxw_error closed = workbook_close(workbook);
    QFile file{path};
    if (written != LXW_NO_ERROR || closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return noWorkbook(QString::fromUtf8(lxw_strerror(written != LXW_NO_ERROR ? written : closed)));
    }
    return file.readAll();
}

} // namespace boardplan

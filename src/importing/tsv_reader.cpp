#include "importing/tsv_reader.h"

#include "importing/left_overs.h"
#include "importing/list_items.h"
#include "importing/reader_registry.h"
#include "importing/refusals.h"
#include "importing/text_decoder.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A pipe parts cells where no line has a tab and several have two pipes or more, as in "| No. | Action |".
QChar separatorOf(const QString& text)
{
    constexpr int fewestRows = 3;
    if (text.contains(u'\t')) {
        return u'\t';
    }
    int rows = 0;
    for (const QStringView line : QStringView{text}.split(u'\n')) {
        rows += line.count(u'|') >= 2 ? 1 : 0;
    }
    return rows >= fewestRows ? u'|' : u'\t';
}

// Reads decoded text line by line; `m_line` counts from 1 as editors do.
class TsvReading {
public:
    TsvReading(const QString& fileName, const QString& text, const ReadLimits& limits, const CancelFlag* cancel)
        : m_fileName{fileName}
        , m_text{text}
        , m_limits{limits}
        , m_cancel{cancel}
        , m_separator{separatorOf(text)}
    {
    }

    Result<std::vector<SourceBlock>> blocks();

private:
    QStringView nextLine();
    // The rest of a line whose last cell opened a quote that a later line closes.
    QString withQuotedLines(QString line);
    Status takeLine(const QString& line);
    Status takeRow(const QString& line);
    void takeText(const QString& line);

    const QString& m_fileName;
    const QString& m_text;
    const ReadLimits& m_limits;
    const CancelFlag* m_cancel;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_lineRead = 0; // lines taken so far, those inside quotes included
    int m_cells = 0;
    bool m_isTableOpen = false;
    std::vector<SourceBlock> m_blocks;
};

QStringView TsvReading::nextLine()
{
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    const QStringView line = QStringView{m_text}.mid(m_at, end < 0 ? -1 : end - m_at);
    m_at = end < 0 ? m_text.size() : end + 1;
    ++m_lineRead;
    return line;
}

// Where the last cell of a line begins if it opens a quote and does not close it; -1: it does not.
qsizetype openQuoteAt(const QString& line)
{
    const qsizetype at = line.lastIndexOf(u'\t') + 1;
    const bool isOpen = at > 0 && line.size() > at + 1 && line[at] == u'"' && line.mid(at).count(u'"') % 2 == 1;
    return isOpen ? at : -1;
}

// A quote is closed by a quotation mark that ends its cell.
bool isQuoteClosed(const QString& quoted)
{
    const qsizetype last = quoted.lastIndexOf(u'"');
    const bool endsCell = last + 1 == quoted.size() || quoted[last + 1] == u'\t';
    return quoted.count(u'"') % 2 == 0 && endsCell;
}

QString TsvReading::withQuotedLines(QString line)
{
    constexpr int mostLines = 50; // in one cell; a quote that stays open longer is only a quotation mark
    const qsizetype open = openQuoteAt(line);
    if (open < 0) {
        return line;
    }
    const qsizetype at = m_at;
    const int lineRead = m_lineRead;
    QString longer = line;
    for (int taken = 0; taken < mostLines && m_at < m_text.size(); ++taken) {
        longer += QChar{0x2028};
        longer += nextLine();
        if (isQuoteClosed(longer.mid(open))) {
            return longer;
        }
    }
    m_at = at;
    m_lineRead = lineRead;
    return line;
}

QString cellText(QString cell)
{
    cell.replace(QChar{0x2028}, u'\n');
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"') && cell.contains(u'\n')) {
        cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
    }
    return withoutLeftOvers(cell);
}

Status TsvReading::takeRow(const QString& line)
{
    const bool isFramed = m_separator == u'|' && line.startsWith(u'|') && line.endsWith(u'|') && line.size() > 1;
    const QStringList cells = (isFramed ? line.mid(1, line.size() - 2) : line).split(m_separator);
    if (cells.size() > m_limits.cellsPerRow) {
        return refuseOverLimit(u"BP-IMP-010"_s, m_fileName, m_line,
            QCoreApplication::translate("boardplan", "the row has more than %1 cells.").arg(m_limits.cellsPerRow));
    }
    m_cells += static_cast<int>(cells.size());
    if (m_cells > m_limits.cells) {
        return refuseOverLimit(u"BP-IMP-011"_s, m_fileName, m_line,
            QCoreApplication::translate("boardplan", "the file has more than %1 cells.").arg(m_limits.cells));
    }
    SourceRow row;
    bool isEmpty = true;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        row.push_back({cellText(cells[at]), Place{m_line, static_cast<int>(at) + 1}, 1, 1, {}});
        isEmpty = isEmpty && row.back().text.isEmpty();
    }
    if (isEmpty) {
        m_isTableOpen = false;
        return done();
    }
    if (!m_isTableOpen) {
        m_blocks.push_back({SourceBlockKind::Table, {}, Place{m_line, -1}, 0, {}});
    }
    m_isTableOpen = true;
    m_blocks.back().rows.push_back(std::move(row));
    return done();
}

void TsvReading::takeText(const QString& line)
{
    m_isTableOpen = false;
    const QString text = withoutLeftOvers(line);
    if (text.isEmpty()) {
        return;
    }
    const QString item = withoutBullet(text);
    const bool isItem = item != text && !item.isEmpty();
    m_blocks.push_back({isItem ? SourceBlockKind::ListItem : SourceBlockKind::Paragraph, isItem ? item : text,
        Place{m_line, -1}, 0, {}});
}

Status TsvReading::takeLine(const QString& line)
{
    if (line.size() > m_limits.cellCharacters) {
        return refuseOverLimit(u"BP-IMP-012"_s, m_fileName, m_line,
            QCoreApplication::translate("boardplan", "the line has more than %1 characters.")
                .arg(m_limits.cellCharacters));
    }
    if (line.contains(m_separator)) {
        return takeRow(line);
    }
    takeText(line);
    return done();
}

Result<std::vector<SourceBlock>> TsvReading::blocks()
{
    while (m_at < m_text.size()) {
        if (m_lineRead % 256 == 0 && isCancelled(m_cancel)) {
            return refuseCancelled(m_fileName);
        }
        m_line = m_lineRead + 1;
        if (m_line > m_limits.lines) {
            return refuseOverLimit(u"BP-IMP-009"_s, m_fileName, m_line,
                QCoreApplication::translate("boardplan", "the file has more than %1 lines.").arg(m_limits.lines));
        }
        if (const auto status = takeLine(withQuotedLines(nextLine().toString())); !status) {
            return status.error();
        }
    }
    return std::move(m_blocks);
}

} // namespace

Result<SourceDocument> readTsv(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    const auto decoded = decodeText(fileName, bytes);
    if (!decoded) {
        return decoded.error();
    }
    auto blocks = TsvReading{fileName, decoded.value().text, limits, cancel}.blocks();
    if (!blocks) {
        return blocks.error();
    }
    return SourceDocument{fileName, u"tsv"_s, std::move(blocks).value(), decoded.value().encoding};
}

} // namespace boardplan

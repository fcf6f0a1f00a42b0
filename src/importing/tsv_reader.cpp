#include "importing/tsv_reader.h"

#include "importing/reader_registry.h"
#include "importing/refusals.h"
#include "importing/text_blocks.h"
#include "importing/text_decoder.h"

#include <algorithm>
#include <map>

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

// "What / Who / When": a text without tabs of which most lines have as many slashes between spaces, three cells or more.
QString withTabsForSlashes(const QString& text)
{
    constexpr int fewestRows = 3;
    const QString slash = u" / "_s;
    if (text.contains(u'\t') || text.contains(u'|')) {
        return text;
    }
    std::map<qsizetype, int> rowsOfWidth;
    for (const QString& line : text.split(u'\n')) {
        ++rowsOfWidth[line.count(slash) + 1];
    }
    rowsOfWidth[1] = rowsOfWidth[2] = 0; // "either / or" is no table
    const auto most = std::max_element(rowsOfWidth.begin(), rowsOfWidth.end(),
        [](const auto& one, const auto& other) { return one.second < other.second; });
    return most->second < fewestRows ? text : QString{text}.replace(slash, u"\t"_s);
}

// Reads decoded text line by line; `m_line` counts from 1 as editors do.
class TsvReading {
public:
    TsvReading(const QString& fileName, const QString& text, const ReadLimits& limits, const CancelFlag* cancel)
        : m_fileName{fileName}
        , m_text{text}
        , m_cancel{cancel}
        , m_separator{separatorOf(text)}
        , m_blocks{fileName, limits}
    {
    }

    Result<std::vector<SourceBlock>> blocks();

private:
    QStringView nextLine();
    // The rest of a line whose last cell opened a quote that a later line closes.
    QString withQuotedLines(QString line);
    Status takeLine(const QString& line);
    QStringList cellsOf(const QString& line) const;

    const QString& m_fileName;
    const QString& m_text;
    const CancelFlag* m_cancel;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 0;
    int m_lineRead = 0; // lines taken so far, those inside quotes included
    TextBlocks m_blocks;
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

// A quoted cell of several lines, as a spreadsheet writes it.
QString cellText(QString cell)
{
    cell.replace(QChar{0x2028}, u'\n');
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"') && cell.contains(u'\n')) {
        cell = cell.mid(1, cell.size() - 2).replace(u"\"\""_s, u"\""_s);
    }
    return cell;
}

QStringList TsvReading::cellsOf(const QString& line) const
{
    const bool isFramed = m_separator == u'|' && line.startsWith(u'|') && line.endsWith(u'|') && line.size() > 1;
    QStringList cells = (isFramed ? line.mid(1, line.size() - 2) : line).split(m_separator);
    std::transform(cells.begin(), cells.end(), cells.begin(), cellText);
    return cells;
}

Status TsvReading::takeLine(const QString& line)
{
    if (!line.contains(m_separator)) {
        return m_blocks.addText(line, m_line);
    }
    auto allowed = m_blocks.allowLine(line, m_line);
    return allowed ? m_blocks.addRow(cellsOf(line), m_line) : allowed;
}

Result<std::vector<SourceBlock>> TsvReading::blocks()
{
    while (m_at < m_text.size()) {
        if (m_lineRead % 256 == 0 && isCancelled(m_cancel)) {
            return refuseCancelled(m_fileName);
        }
        m_line = m_lineRead + 1;
        if (const auto status = takeLine(withQuotedLines(nextLine().toString())); !status) {
            return status.error();
        }
    }
    return m_blocks.take();
}

} // namespace

Result<SourceDocument> readTsv(
    const QString& fileName, const QByteArray& bytes, const ReadLimits& limits, const CancelFlag* cancel)
{
    const auto decoded = decodeText(fileName, bytes);
    if (!decoded) {
        return decoded.error();
    }
    const QString text = withTabsForSlashes(decoded.value().text);
    auto blocks = TsvReading{fileName, text, limits, cancel}.blocks();
    if (!blocks) {
        return blocks.error();
    }
    return SourceDocument{fileName, u"tsv"_s, std::move(blocks).value(), decoded.value().encoding};
}

} // namespace boardplan

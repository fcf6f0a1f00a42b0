#include "importing/readers/tsv_reader.h"

#include "importing/reader_registry.h"
#include "importing/readers/text_blocks.h"
#include "importing/readers/text_decoder.h"
#include "importing/refusals.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestRows = 3; // that make a table of text without tabs

// "| No. | Action |": several lines have two pipes or more.
bool isParted(const QString& text, QChar pipe)
{
    int rows = 0;
    for (const QStringView line : qTokenize(text, u'\n')) {
        rows += line.count(pipe) >= 2 ? 1 : 0;
    }
    return rows >= fewestRows;
}

// "What / Who / When": of the lines with a separator twice or more, several have it equally often.
bool isEvenlyParted(const QString& text, const QString& slash)
{
    std::map<qsizetype, int> rowsOfWidth;
    for (const QStringView line : qTokenize(text, u'\n')) {
        const qsizetype slashes = line.count(slash);
        rowsOfWidth[slashes] += slashes >= 2 ? 1 : 0; // "either / or" is no table
    }
    return std::any_of(rowsOfWidth.begin(), rowsOfWidth.end(), [](const auto& rows) { return rows.second >= fewestRows; });
}

// What parts the cells of a row: a tab, unless the text has none and shows another.
QString separatorOf(const QString& text)
{
    const QString tab = u"\t"_s;
    const QString slash = u" / "_s;
    if (text.contains(tab)) {
        return tab;
    }
    if (text.contains(u'|')) {
        return isParted(text, u'|') ? u"|"_s : tab;
    }
    return isEvenlyParted(text, slash) ? slash : tab;
}

// Reads decoded text line by line; `m_line` counts from 1 as editors do.
class TsvReading {
public:
    TsvReading(const QString& fileName, const QString& text, const QString& separator, const ReadLimits& limits,
        const CancelFlag* cancel)
        : m_fileName{fileName}
        , m_text{text}
        , m_cancel{cancel}
        , m_separator{separator}
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
    const QString m_separator;
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
    const bool isOpen = line.size() > at + 1 && line[at] == u'"' && line.mid(at).count(u'"') % 2 == 1;
    return isOpen ? at : -1;
}

// A quote is closed by a quotation mark that ends its cell.
bool isQuoteClosed(const QString& quoted)
{
    const qsizetype last = quoted.lastIndexOf(u'"');
    const bool endsCell = last + 1 == quoted.size() || quoted[last + 1] == u'\t';
    return quoted.count(u'"') % 2 == 0 && endsCell;
}

// A line that begins with a quote is a quotation, unless other cells follow it.
bool isCell(const QString& line, qsizetype open)
{
    return open > 0 || (line.contains(u'\t') && isQuoteClosed(line.section(u'\t', 0, 0)));
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
        if (isQuoteClosed(longer.mid(open)) && isCell(longer, open)) {
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
    const bool isFramed = m_separator == u"|"_s && line.startsWith(u'|') && line.endsWith(u'|') && line.size() > 1;
    QStringList cells = (isFramed ? line.mid(1, line.size() - 2) : line).split(m_separator);
    std::transform(cells.begin(), cells.end(), cells.begin(), cellText);
    return cells;
}

// "|---|:---|": drawn between rows, no cells.
bool isTableRule(const QString& line)
{
    static const QRegularExpression rule{u"^[|\\s:=+-]*-{2,}[|\\s:=+-]*$"_s};
    return rule.match(line).hasMatch();
}

Status TsvReading::takeLine(const QString& line)
{
    if (!line.contains(m_separator)) {
        return m_blocks.addText(line, Place{m_line});
    }
    if (m_separator == u"|"_s && isTableRule(line)) {
        return done();
    }
    auto allowed = m_blocks.allowLine(line, Place{m_line});
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

Result<SourceDocument> readTsv(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits,
    const CancelFlag* cancel, const ReadChoices& choices)
{
    if (bytes.size() > limits.textBytes) {
        return refuseTooLarge(fileName, bytes.size(), limits.textBytes);
    }
    const auto decoded = decodeText(fileName, bytes, choices.encoding);
    if (!decoded) {
        return decoded.error();
    }
    const QString separator = choices.separator.isEmpty() ? separatorOf(decoded.value().text) : choices.separator;
    auto blocks = TsvReading{fileName, decoded.value().text, separator, limits, cancel}.blocks();
    if (!blocks) {
        return blocks.error();
    }
    return SourceDocument{fileName, u"tsv"_s, std::move(blocks).value(), decoded.value().encoding, separator};
}

} // namespace boardplan

#include "importing/csv_reader.h"

#include "importing/csv_parser.h"
#include "importing/csv_shape.h"
#include "importing/refusals.h"
#include "importing/text_blocks.h"
#include "importing/text_decoder.h"
#include "importing/text_shape.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// "'=SUM(A1)": what our own tables and others write so that a spreadsheet does not take text for a formula.
QString withoutGuard(const QString& cell)
{
    static const QString guarded = u"=+-@\t\r"_s;
    return cell.size() > 1 && cell[0] == u'\'' && guarded.contains(cell[1]) ? cell.mid(1) : cell;
}

// A spreadsheet has no lines of text, only rows that fill their first cell.
bool isLineOfText(const QStringList& cells)
{
    const bool isAlone = !cells.isEmpty() && !cells.front().trimmed().isEmpty()
        && std::all_of(cells.begin() + 1, cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
    return isAlone && !startsInside(cells.front().trimmed());
}

class CsvReading {
public:
    CsvReading(const QString& fileName, const ReadLimits& limits, const CancelFlag* cancel)
        : m_fileName{fileName}
        , m_limits{limits}
        , m_cancel{cancel}
        , m_blocks{fileName, limits}
    {
    }

    Result<std::vector<SourceBlock>> blocks(const QByteArray& utf8, char separator);

private:
    bool take(const QStringList& cells, int line);
    Status takeRow(const QStringList& cells, int line);

    const QString& m_fileName;
    const ReadLimits& m_limits;
    const CancelFlag* m_cancel;
    TextBlocks m_blocks;
    Status m_status = done();
};

Status CsvReading::takeRow(const QStringList& cells, int line)
{
    if (isLineOfText(cells)) {
        return m_blocks.addText(withoutGuard(cells.front()), line);
    }
    QStringList plain;
    for (const QString& cell : cells) {
        plain.append(withoutGuard(cell));
        if (auto allowed = m_blocks.allowLine(cell, line); !allowed) {
            return allowed;
        }
    }
    return m_blocks.addRow(plain, line);
}

bool CsvReading::take(const QStringList& cells, int line)
{
    if (isCancelled(m_cancel)) {
        m_status = refuseCancelled(m_fileName);
    } else {
        m_status = takeRow(cells, line);
    }
    return m_status.ok();
}

// A spreadsheet fills every row up to the widest of the sheet.
void trimTable(SourceBlock& table)
{
    std::size_t width = 0;
    for (const SourceRow& row : table.rows) {
        const auto last = std::find_if(row.rbegin(), row.rend(), [](const SourceCell& cell) { return !cell.text.isEmpty(); });
        width = std::max(width, static_cast<std::size_t>(row.rend() - last));
    }
    for (SourceRow& row : table.rows) {
        row.resize(std::min(row.size(), width));
    }
}

Result<std::vector<SourceBlock>> CsvReading::blocks(const QByteArray& utf8, char separator)
{
    CsvParser parser{separator, [this](const QStringList& cells, int line) { return take(cells, line); }};
    constexpr qsizetype part = 64 * 1024;
    bool goesOn = true;
    for (qsizetype at = 0; goesOn && at < utf8.size(); at += part) {
        goesOn = parser.feed(QByteArrayView{utf8}.sliced(at, std::min(part, utf8.size() - at)));
    }
    goesOn = goesOn && parser.finish();
    if (!m_status) {
        return m_status.error();
    }
    if (!goesOn) {
        return refuseTooLarge(m_fileName, utf8.size(), m_limits.bytes);
    }
    std::vector<SourceBlock> blocks = m_blocks.take();
    std::for_each(blocks.begin(), blocks.end(), trimTable);
    return blocks;
}

} // namespace

Result<SourceDocument> readCsv(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits,
    const CancelFlag* cancel, const ReadChoices& choices)
{
    const auto decoded = decodeText(fileName, bytes, choices.encoding);
    if (!decoded) {
        return decoded.error();
    }
    const QByteArray utf8 = decoded.value().text.toUtf8();
    const char separator = choices.separator.isEmpty() ? csvShape(utf8).separator : choices.separator[0].toLatin1();
    auto blocks = CsvReading{fileName, limits, cancel}.blocks(utf8, separator);
    if (!blocks) {
        return blocks.error();
    }
    return SourceDocument{fileName, u"csv"_s, std::move(blocks).value(), decoded.value().encoding,
        QString{QLatin1Char{separator}}};
}

} // namespace boardplan

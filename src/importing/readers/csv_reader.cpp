#include "importing/readers/csv_reader.h"

#include "importing/readers/csv_parser.h"
#include "importing/readers/csv_shape.h"
#include "importing/readers/sheet_rows.h"
#include "importing/readers/text_blocks.h"
#include "importing/readers/text_decoder.h"
#include "importing/refusals.h"

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

class CsvReading {
public:
    CsvReading(const QString& fileName, const ReadLimits& limits, const CancelFlag* cancel)
        : m_fileName{fileName}
        , m_limits{limits}
        , m_cancel{cancel}
        , m_blocks{fileName, limits}
        , m_rows{m_blocks}
    {
    }

    Result<std::vector<SourceBlock>> blocks(const QByteArray& utf8, char separator);

private:
    bool take(const QStringList& cells, int line);

    const QString& m_fileName;
    const ReadLimits& m_limits;
    const CancelFlag* m_cancel;
    TextBlocks m_blocks;
    SheetRows m_rows;
    Status m_status = done();
};

bool CsvReading::take(const QStringList& cells, int line)
{
    if (isCancelled(m_cancel)) {
        m_status = refuseCancelled(m_fileName);
        return false;
    }
    SourceRow row;
    for (const QString& cell : cells) {
        row.push_back({withoutGuard(cell), Place{line, static_cast<int>(row.size()) + 1}, 1, 1, {}});
    }
    m_status = m_rows.add(std::move(row), Place{line});
    return m_status.ok();
}

Result<std::vector<SourceBlock>> CsvReading::blocks(const QByteArray& utf8, char separator)
{
    CsvParser parser{separator, m_limits.cellsPerRow,
        [this](const QStringList& cells, int line) { return take(cells, line); }};
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
    const Status ended = m_rows.end();
    return ended ? Result<std::vector<SourceBlock>>{m_blocks.take()} : ended.error();
}

} // namespace

Result<SourceDocument> readCsv(const QString& fileName, const QByteArray& bytes, const ReadLimits& limits,
    const CancelFlag* cancel, const ReadChoices& choices)
{
    if (bytes.size() > limits.textBytes) {
        return refuseTooLarge(fileName, bytes.size(), limits.textBytes);
    }
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

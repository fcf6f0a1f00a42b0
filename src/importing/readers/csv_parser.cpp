#include "importing/readers/csv_parser.h"

namespace boardplan {

CsvParser::CsvParser(char separator, qsizetype mostCells, TakeRow takeRow)
    : m_mostCells{mostCells}
    , m_takeRow{std::move(takeRow)}
{
    csv_init(&m_parser, CSV_REPALL_NL); // empty lines are told, so that lines can be counted
    csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

void CsvParser::onCell(void* text, std::size_t size, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    if (parser.m_cells.size() > parser.m_mostCells) {
        return;
    }
    const auto bytes = QByteArrayView{static_cast<const char*>(text), static_cast<qsizetype>(size)};
    parser.m_cells.append(QString::fromUtf8(bytes));
    parser.m_linesInside += static_cast<int>(parser.m_cells.back().count(u'\n'));
}

void CsvParser::onRow(int letter, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    parser.m_goesOn = parser.m_goesOn && parser.m_takeRow(parser.m_cells, parser.m_line);
    parser.m_cells.clear();
    parser.m_line += parser.m_linesInside + (letter >= 0 ? 1 : 0);
    parser.m_linesInside = 0;
}

bool CsvParser::feed(QByteArrayView part)
{
    const auto size = static_cast<std::size_t>(part.size());
    return csv_parse(&m_parser, part.data(), size, onCell, onRow, this) == size && m_goesOn;
}

bool CsvParser::finish()
{
    return csv_fini(&m_parser, onCell, onRow, this) == 0 && m_goesOn;
}

} // namespace boardplan

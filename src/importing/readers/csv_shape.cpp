#include "importing/readers/csv_shape.h"

#include "importing/readers/csv_parser.h"

#include <algorithm>
#include <array>
#include <map>

namespace boardplan {

namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

CsvShape shapeWith(const QByteArray& sample, char separator)
{
    std::map<qsizetype, int> rowsOfWidth;
    int rows = 0;
    CsvParser parser{separator, sampleBytes, [&](const QStringList& cells, int) {
                         ++rowsOfWidth[cells.size()];
                         rows += cells.isEmpty() ? 0 : 1;
                         return true;
                     }};
    parser.feed(sample);
    parser.finish();
    CsvShape shape;
    shape.separator = separator;
    for (const auto& [width, count] : rowsOfWidth) {
        if (width > 1 && count > shape.rows) {
            shape.width = static_cast<int>(width);
            shape.rows = count;
        }
    }
    shape.otherRows = rows - shape.rows;
    return shape;
}

} // namespace

CsvShape csvShape(const QByteArray& utf8)
{
    constexpr std::array separators{',', ';', '\t', '|'};
    const QByteArray sample = utf8.left(sampleBytes);
    CsvShape best;
    for (const char separator : separators) {
        const CsvShape shape = shapeWith(sample, separator);
        if (shape.rows > best.rows) {
            best = shape;
        }
    }
    return best;
}

} // namespace boardplan

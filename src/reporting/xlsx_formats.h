#pragma once

#include "reporting/paper_sheets.h"

#include <map>
#include <tuple>

struct lxw_format;
struct lxw_workbook;

namespace boardplan {

// How cells look, each look once in the workbook.
class XlsxFormats {
public:
    explicit XlsxFormats(lxw_workbook* workbook)
        : m_workbook{workbook}
    {
    }

    lxw_format* of(const PaperCell& cell);

private:
    using Key = std::tuple<PaperCellLook, bool, bool, bool, QString, QString>; // number, bold, ruled, fill, ink

    lxw_format* make(const Key& key);

    lxw_workbook* m_workbook;
    std::map<Key, lxw_format*> m_formats;
};

// "#ffc800" → 0xffc800, for formats and charts.
unsigned xlsxColour(const QString& colour);

} // namespace boardplan

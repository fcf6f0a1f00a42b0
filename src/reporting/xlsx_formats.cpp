#include "reporting/xlsx_formats.h"

#include "reporting/paper_style.h"

#include <xlsxwriter.h>

namespace boardplan {

namespace {

lxw_color_t rgbOf(const QColor& colour)
{
    return colour.rgb() & 0xffffff;
}

void setLook(lxw_format* format, PaperCellLook look)
{
    switch (look) {
    case PaperCellLook::Title:
        format_set_font_size(format, 16);
        format_set_bold(format);
        return;
    case PaperCellLook::Muted:
        format_set_font_color(format, rgbOf(PaperStyle::muted));
        return;
    case PaperCellLook::Heading:
        format_set_font_size(format, 12);
        format_set_bold(format);
        return;
    case PaperCellLook::ColumnHead:
        format_set_bg_color(format, rgbOf(PaperStyle::band));
        format_set_bottom(format, LXW_BORDER_MEDIUM);
        [[fallthrough]];
    case PaperCellLook::Lead:
    case PaperCellLook::Rating:
        format_set_bold(format);
        break;
    case PaperCellLook::Prompt:
        format_set_font_color(format, rgbOf(PaperStyle::muted));
        break;
    case PaperCellLook::Words:
        break;
    }
    format_set_text_wrap(format); // the others run on over the cells at their right
    if (look != PaperCellLook::Lead) {
        format_set_indent(format, 1);
    }
}

} // namespace

unsigned xlsxColour(const QString& colour)
{
    return rgbOf(QColor{colour});
}

lxw_format* XlsxFormats::make(const Key& key)
{
    const auto& [look, isNumber, isBold, isRuled, fill, ink] = key;
    lxw_format* const format = workbook_add_format(m_workbook);
    setLook(format, look);
    if (isNumber) {
        format_set_indent(format, 0);
    }
    format_set_align(format, isNumber ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (isBold) {
        format_set_bold(format);
    }
    if (!fill.isEmpty()) {
        format_set_bg_color(format, xlsxColour(fill));
        format_set_font_color(format, xlsxColour(ink));
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, rgbOf(PaperStyle::muted));
    } else if (isRuled) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, rgbOf(PaperStyle::line));
    }
    return format;
}

lxw_format* XlsxFormats::of(const PaperCell& cell)
{
    const Key key{cell.look, cell.number.has_value(), cell.isBold, cell.isRuled, cell.fill, cell.ink};
    const auto [format, isNew] = m_formats.try_emplace(key, nullptr);
    if (isNew) {
        format->second = make(key);
    }
    return format->second;
}

} // namespace boardplan

#include "reporting/xlsx_chart.h"

#include "reporting/chip_colours.h"
#include "reporting/printable_text.h"
#include "reporting/xlsx_formats.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

constexpr double plainHeight = 288; // pixels at scale 1, and its width
constexpr double plainWidth = 480;
constexpr double aroundBars = 130; // pixels: title, numbers and legend

// On top of colour a pattern, so that bars are told apart in grey: as on our own paper, on plan is plain.
void setPattern(lxw_chart_series* series, const Rating& rating)
{
    lxw_chart_pattern pattern = {};
    pattern.bg_color = xlsxColour(fillOf(rating));
    pattern.fg_color = xlsxColour(inkOf(rating));
    if (rating.role == RatingRole::Complete) {
        pattern.type = LXW_CHART_PATTERN_DOTTED_GRID;
    } else if (rating.ratingClass == RatingClass::OffTrack) {
        pattern.type = LXW_CHART_PATTERN_LIGHT_DOWNWARD_DIAGONAL;
    } else if (rating.ratingClass == RatingClass::AtRisk) {
        pattern.type = LXW_CHART_PATTERN_PERCENT_10;
    } else {
        return;
    }
    chart_series_set_pattern(series, &pattern);
}

void setSeriesLook(lxw_chart_series* series, const std::optional<Rating>& rating)
{
    lxw_chart_line line = {};
    line.color = 0x505a5f;
    line.width = 0.75F;
    lxw_chart_fill fill = {};
    fill.color = xlsxColour(fillOf(rating));
    chart_series_set_line(series, &line);
    chart_series_set_fill(series, &fill);
    if (rating) {
        setPattern(series, *rating);
    }
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, "0;;"); // nothing where there is none
    lxw_chart_fill ground = {};
    ground.color = 0xffffff;
    chart_series_set_labels_fill(series, &ground);
}

// What is added first stands at the left of a lying bar and at the foot of an upright one.
void addSeries(lxw_chart* chart, const PaperSheet& sheet)
{
    const QByteArray name = sheet.name.toUtf8();
    const auto last = static_cast<lxw_row_t>(sheet.rows->count() - 1);
    const auto labels = static_cast<lxw_col_t>(sheet.chart->labels);
    const std::size_t count = sheet.chart->ratings.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t rating = sheet.chart->isUpright ? count - 1 - i : i;
        const auto column = static_cast<lxw_col_t>(sheet.chart->first + rating);
        lxw_chart_series* const series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, name.constData(), 1, labels, last, labels);
        chart_series_set_values(series, name.constData(), 1, column, last, column);
        chart_series_set_name_range(series, name.constData(), 0, column);
        setSeriesLook(series, sheet.chart->ratings[rating]);
    }
}

void setAxes(lxw_chart* chart, const PaperChart& shown)
{
    if (shown.isUpright) {
        chart_axis_major_gridlines_set_visible(chart->y_axis, LXW_FALSE);
        return;
    }
    chart_axis_set_reverse(chart->y_axis); // the first row's bar on top
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH); // and the numbers below all
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
}

// In pixels.
QSizeF chartSize(const PaperSheet& sheet)
{
    const auto bars = static_cast<double>(sheet.rows->count() - 1);
    return sheet.chart->isUpright ? QSizeF{160 + 90 * bars, aroundBars + 220} : QSizeF{800, aroundBars + 34 * bars};
}

} // namespace

lxw_error insertXlsxChart(lxw_workbook* workbook, lxw_worksheet* page, const PaperSheet& sheet)
{
    lxw_chart* const chart = workbook_add_chart(workbook, sheet.chart->isUpright ? LXW_CHART_COLUMN_STACKED : LXW_CHART_BAR_STACKED);
    if (chart == nullptr) {
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    addSeries(chart, sheet);
    const QByteArray title = printableText(sheet.chart->title).left(120).toUtf8();
    chart_title_set_name(chart, title.constData());
    setAxes(chart, *sheet.chart);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_set_series_gap(chart, 40);

    QByteArray words
        = QCoreApplication::translate("boardplan", "Bars of the counts in the table above.").toUtf8();
    lxw_chart_options options = {};
    const QSizeF size = chartSize(sheet);
    options.x_scale = size.width() / plainWidth;
    options.y_scale = size.height() / plainHeight;
    options.description = words.data();
    const auto below = static_cast<lxw_row_t>(sheet.rows->count() + 1);
    return worksheet_insert_chart_opt(page, below, 0, chart, &options);
}

} // namespace boardplan

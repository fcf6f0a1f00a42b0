#include "gui/plan/plan_column_widths.h"

#include "gui/look/theme.h"
#include "gui/plan/plan_cell.h"
#include "gui/plan/plan_group_row.h"
#include "gui/plan/plan_header.h"

#include <boardplan/models/plan_tree_model.h>

#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string_view>

namespace boardplan {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr int sampledRows = 200;

// In letters, so that they grow with the font.
constexpr int widestWord = 20;   // longer words are broken
constexpr int squeezedWord = 14; // and these, where there is no room
constexpr int wideBar = 20;      // so that a distribution shows its counts
constexpr int squeezedBar = 10;
constexpr int readableLine = 24;  // of a column that says much, where there is room
constexpr int scrolledLine = 17;  // of the words of actions, where the table has to scroll
constexpr double manyLetters = 60; // in the middle

// A plan of fewer rows says little about what will stand in its columns; these many letters are expected of each beside
// what is there, so that the first action typed does not stand in a column as wide as its heading.
constexpr int fewRows = 12;
constexpr int expectedTexts = 2;
constexpr int expectedWidth = 22; // of the column of actions, at least
constexpr int squeezedWidth = 14;
constexpr std::array expectedLetters{std::pair{"action"sv, 90}, std::pair{"leads"sv, 26}, std::pair{"timescale"sv, 18},
    std::pair{"measures"sv, 50}, std::pair{"desiredOutcomes"sv, 50}, std::pair{"latestUpdate"sv, 60}};

struct ColumnNeeds {
    int least = 0;
    int squeezed = 0;  // no less even where the table then has to scroll
    double weight = 0; // 0: as wide as its content
    int texts = 0;
    bool saysMuch = false;
};

class NeedsOfPlan {
public:
    NeedsOfPlan(const QAbstractItemModel& model, const PlanHeader& header, const QFont& font)
        : m_model{model}
        , m_font{font}
        , m_metrics{font}
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            const int least = std::max(header.leastWidth(column), header.minimumSectionSize());
            m_columns.push_back({least, least, 0, 0, false});
        }
        collect({});
        const std::size_t step = 1 + m_rows.size() / sampledRows;
        for (std::size_t row = 0; row < m_rows.size(); row += step) {
            look(m_rows[row]);
        }
        look(m_rows.empty() ? QModelIndex{} : m_rows.back());
        if (m_rows.size() < fewRows) {
            expectTexts();
        }
        for (ColumnNeeds& column : m_columns) {
            const double usual = column.texts == 0 ? 0 : column.weight / column.texts;
            column.saysMuch = usual > manyLetters;
            if (column.saysMuch) {
                column.least = std::max(column.least, letters(readableLine));
            }
            column.weight = column.texts == 0 ? 0 : std::sqrt(usual + 1);
        }
    }

    std::vector<ColumnNeeds> columns() const { return m_columns; }

private:
    void collect(const QModelIndex& parent)
    {
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            m_rows.push_back(index);
            collect(index);
        }
    }

    void expectTexts()
    {
        const auto* const plan = qobject_cast<const PlanTreeModel*>(&m_model);
        for (std::size_t column = 0; plan != nullptr && column < m_columns.size(); ++column) {
            for (const auto& [field, expected] : expectedLetters) {
                if (plan->columns()[column].fields.contains(QLatin1StringView{field.data(), static_cast<qsizetype>(field.size())})) {
                    m_columns[column].weight += expectedTexts * expected;
                    m_columns[column].texts += expectedTexts;
                    if (field == "action"sv) {
                        widen(m_columns[column], letters(expectedWidth), letters(squeezedWidth));
                    }
                    break;
                }
            }
        }
    }

    void look(const QModelIndex& first)
    {
        for (int column = 0; first.isValid() && column < m_model.columnCount(); ++column) {
            lookAtCell(first.siblingAtColumn(column));
        }
    }

    void lookAtCell(const QModelIndex& index)
    {
        ColumnNeeds& needs = m_columns[static_cast<std::size_t>(index.column())];
        const PlanCellContent content = planCellContent(index);
        if (content.rating) {
            const Chip chip{content.rating->rating,
                            content.rating->rating ? QString{} : content.rating->word};
            const auto size = chipSize(chip, pixelFont(m_font));
            const int chipWidth = static_cast<int>(std::ceil(size.width()));
            widen(needs, chipWidth, chipWidth);
        }
        if (index.data(DistributionRole).isValid()) {
            widen(needs, letters(wideBar), letters(squeezedBar));
        }
        if (index.column() == 0) {
            // Refs stay whole, and so does the label of what has none ("1/1#1"), which is a note.
            const bool isGroup = m_model.hasChildren(index);
            const QString own = index.data(RefRole).toString();
            const QString ref = own.isEmpty() && !content.notes.empty() ? content.notes.front().text : own;
            const int arrow = isGroup ? planArrowWidth(m_font) : 0;
            const int width =
                std::min(letters(widestWord), m_metrics.horizontalAdvance(ref) + arrow + 4);
            widen(needs, width, width);
        }
        lookAtText(needs, content, index.column() > 0);
    }

    void lookAtText(ColumnNeeds& needs, const PlanCellContent& content, bool isText)
    {
        qsizetype characters = content.body.size();
        widenForWord(needs, content.body);
        for (const CellNote& note : content.notes) {
            characters += note.text.size();
            widenForWord(needs, note.text);
        }
        for (const CellNote& tag : content.tags) {
            widenForWord(needs, tag.text);
        }
        if (isText && characters > 0 && !content.body.isEmpty()) {
            needs.weight += static_cast<double>(characters);
            ++needs.texts;
        }
    }

    void widenForWord(ColumnNeeds& needs, const QString& text) const
    {
        static const QRegularExpression gap{u"[\\s/-]+"_s};
        const QStringList words = text.split(gap);
        const auto longest = std::max_element(
            words.begin(), words.end(),
            [](const QString& one, const QString& other) { return one.size() < other.size(); });
        const int width = m_metrics.horizontalAdvance(*longest) + 2;
        widen(needs, std::min(letters(widestWord), width), std::min(letters(squeezedWord), width));
    }

    int letters(int count) const { return count * m_metrics.horizontalAdvance(u'n'); }

    static void widen(ColumnNeeds& needs, int width, int squeezed)
    {
        needs.least = std::max(needs.least, width + 2 * planCellMarginX);
        needs.squeezed = std::max(needs.squeezed, squeezed + 2 * planCellMarginX);
    }

    const QAbstractItemModel& m_model;
    QFont m_font;
    QFontMetrics m_metrics;
    std::vector<ColumnNeeds> m_columns;
    std::vector<QModelIndex> m_rows;
};

// Takes from every one of these columns its part of what is wanting, down to where words would break.
void squeezeThose(std::vector<ColumnNeeds>& columns, int available, bool saysMuch)
{
    int excess = -available;
    int slack = 0;
    const auto slackOf = [saysMuch](const ColumnNeeds& column) {
        return column.saysMuch == saysMuch ? column.least - column.squeezed : 0;
    };
    for (const ColumnNeeds& column : columns) {
        excess += column.least;
        slack += slackOf(column);
    }
    if (excess <= 0 || slack == 0) {
        return;
    }
    const double share = std::min(1.0, static_cast<double>(excess) / slack);
    for (ColumnNeeds& column : columns) {
        column.least -= static_cast<int>(std::ceil(slackOf(column) * share));
    }
}

// Columns that say little give way first, for those that say much make the rows high.
void squeeze(std::vector<ColumnNeeds>& columns, int available)
{
    squeezeThose(columns, available, false);
    squeezeThose(columns, available, true);
}

int leastOf(const std::vector<ColumnNeeds>& columns)
{
    return std::accumulate(
        columns.begin(), columns.end(), 0, [](int sum, const ColumnNeeds& column) { return sum + column.least; });
}

// Columns whose share is below their least keep it; the others share what is left.
std::vector<int> shareOut(const std::vector<ColumnNeeds>& columns, int available)
{
    std::vector<int> widths;
    std::vector<bool> isShared;
    for (const ColumnNeeds& column : columns) {
        widths.push_back(column.least);
        isShared.push_back(column.weight > 0);
    }
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double weight = 0;
        int left = available;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            weight += isShared[at] ? columns[at].weight : 0;
            left -= isShared[at] ? 0 : columns[at].least;
        }
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const int share =
                isShared[at] ? static_cast<int>(left * columns[at].weight / weight) : 0;
            widths[at] = std::max(columns[at].least, share);
            isSettled = isSettled && (!isShared[at] || share >= columns[at].least);
            isShared[at] = share >= columns[at].least;
        }
    }
    return widths;
}

} // namespace

std::vector<int> balancedPlanWidths(const QAbstractItemModel& model, const PlanHeader& header,
                                    const QFont& font, int available)
{
    std::vector<ColumnNeeds> columns = NeedsOfPlan{model, header, font}.columns();
    squeeze(columns, available);
    const auto* const plan = qobject_cast<const PlanTreeModel*>(&model);
    const int words = plan == nullptr ? -1 : plan->columnShowing(u"action"_s);
    if (words >= 0 && leastOf(columns) > available) { // it scrolls anyway
        int& least = columns[static_cast<std::size_t>(words)].least;
        least = std::max(least, scrolledLine * QFontMetrics{font}.horizontalAdvance(u'n') + 2 * planCellMarginX);
    }
    return shareOut(columns, available);
}

std::vector<int> planColumnOrder(const PlanTreeModel& plan, bool allFit)
{
    std::vector<int> order(plan.columns().size());
    std::iota(order.begin(), order.end(), 0);
    const int words = plan.columnShowing(u"action"_s);
    if (allFit || words < 0) {
        return order;
    }
    auto place = std::next(order.begin(), words + 1);
    for (const QString& field : {u"rating"_s, u"latestUpdate"_s}) {
        const auto wanted = std::find(place, order.end(), plan.columnShowing(field));
        if (wanted != order.end()) {
            std::rotate(place, wanted, std::next(wanted));
            ++place;
        }
    }
    return order;
}

bool saysLittle(const QAbstractItemModel& plan)
{
    int rows = 0;
    const auto count = [&](const QModelIndex& parent, const auto& self) -> void {
        for (int row = 0; row < plan.rowCount(parent) && rows < fewRows; ++row) {
            ++rows;
            self(plan.index(row, 0, parent), self);
        }
    };
    count({}, count);
    return rows < fewRows;
}

} // namespace boardplan

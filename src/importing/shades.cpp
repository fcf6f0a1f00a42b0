#include "importing/shades.h"

#include <QColor>
#include <algorithm>
#include <array>
#include <set>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Hues in degrees up to which a colour bears its name, going round from red.
struct HueName {
    int upTo;
    const char16_t* name;
};

constexpr std::array hueNames{HueName{16, u"red"}, HueName{52, u"amber"}, HueName{68, u"yellow"}, HueName{172, u"green"},
    HueName{186, u""}, HueName{255, u"blue"}, HueName{338, u""}, HueName{360, u"red"}};

// How many cells of a column are shaded so, and in which colours.
struct ColumnShades {
    int shaded = 0;
    std::set<QString> words;
};

ColumnShades shadesOf(const TableRun& run, std::size_t column)
{
    ColumnShades shades;
    for (const TableFragment& fragment : run.fragments) {
        for (const SourceRow& row : fragment.rows) {
            const QString word = column < row.size() ? colourWord(row[column].fill) : QString{};
            if (!word.isEmpty()) {
                ++shades.shaded;
                shades.words.insert(word);
            }
        }
    }
    return shades;
}

} // namespace

QString colourWord(const QString& fill)
{
    const QColor colour{fill};
    constexpr double palest = 0.165; // saturation below which a shade is decoration; Excel's "Good" has 0.172
    constexpr double darkest = 0.25;
    if (!colour.isValid() || colour.hsvSaturationF() < static_cast<float>(palest)
        || colour.valueF() < static_cast<float>(darkest)) {
        return {};
    }
    const auto named = std::find_if(hueNames.begin(), hueNames.end(),
        [&](const HueName& one) { return colour.hsvHue() < one.upTo; });
    return named == hueNames.end() ? QString{} : QString::fromUtf16(named->name);
}

const Rating* ratingOfShade(const QString& fill, const RatingScheme& scheme)
{
    const QString word = colourWord(fill);
    if (word.isEmpty()) {
        return nullptr;
    }
    const Rating* const named = scheme.match(word);
    return named == nullptr && word == u"yellow"_s ? scheme.match(u"amber"_s) : named;
}

int shadedColumn(const TableRun& run)
{
    const int rating = run.header.indexOf(CellField::Rating);
    if (rating >= 0 && shadesOf(run, static_cast<std::size_t>(rating)).shaded > 0) {
        return rating;
    }
    std::size_t rows = 0;
    for (const TableFragment& fragment : run.fragments) {
        rows += fragment.rows.size();
    }
    for (std::size_t column = 0; column < run.header.columns.size(); ++column) {
        const ColumnShades shades = shadesOf(run, column);
        if (shades.words.size() > 1 && 2 * static_cast<std::size_t>(shades.shaded) > rows) {
            return static_cast<int>(column);
        }
    }
    return -1;
}

} // namespace boardplan

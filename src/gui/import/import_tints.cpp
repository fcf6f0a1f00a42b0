#include "gui/import/import_tints.h"

#include "gui/look/theme.h"

#include <QCoreApplication>
#include <array>

namespace boardplan {

namespace {

// Hues as far apart as eleven can be; -1 is grey. Names stand beside every tint, so that colour is
// never alone.
struct TintRow {
    ImportField field;
    const char* name;
    int hue;
};

constexpr std::array tintTable{TintRow{ImportField::NotPlaced, "not placed", -1},
                               TintRow{ImportField::Title, "title and period", -1},
                               TintRow{ImportField::FrontMatter, "front matter", -1},
                               TintRow{ImportField::Key, "rating key", 20},
                               TintRow{ImportField::Priority, "priority", 320},
                               TintRow{ImportField::Objective, "objective", 265},
                               TintRow{ImportField::Action, "action", 212},
                               TintRow{ImportField::Lead, "lead", 145},
                               TintRow{ImportField::Timescale, "timescale", 45},
                               TintRow{ImportField::Measure, "measure", 180},
                               TintRow{ImportField::Update, "update", 85}};

const TintRow& tintRow(ImportField field)
{
    return tintTable.at(static_cast<std::size_t>(field));
}

} // namespace

QString importFieldName(ImportField field)
{
    return QCoreApplication::translate("boardplan", tintRow(field).name);
}

QColor importFieldTint(ImportField field)
{
    if (field == ImportField::NotPlaced) {
        return {};
    }
    const int hue = tintRow(field).hue;
    if (hue < 0) {
        return theme().group;
    }
    return theme().isDark() ? QColor::fromHsl(hue, 70, 48) : QColor::fromHsl(hue, 170, 236);
}

} // namespace boardplan

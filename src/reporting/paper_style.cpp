#include "reporting/paper_style.h"

#include <QStringList>
#include <map>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QFont makePaperFont(int size, QFont::Weight weight)
{
    QFont font{QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s}};
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

QFont paperFont(int size, QFont::Weight weight)
{
    // A font kept is a font that has found its face: looking one up costs more than laying out a
    // cell.
    thread_local std::map<std::pair<int, QFont::Weight>, QFont> fonts;
    const auto [font, isNew] = fonts.try_emplace({size, weight});
    if (isNew) {
        font->second = makePaperFont(size, weight);
    }
    return font->second;
}

} // namespace boardplan

#include "gui/look/theme.h"

#include "gui/look/spoken_role.h"
#include "gui/look/tool_tips.h"
#include "gui/look/window_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

ThemeColours lightColours()
{
    ThemeColours colours;
    colours.window = QColor{0xf1, 0xf3, 0xf5};
    colours.base = QColor{0xff, 0xff, 0xff};
    colours.panel = QColor{0xfb, 0xfb, 0xfc};
    colours.text = QColor{0x1b, 0x1f, 0x23};
    colours.muted = QColor{0x50, 0x5a, 0x5f};
    colours.hairline = QColor{0xdc, 0xdf, 0xe3};
    colours.accent = QColor{0x1a, 0x4f, 0x94};
    colours.accentInk = QColor{0xff, 0xff, 0xff};
    colours.selection = QColor{0xdf, 0xe7, 0xf3};
    colours.selectionLine = QColor{0xb4, 0xc6, 0xe0};
    colours.group = QColor{0xf1, 0xf2, 0xf4};
    colours.subgroup = QColor{0xf9, 0xfb, 0xfb};
    colours.danger = QColor{0xa8, 0x07, 0x1a};
    colours.good = QColor{0x1a, 0x6b, 0x3a};
    colours.warning = QColor{0x7a, 0x4f, 0x00};
    colours.found = QColor{0xff, 0xed, 0x9e};
    colours.foundInk = QColor{0x1b, 0x1f, 0x23};
    colours.past = QColor{0xf3, 0xe6, 0xc8};
    colours.pastInk = QColor{0x3d, 0x2a, 0x00};
    return colours;
}

ThemeColours darkColours()
{
    ThemeColours colours;
    colours.kind = ThemeKind::Dark;
    colours.window = QColor{0x1b, 0x1e, 0x22};
    colours.base = QColor{0x22, 0x26, 0x2b};
    colours.panel = QColor{0x1f, 0x23, 0x27};
    colours.text = QColor{0xe8, 0xea, 0xed};
    colours.muted = QColor{0xad, 0xb4, 0xbb};
    colours.hairline = QColor{0x3c, 0x42, 0x49};
    colours.accent = QColor{0x9c, 0xc2, 0xff};
    colours.accentInk = QColor{0x0b, 0x1c, 0x33};
    colours.selection = QColor{0x2c, 0x3e, 0x5a};
    colours.selectionLine = QColor{0x4a, 0x6a, 0x99};
    colours.group = QColor{0x2b, 0x30, 0x36};
    colours.subgroup = QColor{0x26, 0x2b, 0x30};
    colours.danger = QColor{0xff, 0x9a, 0x94};
    colours.good = QColor{0x6f, 0xcf, 0x97};
    colours.warning = QColor{0xff, 0xc2, 0x2e};
    colours.found = QColor{0x6b, 0x56, 0x12};
    colours.foundInk = QColor{0xff, 0xff, 0xff};
    colours.past = QColor{0x45, 0x38, 0x18};
    colours.pastInk = QColor{0xff, 0xe7, 0xae};
    colours.figures = darkFigureStyle();
    return colours;
}

ThemeColours highContrastColours()
{
    ThemeColours colours;
    colours.kind = ThemeKind::HighContrast;
    colours.window = QColor{0x00, 0x00, 0x00};
    colours.base = QColor{0x00, 0x00, 0x00};
    colours.panel = QColor{0x00, 0x00, 0x00};
    colours.text = QColor{0xff, 0xff, 0xff};
    colours.muted = QColor{0xe6, 0xe6, 0xe6};
    colours.hairline = QColor{0xb0, 0xb0, 0xb0};
    colours.accent = QColor{0xff, 0xe0, 0x40};
    colours.accentInk = QColor{0x00, 0x00, 0x00};
    colours.selection = QColor{0x00, 0x3a, 0x8c};
    colours.selectionLine = QColor{0xff, 0xe0, 0x40};
    colours.group = QColor{0x1c, 0x1c, 0x1c};
    colours.subgroup = QColor{0x10, 0x10, 0x10};
    colours.danger = QColor{0xff, 0xa8, 0xa2};
    colours.good = QColor{0x86, 0xe8, 0xae};
    colours.warning = QColor{0xff, 0xd2, 0x60};
    colours.found = QColor{0xff, 0xe0, 0x40};
    colours.foundInk = QColor{0x00, 0x00, 0x00};
    colours.past = QColor{0x4d, 0x3b, 0x00};
    colours.pastInk = QColor{0xff, 0xff, 0xff};
    colours.figures = darkFigureStyle();
    colours.figures.isHatched = true;
    return colours;
}

ThemeColours coloursOf(ThemeKind kind)
{
    ThemeColours colours = kind == ThemeKind::Dark ? darkColours()
        : kind == ThemeKind::HighContrast          ? highContrastColours()
                                                   : lightColours();
    constexpr float share = 0.7F; // of the secondary text's colour, the rest being the ground
    const auto mixed = [](float ink, float ground) { return share * ink + (1 - share) * ground; };
    const QColor& ink = colours.muted;
    const QColor& ground = colours.base;
    colours.outline = QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
        mixed(ink.blueF(), ground.blueF()));
    return colours;
}

ThemeColours& currentColours()
{
    static ThemeColours colours = coloursOf(ThemeKind::Light);
    return colours;
}

// Fusion draws its frames and bevels from these roles; flat surfaces need them close together.
void setFrameRoles(QPalette& palette, const ThemeColours& colours)
{
    const bool dark = colours.isDark();
    palette.setColor(QPalette::Light, dark ? colours.base.lighter(130) : colours.base);
    palette.setColor(QPalette::Midlight, dark ? colours.base.lighter(115) : colours.window);
    palette.setColor(QPalette::Mid, colours.hairline);
    palette.setColor(QPalette::Dark, dark ? colours.hairline.lighter(130) : colours.hairline.darker(130));
    palette.setColor(QPalette::Shadow, dark ? QColor{Qt::black} : colours.hairline.darker(160));
}

QPalette paletteOf(const ThemeColours& colours)
{
    QPalette palette{colours.isDark() ? colours.group : colours.base, colours.window};
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.subgroup);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentInk);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.group);
    palette.setColor(QPalette::ToolTipText, colours.text);
    setFrameRoles(palette, colours);
    QColor faded = colours.text;
    faded.setAlphaF(0.45F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    return palette;
}

QFont scaledFont(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

const ThemeColours& theme()
{
    return currentColours();
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    currentColours() = coloursOf(kind);
    if (qobject_cast<WindowStyle*>(application.style()) == nullptr) {
        QApplication::setStyle(new WindowStyle);
        installSpokenRoles();
        showPlainToolTips(application);
    }
    QApplication::setPalette(paletteOf(theme()));
}

QFont titleFont()
{
    return scaledFont(1.55, QFont::DemiBold);
}

QFont headingFont()
{
    return scaledFont(1.1, QFont::DemiBold);
}

QFont smallFont()
{
    return scaledFont(0.88, QFont::Normal);
}

QFont pixelFont(const QFont& font)
{
    QFont result = font;
    result.setPixelSize(QFontInfo{font}.pixelSize());
    return result;
}

QString plainToolTip(const QString& text)
{
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace boardplan

#include "importing/readers/xlsx_styles.h"

#include "importing/readers/xml_parts.h"

#include <QColor>
#include <QHash>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Colours of the theme in the order in which styles number them (ECMA-376, 20.1.6.2; light and dark are swapped).
constexpr std::array themeOrder{"a:lt1", "a:dk1", "a:lt2", "a:dk2", "a:accent1", "a:accent2", "a:accent3", "a:accent4",
    "a:accent5", "a:accent6"};

class ThemeHandler : public XmlHandler {
public:
    void startElement(QByteArrayView name, const XmlAttributes& attributes) override
    {
        for (std::size_t at = 0; at < themeOrder.size(); ++at) {
            m_slot = name == QByteArrayView{themeOrder[at]} ? static_cast<int>(at) : m_slot;
        }
        const bool isColour = name == "a:srgbClr" || name == "a:sysClr";
        if (isColour && m_slot >= 0) {
            colours[static_cast<std::size_t>(m_slot)]
                = QColor{u'#' + attributes.value(name == "a:srgbClr" ? "val" : "lastClr")};
            m_slot = -1;
        }
    }

    std::array<QColor, themeOrder.size()> colours;

private:
    int m_slot = -1;
};

// Lighter where the tint is above 0, darker below (ECMA-376, 18.8.19).
QColor tinted(const QColor& colour, double tint)
{
    const double lightness = colour.lightnessF();
    const double mixed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
    return QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(), static_cast<float>(std::clamp(mixed, 0.0, 1.0)));
}

class StylesHandler : public XmlHandler {
public:
    explicit StylesHandler(const ThemeHandler& theme) : m_theme{theme} {}

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override
    {
        if (name == "s:numFmt" && m_formats.size() < mostNamed) {
            m_formats.insert(attributes.number("numFmtId", -1), numberFormat(attributes.value("formatCode")));
        } else if (name == "s:fill" && m_fills.size() < mostNamed) {
            m_fills.append(QString{});
            m_isPlain = false;
        } else if (name == "s:patternFill") {
            m_isPlain = attributes.value("patternType") == u"solid"_s;
        } else if (name == "s:fgColor" && m_isPlain && !m_fills.isEmpty()) {
            m_fills.last() = colourOf(attributes);
        } else if (name == "s:cellXfs") {
            m_isInCells = true;
        } else if (name == "s:xf" && m_isInCells) {
            addStyle(attributes);
        }
    }

    void endElement(QByteArrayView name) override { m_isInCells = m_isInCells && name != "s:cellXfs"; }

    std::vector<CellStyle> styles;

private:
    QString colourOf(const XmlAttributes& attributes) const;
    void addStyle(const XmlAttributes& attributes);

    const ThemeHandler& m_theme;
    QHash<int, NumberFormat> m_formats;
    QStringList m_fills;
    bool m_isPlain = false;
    bool m_isInCells = false;
};

QString StylesHandler::colourOf(const XmlAttributes& attributes) const
{
    QColor colour;
    if (attributes.has("rgb")) {
        colour = QColor{u'#' + attributes.value("rgb").right(6)}; // before it stands how opaque it is
    }
    const int slot = attributes.number("theme", -1);
    if (slot >= 0 && slot < static_cast<int>(m_theme.colours.size())) {
        colour = m_theme.colours[static_cast<std::size_t>(slot)];
    }
    const double tint = attributes.value("tint").toDouble();
    return !colour.isValid() ? QString{} : tint == 0.0 ? colour.name() : tinted(colour, tint).name();
}

void StylesHandler::addStyle(const XmlAttributes& attributes)
{
    if (static_cast<qsizetype>(styles.size()) >= mostNamed) {
        return;
    }
    const int format = attributes.number("numFmtId", 0);
    const int fill = attributes.number("fillId", 0);
    styles.push_back({m_formats.contains(format) ? m_formats.value(format) : builtInNumberFormat(format),
        fill > 0 && fill < m_fills.size() ? m_fills[fill] : QString{}});
}

} // namespace

Result<std::vector<CellStyle>> readCellStyles(const QString& fileName, ZipParts& parts, const QString& styles,
    const QString& theme, const CancelFlag* cancel)
{
    ThemeHandler colours;
    if (const Status status = parsePartIfAny(fileName, parts, theme, colours, cancel); !status) {
        return status.error();
    }
    StylesHandler handler{colours};
    if (const Status status = parsePartIfAny(fileName, parts, styles, handler, cancel); !status) {
        return status.error();
    }
    return std::move(handler.styles);
}

} // namespace boardplan

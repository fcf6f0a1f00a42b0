#include "importing/readers/odf_styles.h"

#include <QColor>
#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

ListNumbers numbersOf(const QString& format)
{
    static const QHash<QString, ListNumbers> formats{{u"1"_s, ListNumbers::Decimal}, {u"a"_s, ListNumbers::LowerLetter},
        {u"A"_s, ListNumbers::UpperLetter}, {u"i"_s, ListNumbers::LowerRoman}, {u"I"_s, ListNumbers::UpperRoman}};
    return formats.value(format, ListNumbers::None);
}

// "%1.%2)": the last `shown` levels up to this one.
QString patternOf(int level, int shown, const QString& prefix, const QString& suffix)
{
    QStringList numbers;
    for (int at = std::max(1, level - shown + 1); at <= level; ++at) {
        numbers.append(u'%' + QString::number(at));
    }
    return prefix + numbers.join(u'.') + suffix;
}

} // namespace

void OdfStyles::startStyle(const XmlAttributes& attributes)
{
    m_family.clear();
    if (++m_named > mostNamed) {
        return;
    }
    m_style = attributes.value("style:name");
    m_family = attributes.value("style:family");
    const QString parent = attributes.value("style:parent-style-name");
    if (m_family == u"paragraph"_s) {
        const QString list = attributes.has("style:list-style-name") ? attributes.value("style:list-style-name")
                                                                     : m_listsOfParagraphs.value(parent);
        m_listsOfParagraphs.insert(m_style, list);
    } else if (m_family == u"table-cell"_s) {
        m_fills.insert(m_style, m_fills.value(parent));
        m_formatsOfCells.insert(m_style,
            attributes.has("style:data-style-name") ? attributes.value("style:data-style-name")
                                                    : m_formatsOfCells.value(parent));
    }
}

bool OdfStyles::startInDate(QByteArrayView name)
{
    NumberFormat& format = m_dates[m_date];
    format.showsDay = format.showsDay || name == "number:day";
    format.showsMonth = format.showsMonth || name == "number:month";
    format.showsYear = format.showsYear || name == "number:year";
    format.isDate = format.isDate && name != "number:quarter" && name != "number:week-of-year";
    return name.startsWith("number:");
}

std::optional<NumberFormat> OdfStyles::dateFormatOf(const QString& cellStyle) const
{
    const auto found = m_dates.constFind(m_formatsOfCells.value(cellStyle));
    return found == m_dates.constEnd() ? std::nullopt : std::optional{*found};
}

void OdfStyles::startLevel(const XmlAttributes& attributes, bool isNumbered)
{
    const int level = std::clamp(attributes.number("text:level", 1), 1, static_cast<int>(deepestList));
    ListLevel& told = m_list->levels[static_cast<std::size_t>(level - 1)];
    told.numbers = isNumbered ? numbersOf(attributes.value("style:num-format")) : ListNumbers::Bullet;
    told.start = attributes.number("text:start-value", 1);
    told.pattern = patternOf(level, attributes.number("text:display-levels", 1), attributes.value("style:num-prefix"),
        attributes.value("style:num-suffix"));
}

void OdfStyles::startList(const QString& list)
{
    m_list = ++m_named > mostNamed ? nullptr : &m_lists[list];
    if (m_list != nullptr) {
        m_list->counts = list;
    }
}

bool OdfStyles::startElement(QByteArrayView name, const XmlAttributes& attributes)
{
    if (name == "style:style") {
        startStyle(attributes);
    } else if (name == "number:date-style") {
        m_date = attributes.value("style:name");
        m_dates[m_date].isDate = true;
    } else if (name.startsWith("number:")) {
        return startInDate(name);
    } else if (name == "style:table-cell-properties" && m_family == u"table-cell"_s) {
        if (attributes.has("fo:background-color")) {
            const QColor colour{attributes.value("fo:background-color")};
            m_fills.insert(m_style, colour.isValid() && colour.alpha() == 255 ? colour.name() : QString{});
        }
    } else if (name == "style:table-properties" && attributes.value("table:display") == u"false"_s) {
        m_hiddenTables.insert(m_style);
    } else if (name == "text:list-style") {
        startList(attributes.value("style:name"));
    } else if (name == "text:outline-style") {
        m_list = &m_headings;
        m_list->counts = u"headings"_s;
    } else if (m_list != nullptr && (name == "text:list-level-style-number" || name == "text:outline-level-style")) {
        startLevel(attributes, true);
    } else if (m_list != nullptr && name == "text:list-level-style-bullet") {
        startLevel(attributes, false);
    } else {
        return false;
    }
    return true;
}

} // namespace boardplan

#pragma once

#include "importing/readers/list_labels.h"
#include "importing/readers/number_format.h"
#include "importing/readers/xml_parser.h"

#include <QSet>
#include <optional>

namespace boardplan {

// Comments that are kept.
inline constexpr qsizetype mostOdfComments = 50;

// What the styles of an OpenDocument file say of cells, lists and sheets. Told of styles.xml and then of content.xml,
// whose own styles stand before its body.
class OdfStyles {
public:
    // True: the element belongs to the styles.
    bool startElement(QByteArrayView name, const XmlAttributes& attributes);

    QString fillOf(const QString& cellStyle) const { return m_fills.value(cellStyle); }
    // How cells of a style show a day; `isDate` is not set where they show a quarter or a week. None: not said.
    std::optional<NumberFormat> dateFormatOf(const QString& cellStyle) const;
    ListStyle list(const QString& name) const { return m_lists.value(name); }
    bool hasList(const QString& name) const { return m_lists.contains(name); }
    // The list that paragraphs of a style are items of; empty: none.
    QString listOfParagraph(const QString& style) const { return m_listsOfParagraphs.value(style); }
    bool isHidden(const QString& tableStyle) const { return m_hiddenTables.contains(tableStyle); }
    // How headings are numbered.
    const ListStyle& headings() const { return m_headings; }

private:
    void startStyle(const XmlAttributes& attributes);
    bool startInDate(QByteArrayView name);
    void startList(const QString& list);
    void startLevel(const XmlAttributes& attributes, bool isNumbered);

    QString m_style; // being told
    QString m_family;
    QHash<QString, QString> m_fills;
    QHash<QString, QString> m_listsOfParagraphs;
    QHash<QString, QString> m_formatsOfCells; // by style of cells
    QHash<QString, NumberFormat> m_dates;     // by name of the format
    QString m_date;                           // format being told
    QSet<QString> m_hiddenTables;
    QHash<QString, ListStyle> m_lists;
    ListStyle m_headings;
    ListStyle* m_list = nullptr; // being told; null: none
    qsizetype m_named = 0;       // styles and lists so far
};

} // namespace boardplan

#pragma once

#include "importing/readers/document_blocks.h"
#include "importing/readers/odf_comments.h"
#include "importing/readers/odf_styles.h"

#include <vector>

namespace boardplan {

// A text document of OpenDocument → blocks. Read as if every tracked change were accepted; notes are left out, comments
// gathered; frames stand before the paragraph they hang on.
class OdtBody : public XmlHandler {
public:
    // Both must outlive it.
    OdtBody(OdfStyles& styles, DocumentBlocks& blocks);

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override;
    void endElement(QByteArrayView name) override;
    void text(const QString& text) override;
    Status status() const override { return m_blocks.status(); }

    bool hasTrackedChanges() const { return m_hasTrackedChanges; }
    const QStringList& comments() const { return m_comments.texts(); }

private:
    struct Paragraph {
        QString text;
        QString label;
        int headingLevel = 0;
        bool isOpen = false;
    };
    struct List {
        QString style;
        QString counts;
        int start = -1;           // of the item told of; -1: it does not say
        bool isLabelDue = false;  // its first paragraph is not told yet
    };

    bool startLeftOut(QByteArrayView name);
    void startParagraph(QByteArrayView name, const XmlAttributes& attributes);
    void startList(const XmlAttributes& attributes);
    void startInTable(QByteArrayView name, const XmlAttributes& attributes);
    void endParagraph();
    QString itemLabel(const QString& paragraphStyle);

    OdfStyles& m_styles;
    DocumentBlocks& m_blocks;
    ListLabels m_labels;
    Paragraph m_paragraph;
    std::vector<Paragraph> m_around; // of frames: paragraphs they hang on
    std::vector<List> m_lists;       // open, inside each other
    QHash<QString, QString> m_lastCounts;  // by style: the list that a later one may carry on
    QHash<QString, QString> m_countsOfIds; // by id: the same
    std::vector<CellShape> m_cells;
    OdfComments m_comments;
    int m_skipped = 0; // depth below an element that is left out
    int m_listsSoFar = 0;
    bool m_hasTrackedChanges = false;
};

} // namespace boardplan

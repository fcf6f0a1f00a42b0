#pragma once

#include "importing/readers/docx_numbering.h"
#include "importing/readers/docx_styles.h"
#include "importing/readers/document_blocks.h"
#include "importing/readers/xml_parser.h"

namespace boardplan {

// The body of a Word file → blocks. Read as if every tracked change were accepted; text boxes stand before the
// paragraph they hang on; answers that nobody gave ("Click here to enter text") are none.
class DocxBody : public XmlHandler {
public:
    // All must outlive it.
    DocxBody(const QHash<QString, ListStyle>& lists, const QHash<QString, ParagraphStyle>& styles, DocumentBlocks& blocks);

    void startElement(QByteArrayView name, const XmlAttributes& attributes) override;
    void endElement(QByteArrayView name) override;
    void text(const QString& text) override;
    Status status() const override { return m_blocks.status(); }

    bool hasTrackedChanges() const { return m_hasTrackedChanges; }

private:
    struct Paragraph {
        QString text;
        QString list;
        int listLevel = 0;
        int headingLevel = 0;
        bool isOpen = false;
        bool isMarkDeleted = false; // it is one with the next
    };

    void startLeftOut(QByteArrayView name);
    void startInParagraph(QByteArrayView name, const XmlAttributes& attributes);
    void startInTable(QByteArrayView name, const XmlAttributes& attributes);
    void startShape(QByteArrayView name);
    void setStyle(const QString& style);
    void endParagraph();
    void endCarried();
    QString labelOf(const Paragraph& paragraph);

    const QHash<QString, ListStyle>& m_lists;
    const QHash<QString, ParagraphStyle>& m_styles;
    DocumentBlocks& m_blocks;
    ListLabels m_labels;
    Paragraph m_paragraph;
    QString m_carried; // text of a paragraph whose end was deleted
    std::vector<Paragraph> m_around; // of text boxes: paragraphs they hang on
    std::vector<CellShape> m_cells;  // open, inside each other
    std::vector<bool> m_deletedRows; // likewise
    std::vector<bool> m_unanswered;  // content controls that show their prompt
    int m_skipped = 0;               // depth below an element that is left out
    int m_runs = 0;
    bool m_isInText = false;
    bool m_isInParagraphShape = false;
    bool m_isInRowShape = false;
    bool m_isInCellShape = false;
    bool m_hasTrackedChanges = false;
};

} // namespace boardplan

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace boardplan {

// The comments beside a document of OpenDocument: what their paragraphs say, not who wrote them and when.
class OdfComments {
public:
    // An annotation starts; everything up to its end is told.
    void start();
    void startElement(QByteArrayView name);
    void endElement(QByteArrayView name);
    void text(const QString& text);

    const QStringList& texts() const { return m_texts; }

private:
    QStringList m_texts;
    bool m_isOpen = false;
    bool m_isInText = false;
};

} // namespace boardplan

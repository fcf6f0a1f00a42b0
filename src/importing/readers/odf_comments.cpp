#include "importing/readers/odf_comments.h"

namespace boardplan {

namespace {

constexpr qsizetype mostComments = 50;

} // namespace

void OdfComments::start()
{
    m_isOpen = m_texts.size() < mostComments;
    if (m_isOpen) {
        m_texts.append(QString{});
    }
}

void OdfComments::startElement(QByteArrayView name)
{
    m_isInText = m_isInText || (m_isOpen && name == "text:p");
}

void OdfComments::endElement(QByteArrayView name)
{
    if (m_isInText && name == "text:p") {
        m_texts.last() += u' ';
        m_isInText = false;
    }
    m_isOpen = m_isOpen && name != "office:annotation";
}

void OdfComments::text(const QString& text)
{
    if (m_isInText) {
        m_texts.last() += text;
    }
}

} // namespace boardplan

#include "reporting/xml_text.h"

#include "reporting/printable_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

QString xmlText(const QString& text)
{
    QString escaped;
    for (const QChar letter : printableText(text)) {
        switch (letter.unicode()) {
        case u'&':
            escaped += u"&amp;"_s;
            break;
        case u'<':
            escaped += u"&lt;"_s;
            break;
        case u'>':
            escaped += u"&gt;"_s;
            break;
        case u'"':
            escaped += u"&quot;"_s;
            break;
        case u'\'':
            escaped += u"&#39;"_s;
            break;
        default:
            escaped += letter;
        }
    }
    return escaped;
}

} // namespace boardplan

#include "reporting/html_text.h"

#include "reporting/printable_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

QString htmlText(const QString& text)
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

QString htmlColour(const QString& colour)
{
    const QColor read{colour};
    return read.isValid() ? read.name() : u"#000000"_s;
}

QString svgNumber(double number)
{
    QString text = QString::number(number, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace boardplan

#include "reporting/html_text.h"

#include "reporting/xml_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

QString htmlText(const QString& text)
{
    return xmlText(text);
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

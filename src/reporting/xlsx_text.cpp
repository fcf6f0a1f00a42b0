#include "reporting/xlsx_text.h"

#include "reporting/printable_text.h"

#include <QRegularExpression>

namespace boardplan {

using namespace Qt::StringLiterals;

QByteArray xlsxText(const QString& text)
{
    QString shown = printableText(text);
    if (shown.contains(u"_x"_s)) {
        static const QRegularExpression code{u"_(?=x[0-9A-Fa-f]{4}_)"_s};
        shown.replace(code, u"_x005F_"_s);
    }
    return shown.toUtf8();
}

} // namespace boardplan

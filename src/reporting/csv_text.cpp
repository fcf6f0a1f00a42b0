#include "reporting/csv_text.h"

#include "reporting/printable_text.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString& text)
{
    // Full-width forms: a spreadsheet in an East Asian locale takes them for the plain ones.
    return !text.isEmpty() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(text.front());
}

} // namespace

QString noFormula(const QString& text)
{
    const QString printable = printableText(text);
    return looksLikeFormula(text) || looksLikeFormula(printable) ? u'\'' + printable : printable;
}

QString csvField(const QString& text)
{
    QString field = noFormula(text);
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') ||
                             field.contains(u'\n') || field.startsWith(u' ') ||
                             field.endsWith(u' ') || field.contains(u';');
    if (needsQuotes) {
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    }
    return field;
}

} // namespace boardplan

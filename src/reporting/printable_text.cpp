#include "reporting/printable_text.h"

#include <QList>
#include <algorithm>

namespace boardplan {

namespace {

bool isLeftOut(char32_t letter)
{
    const bool isControl =
        (letter < 0x20 && letter != U'\n' && letter != U'\t') || (letter >= 0x7f && letter < 0xa0);
    const bool isDirection = (letter >= 0x202a && letter <= 0x202e) ||
                             (letter >= 0x2066 && letter <= 0x2069) || letter == 0x200e ||
                             letter == 0x200f;
    const bool isNonCharacter =
        (letter & 0xfffe) == 0xfffe || (letter >= 0xfdd0 && letter <= 0xfdef);
    return isControl || isDirection || isNonCharacter || letter == 0xad || letter == 0xfeff;
}

char32_t shownFor(char32_t letter)
{
    if (letter == U'\t') {
        return U' ';
    }
    if (letter == 0x2028 || letter == 0x2029) { // line and paragraph separators
        return U'\n';
    }
    return letter;
}

// Latin letters and typographic punctuation, which are as they should be in nearly every text.
bool isPlain(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == u'\n' || (code >= 0x20 && code < 0x7f) ||
           (code >= 0xa0 && code < 0x300 && code != 0xad) || (code >= 0x2010 && code < 0x2028);
}

} // namespace

QString printableText(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        return text;
    }
    QString lines{text};
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QString shown;
    shown.reserve(lines.size());
    for (const char32_t letter : lines.toUcs4()) { // a lone surrogate comes out of toUcs4 as U+FFFD
        if (!isLeftOut(letter)) {
            const char32_t kept = shownFor(letter);
            shown += QString::fromUcs4(&kept, 1);
        }
    }
    return shown.normalized(QString::NormalizationForm_C);
}

} // namespace boardplan

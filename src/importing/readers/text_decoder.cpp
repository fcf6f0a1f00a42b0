#include "importing/readers/text_decoder.h"

#include "importing/refusals.h"

#include <boardplan/importing/import.h>

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// What Windows-1252 has at 0x80…0x9f; 0: no character.
constexpr std::array<char16_t, 32> windowsLetters{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
    0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xa0) {
            letter = QChar{windowsLetters[letter.unicode() - 0x80u]};
        }
    }
    return text;
}

// UTF-16 without a mark: plain text has a zero in nearly every pair, always on the same side.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes)
{
    const qsizetype pairs = bytes.size() / 2;
    qsizetype firstZeros = 0;
    qsizetype secondZeros = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        firstZeros += bytes[2 * pair] == 0 ? 1 : 0;
        secondZeros += bytes[2 * pair + 1] == 0 ? 1 : 0;
    }
    if (bytes.size() % 2 != 0 || pairs == 0 || std::min(firstZeros, secondZeros) > 0) {
        return std::nullopt;
    }
    if (10 * secondZeros >= 7 * pairs) {
        return QStringConverter::Utf16LE;
    }
    return 10 * firstZeros >= 7 * pairs ? std::optional{QStringConverter::Utf16BE} : std::nullopt;
}

std::optional<QString> decodedWith(QStringConverter::Encoding encoding, const QByteArray& bytes)
{
    QStringDecoder decoder{encoding};
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional{std::move(text)};
}

bool isKeptInText(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
    const bool isInvisible = code == 0x00ad || code == 0xfeff || (code >= 0x200b && code <= 0x200f)
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return !isControl && !isInvisible && !(code >= 0xfdd0 && code <= 0xfdef) && code < 0xfffe;
}

// Ligatures and hard spaces as the letters a keyboard has; lone halves of surrogate pairs go.
QString plainLetters(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            plain += letter;
            plain += text[++at];
        } else if (letter.unicode() >= 0xfb00 && letter.unicode() <= 0xfb06) {
            plain += QString{letter}.normalized(QString::NormalizationForm_KC);
        } else if (letter.unicode() == 0x00a0 || letter.unicode() == 0x202f || letter.unicode() == 0x2007) {
            plain += u' ';
        } else if (!letter.isSurrogate() && isKeptInText(letter)) {
            plain += letter;
        }
    }
    return plain;
}

// NFC. Qt's way takes the square of a text's length where much is to be composed, so it is given pieces; a piece ends
// before an ASCII letter, which composes with nothing before it.
QString composed(const QString& text)
{
    constexpr qsizetype piece = 1024;
    constexpr qsizetype longestPiece = 4096; // where no such letter comes
    if (text.size() <= piece) {
        return text.normalized(QString::NormalizationForm_C);
    }
    QString whole;
    whole.reserve(text.size());
    for (qsizetype from = 0, end = 0; from < text.size(); from = end) {
        end = std::min(from + piece, text.size());
        while (end < text.size() && text[end].unicode() >= 0x80 && end - from < longestPiece) {
            ++end;
        }
        whole += text.mid(from, end - from).normalized(QString::NormalizationForm_C);
    }
    return whole;
}

std::optional<DecodedText> decodedAsMarked(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const auto unmarked = marked ? std::nullopt : unmarkedUtf16(bytes);
    if (!marked && !unmarked) {
        return std::nullopt;
    }
    auto text = decodedWith(marked ? *marked : *unmarked, bytes);
    const bool isUtf8 = marked == QStringConverter::Utf8;
    return text ? std::optional{DecodedText{tidiedText(*std::move(text)), isUtf8 ? u"UTF-8"_s : u"UTF-16"_s}} : std::nullopt;
}

QString decodedAsChosen(const QByteArray& bytes, const QString& encoding)
{
    if (encoding == u"Windows-1252"_s) {
        return fromWindows1252(bytes);
    }
    if (encoding == u"UTF-8"_s) {
        return QStringDecoder{QStringConverter::Utf8}(bytes);
    }
    const auto marked = QStringConverter::encodingForData(bytes);
    return QStringDecoder{marked == QStringConverter::Utf16BE ? *marked : QStringConverter::Utf16LE}(bytes);
}

} // namespace

QString tidiedText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar{0x2028}, u'\n');
    text.replace(QChar{0x2029}, u'\n').replace(u'\f', u'\n').replace(u'\v', u'\n');
    text = plainLetters(text);
    return composed(text);
}

QStringList readEncodings()
{
    return {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16"_s};
}

Result<DecodedText> decodeText(const QString& fileName, const QByteArray& bytes, const QString& chosen)
{
    if (readEncodings().contains(chosen)) {
        return DecodedText{tidiedText(decodedAsChosen(bytes, chosen)), chosen};
    }
    if (auto marked = decodedAsMarked(bytes)) {
        return *std::move(marked);
    }
    if (bytes.contains('\0')) {
        return refuseBinary(fileName, bytes.indexOf('\0'));
    }
    if (auto text = decodedWith(QStringConverter::Utf8, bytes)) {
        return DecodedText{tidiedText(*std::move(text)), u"UTF-8"_s};
    }
    return DecodedText{tidiedText(fromWindows1252(bytes)), u"Windows-1252"_s};
}

} // namespace boardplan

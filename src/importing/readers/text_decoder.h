#pragma once

#include <boardplan/base/result.h>

#include <QByteArray>
#include <QString>

namespace boardplan {

struct DecodedText {
    QString text;     // NFC, line ends '\n', no control characters but '\n' and '\t'
    QString encoding; // "UTF-8", "UTF-16", "Windows-1252"
};

// Bytes → text. A byte order mark decides; without one, valid UTF-8, else UTF-16 where every other byte
// is zero, else Windows-1252. Refused: NUL bytes that are not UTF-16 (BP-IMP-008).
// `chosen`: the encoding a person says it is, one of readEncodings(); what it has no letter for is shown as such.
Result<DecodedText> decodeText(const QString& fileName, const QByteArray& bytes, const QString& chosen = {});

// Text as a plan holds it: NFC, line ends '\n', hard spaces as spaces, ligatures as letters; no control characters but
// '\n' and '\t', no invisible ones, no lone halves of surrogate pairs.
QString tidiedText(QString text);

} // namespace boardplan

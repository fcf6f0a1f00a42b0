#pragma once

#include <boardplan/importing/import.h>

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace boardplan::test {

enum class Packing { Stored, Deflated };
enum class ZipCipher { None, Traditional, Aes };

// Makes zips for tests, as honest programs do.
class ZipWriter {
public:
    ZipWriter& add(const QString& name, const QByteArray& bytes, Packing packing = Packing::Deflated);
    ZipWriter& encrypt(ZipCipher cipher);
    ZipWriter& comment(const QByteArray& comment);

    QByteArray bytes() const;

private:
    struct Part {
        QString name;
        QByteArray bytes;
        Packing packing;
    };

    std::vector<Part> m_parts;
    ZipCipher m_cipher = ZipCipher::None;
    QByteArray m_comment;
};

// Documents of as few parts as make one. Each is the inside of the element that holds it in the file.
QByteArray docxOf(const QByteArray& body, const std::vector<std::pair<QString, QByteArray>>& more = {});
QByteArray odtOf(const QByteArray& text, const QByteArray& automaticStyles = {}, const QByteArray& styles = {});
QByteArray odsOf(const QByteArray& tables, const QByteArray& automaticStyles = {});

// What a reader makes of the bytes; a refusal fails the test.
SourceDocument readAs(const QString& format, const QByteArray& bytes, const ReadLimits& limits = {});
// The code of the refusal; empty: it was read.
QString refusalOf(const QString& format, const QByteArray& bytes, const ReadLimits& limits = {});
// The blocks, one a line: "2# heading", "- item", "paragraph", "[a | b]" a row; line breaks inside show as "/".
QStringList linesOf(const SourceDocument& document);
QStringList codesOf(const std::vector<Finding>& findings);

} // namespace boardplan::test

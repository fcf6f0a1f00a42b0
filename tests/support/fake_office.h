#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace boardplan::test {

// A program in a folder of its own that stands for LibreOffice: a script that does what `body` says. Where it finds
// $out, the folder that the result belongs into, $good and $plain: a PDF with tags and one without.
class FakeOffice {
public:
    explicit FakeOffice(const QByteArray& body);

    QString program() const { return m_folder.filePath(QStringLiteral("soffice")); }
    // What it was given, a line each; empty before it was started.
    QString arguments() const { return read(QStringLiteral("arguments")); }
    QString environment() const { return read(QStringLiteral("environment")); }

private:
    QString read(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

inline constexpr auto writesTagged = "cp \"$good\" \"$out/paper.pdf\"";

} // namespace boardplan::test

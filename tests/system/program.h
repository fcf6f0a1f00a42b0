#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace boardplan::test {

// What one run of the program printed and how it ended.
struct Outcome {
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const;
};

// Runs `boardplan` with these arguments, on 22 November 2026 unless they say otherwise, and waits for it.
Outcome boardplan(const QStringList& arguments, const QByteArray& input = {});

// The example board, copied into `folder`; made for 22 November 2026.
QString exampleIn(const QString& folder);

QByteArray bytesOf(const QString& path);

} // namespace boardplan::test

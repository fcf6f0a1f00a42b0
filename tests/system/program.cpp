#include "system/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <gtest/gtest.h>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 60'000;

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Outcome boardplan(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    QStringList all = arguments;
    if (!all.contains(u"--today"_s) && !all.isEmpty() && !all.first().startsWith(u'-')) {
        all += {u"--today"_s, u"2026-11-22"_s};
    }
    process.start(QStringLiteral(BOARDPLAN_PROGRAM), all);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRunMs)) {
        process.kill();
        process.waitForFinished();
        ADD_FAILURE() << "boardplan did not end";
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString exampleIn(const QString& folder)
{
    const QString made = folder + u"/example.boardplan"_s;
    QProcess process;
    process.start(QStringLiteral(BOARDPLAN_EXAMPLE_PROGRAM),
        {QStringLiteral(BOARDPLAN_SOURCE_DIR) + u"/data/example"_s, made, u"2026-11-22"_s});
    process.waitForFinished(longestRunMs);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return made;
}

QByteArray bytesOf(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace boardplan::test

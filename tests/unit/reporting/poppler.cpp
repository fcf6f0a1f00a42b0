#include "poppler.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace boardplan::test {

using namespace Qt::StringLiterals;

namespace {

QString ranOn(const QByteArray& pdf, const QString& program, const QStringList& options,
              const QStringList& after = {})
{
    QTemporaryFile file;
    if (!file.open()) {
        return {};
    }
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, options + QStringList{file.fileName()} + after);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty();
}

QStringList pageTexts(const QByteArray& pdf)
{
    QStringList pages;
    for (const QString& page :
         ranOn(pdf, u"pdftotext"_s, {}, {u"-"_s}).split(u'\f', Qt::SkipEmptyParts)) {
        pages << page.simplified();
    }
    return pages;
}

QString pdfInfo(const QByteArray& pdf)
{
    return ranOn(pdf, u"pdfinfo"_s, {});
}

QString pdfFonts(const QByteArray& pdf)
{
    return ranOn(pdf, u"pdffonts"_s, {});
}

} // namespace boardplan::test

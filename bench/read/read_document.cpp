// Reads one document as the import does and says how many cells it has. What it takes is measured from outside
// (side_by_side.py), beside another program that reads the same file.

#include <boardplan/importing/import.h>

#include <QFile>
#include <QFileInfo>
#include <cstdio>

int main(int argc, char** argv)
{
    using namespace boardplan;
    if (argc != 2) {
        std::fputs("read_document FILE\n", stderr);
        return 2;
    }
    QFile file{QString::fromLocal8Bit(argv[1])};
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be opened\n", argv[1]);
        return 3;
    }
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo{file}.fileName();
    const auto format = detectFormat(name, bytes);
    const auto document
        = format ? readDocument(name, bytes, format.value()) : Result<SourceDocument>{format.error()};
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(document.error().message()));
        return 3;
    }
    std::printf("%d cells\n", document->cells());
    return 0;
}

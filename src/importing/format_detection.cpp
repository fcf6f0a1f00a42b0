#include <boardplan/importing/import.h>

#include "importing/reader_registry.h"
#include "importing/readers/csv_shape.h"
#include "importing/readers/package_format.h"
#include "importing/refusals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <array>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Files that are not text, by their first bytes (length-counted: some hold zeros).
struct FileMark {
    QByteArrayView bytes;
    const char* code;
    const char* isA;
    const char* todo;
};

constexpr const char* saveAnew = QT_TRANSLATE_NOOP("boardplan",
    "Open it in the program it was made with, save it as a Word document (.docx) or Excel workbook (.xlsx), and "
    "import that.");
constexpr const char* pdfTodo
    = QT_TRANSLATE_NOOP("boardplan", "Open it in Word, save it as a Word document (.docx), and import that.");
constexpr const char* pictureTodo
    = QT_TRANSLATE_NOOP("boardplan", "Ask for the document that the picture was taken of and import that.");
constexpr const char* openTodo
    = QT_TRANSLATE_NOOP("boardplan", "It needs no import: open it with File, Open.");

constexpr std::array fileMarks{
    FileMark{"%PDF", "BP-IMP-001", QT_TRANSLATE_NOOP("boardplan", "a PDF, which cannot be read"), pdfTodo},
    FileMark{"\xd0\xcf\x11\xe0", "BP-IMP-002",
        QT_TRANSLATE_NOOP("boardplan", "an old Word or Excel file (.doc, .xls), which cannot be read"), saveAnew},
    FileMark{"\x89PNG", "BP-IMP-003", QT_TRANSLATE_NOOP("boardplan", "a picture, not a plan"), pictureTodo},
    FileMark{"\xff\xd8\xff", "BP-IMP-003", QT_TRANSLATE_NOOP("boardplan", "a picture, not a plan"), pictureTodo},
    FileMark{"GIF8", "BP-IMP-003", QT_TRANSLATE_NOOP("boardplan", "a picture, not a plan"), pictureTodo},
    FileMark{{"II*\0", 4}, "BP-IMP-003", QT_TRANSLATE_NOOP("boardplan", "a picture, not a plan"), pictureTodo},
    FileMark{{"MM\0*", 4}, "BP-IMP-003", QT_TRANSLATE_NOOP("boardplan", "a picture, not a plan"), pictureTodo},
    FileMark{"SQLite format 3", "BP-IMP-005", QT_TRANSLATE_NOOP("boardplan", "a BoardPlan file or another database"),
        openTodo},
    FileMark{"{\\rtf", "BP-IMP-018", QT_TRANSLATE_NOOP("boardplan", "a rich text file (.rtf), which cannot be read"),
        saveAnew}};

QString detectionText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

// What Excel and Word write where a password protects the file: a stream of that name in an old container.
bool isProtected(const QByteArray& bytes)
{
    static const QByteArray stream = [] {
        QByteArray name;
        for (const char letter : QByteArray{"EncryptedPackage"}) {
            name.append(letter).append('\0');
        }
        return name;
    }();
    return bytes.startsWith("\xd0\xcf\x11\xe0") && bytes.contains(stream);
}

bool looksLikeWebPage(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html ")
        || start.contains("<html>");
}

// By the name's ending; text without a tab may be a table that was saved under a name of its own.
QString textFormat(const QString& name, const QByteArray& bytes)
{
    const QString ending = QFileInfo{name}.suffix().toLower();
    for (const ReaderEntry& reader : readerRegistry()) {
        const QString readerName = QLatin1StringView{reader.name};
        if (readerName != u"tsv"_s && QString{QLatin1StringView{reader.extensions}}.split(u' ').contains(ending)) {
            return readerName;
        }
    }
    const CsvShape shape = csvShape(bytes);
    const bool isCsv = shape.isTable() && (shape.separator == ',' || shape.separator == ';');
    return isCsv && !bytes.contains('\t') ? u"csv"_s : u"tsv"_s;
}

} // namespace

Result<QString> detectFormat(const QString& fileName, const QByteArray& bytes)
{
    const QString name = QFileInfo{fileName}.fileName();
    if (bytes.isEmpty()) {
        return refuseEmpty(name);
    }
    if (isProtected(bytes)) {
        return refusePassword(name);
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) { // with parts, without any
        return packageFormat(name, bytes);
    }
    for (const FileMark& mark : fileMarks) {
        if (bytes.startsWith(mark.bytes)) {
            return refuseKind(
                QLatin1StringView{mark.code}, name, detectionText(mark.isA), detectionText(mark.todo));
        }
    }
    if (looksLikeWebPage(bytes)) {
        return u"html"_s;
    }
    return textFormat(name, bytes);
}

} // namespace boardplan

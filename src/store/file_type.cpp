#include "store/file_type.h"

#include <QCoreApplication>
#include <algorithm>

namespace boardplan {

namespace {

// Names inside a zip package stand uncompressed in its directory, which is at the end.
ForeignType packageType(const QByteArray& head, const QByteArray& tail)
{
    struct Package {
        const char* mark;
        const char* name;
        bool canBeImported;
    };
    static constexpr Package packages[] = {
        {"xl/workbook", QT_TRANSLATE_NOOP("boardplan", "an Excel workbook"), true},
        {"word/document", QT_TRANSLATE_NOOP("boardplan", "a Word document"), true},
        {"ppt/presentation", QT_TRANSLATE_NOOP("boardplan", "a PowerPoint presentation"), false},
        {"opendocument.spreadsheet", QT_TRANSLATE_NOOP("boardplan", "an OpenDocument spreadsheet"),
         true},
        {"opendocument.text", QT_TRANSLATE_NOOP("boardplan", "an OpenDocument text"), true},
    };
    for (const Package& package : packages) {
        if (head.contains(package.mark) || tail.contains(package.mark)) {
            return {QCoreApplication::translate("boardplan", package.name), package.canBeImported};
        }
    }
    return {QCoreApplication::translate("boardplan", "a zip archive"), false};
}

bool isPlainText(const QByteArray& head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        return true; // UTF-16
    }
    const bool hasControls = std::any_of(head.begin(), head.end(), [](char byte) {
        return byte >= 0 && byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r' &&
               byte != '\f';
    });
    return !hasControls;
}

} // namespace

ForeignType foreignType(const QByteArray& head, const QByteArray& tail)
{
    if (head.startsWith("PK\x03\x04")) {
        return packageType(head, tail);
    }
    if (head.startsWith("%PDF-")) {
        return {QCoreApplication::translate("boardplan", "a PDF document"), false};
    }
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        return {
            QCoreApplication::translate("boardplan", "an old Word or Excel document (.doc, .xls)"),
            false};
    }
    if (head.startsWith("{\\rtf")) {
        return {QCoreApplication::translate("boardplan", "a rich text document (.rtf)"), false};
    }
    const QByteArray start = head.left(512).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
        return {QCoreApplication::translate("boardplan", "a web page"), true};
    }
    if (isPlainText(head)) {
        return {QCoreApplication::translate("boardplan", "a text file"), true};
    }
    return {QCoreApplication::translate("boardplan", "a file of another kind"), false};
}

} // namespace boardplan

#include "importing/refusals.h"

#include <QCoreApplication>
#include <QStringList>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString importText(const char* text)
{
    return QCoreApplication::translate("boardplan", text);
}

Error importRefusal(const QString& code, const QString& what, const QString& todo)
{
    return {ErrorKind::InvalidInput, code, what, importText("Nothing was imported."), todo, {}};
}

} // namespace

Error refuseKind(const QString& code, const QString& fileName, const QString& isA, const QString& todo)
{
    return importRefusal(code, importText("“%1” is %2.").arg(fileName, isA), todo);
}

Error refuseEmpty(const QString& fileName)
{
    return importRefusal(u"BP-IMP-006"_s, importText("“%1” is empty.").arg(fileName),
        importText("Choose the file that holds the plan."));
}

Error refuseTooLarge(const QString& fileName, qsizetype bytes, qsizetype limit)
{
    constexpr qsizetype mebibyte = 1024 * 1024;
    return importRefusal(u"BP-IMP-007"_s,
        importText("“%1” is larger than a plan can be: %2 MB, where %3 MB are read.")
            .arg(fileName)
            .arg(bytes / mebibyte + 1)
            .arg(limit / mebibyte),
        importText("Save the plan's table alone to a file and import that."));
}

Error refuseBinary(const QString& fileName, qsizetype offset)
{
    return importRefusal(u"BP-IMP-008"_s,
        importText("“%1” is not text: it holds a zero byte at position %2.").arg(fileName).arg(offset + 1),
        importText("Open it in the program it was made with and save it as text."));
}

Error refuseOverLimit(const QString& code, const QString& fileName, const Place& place, const QString& what)
{
    return importRefusal(code, importText("“%1”, %2: %3").arg(fileName, place.toString(), what),
        importText("Save the plan's table alone to a file and import that."));
}

Error refuseDocument(const QString& code, const QString& what, const QString& todo, const QString& details)
{
    Error error = importRefusal(code, what, todo);
    error.details = details;
    return error;
}

Error refusePassword(const QString& fileName)
{
    return importRefusal(u"BP-IMP-061"_s, importText("“%1” is protected by a password.").arg(fileName),
        importText("Open it with its password, save a copy without one, and import that."));
}

Error refuseUnknownFormat(const QString& format, const QStringList& known)
{
    return importRefusal(u"BP-IMP-013"_s,
        importText("“%1” is not a format that can be read.").arg(format),
        importText("Formats that can be read: %1.").arg(known.join(u", "_s)));
}

Error refuseCancelled(const QString& fileName)
{
    return {ErrorKind::Cancelled, u"BP-IMP-015"_s, importText("Reading “%1” was cancelled.").arg(fileName),
        importText("Nothing was imported."), {}, {}};
}

Error refuseNoAction(const QString& fileName)
{
    return importRefusal(u"BP-IMP-016"_s, importText("No action was found in “%1”.").arg(fileName),
        importText("What is looked for is a table with a heading for the actions (such as “Action”, “Task” or "
                   "“How will we do it?”) and one for the leads, the timescale or the measures."));
}

Error refuseNoBoard()
{
    return importRefusal(u"BP-IMP-017"_s, importText("The document does not name its board."),
        importText("Give the name of the board and import again."));
}

} // namespace boardplan

#include "store/store_errors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& file)
{
    return QFileInfo{file}.fileName();
}

QString storeText(const char* source)
{
    return QCoreApplication::translate("boardplan", source);
}

QString fileUntouched()
{
    return storeText(QT_TRANSLATE_NOOP("boardplan", "The file has not been changed."));
}

QString nothingSaved()
{
    return storeText(
        QT_TRANSLATE_NOOP("boardplan", "Nothing has been saved; the plan is as it was before."));
}

} // namespace

Error store_error::missing(const QString& file)
{
    return {ErrorKind::NotFound,
            u"BP-STO-001"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan", "There is no file \"%1\" in this folder."))
                .arg(nameOf(file)),
            storeText(QT_TRANSLATE_NOOP("boardplan", "Nothing has been created.")),
            storeText(QT_TRANSLATE_NOOP("boardplan", "Check the name, or make a new plan file.")),
            file};
}

Error store_error::notAFile(const QString& file)
{
    return {
        ErrorKind::InvalidInput,
        u"BP-STO-002"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" is not a file but a folder or device."))
            .arg(nameOf(file)),
        fileUntouched(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Choose a .boardplan file.")),
        file};
}

Error store_error::empty(const QString& file, const QString& newestBackup)
{
    const QString todo =
        newestBackup.isEmpty()
            ? storeText(QT_TRANSLATE_NOOP("boardplan",
                                          "Open your newest backup, or make a new plan file."))
            : storeText(QT_TRANSLATE_NOOP("boardplan", "Open the newest backup, \"%1\"."))
                  .arg(nameOf(newestBackup));
    return {ErrorKind::InvalidInput,
            u"BP-STO-003"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" is empty: there is no plan in it."))
                .arg(nameOf(file)),
            fileUntouched(),
            todo,
            file};
}

Error store_error::wrongType(const QString& file, const QString& typeName, bool canBeImported)
{
    const QString todo =
        canBeImported ? storeText(QT_TRANSLATE_NOOP("boardplan",
                                                    "Import it into a plan instead of opening it."))
                      : storeText(QT_TRANSLATE_NOOP("boardplan", "Choose a .boardplan file."));
    return {ErrorKind::InvalidInput,
            u"BP-STO-004"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" is not a BoardPlan file: it is %2."))
                .arg(nameOf(file), typeName),
            fileUntouched(),
            todo,
            file};
}

Error store_error::otherDatabase(const QString& file)
{
    return {ErrorKind::InvalidInput,
            u"BP-STO-005"_s,
            storeText(
                QT_TRANSLATE_NOOP("boardplan",
                                  "\"%1\" is a database of another program, not a BoardPlan file."))
                .arg(nameOf(file)),
            fileUntouched(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Choose a .boardplan file, or open this one with its own program.")),
            file};
}

Error store_error::newerVersion(const QString& file, int version, int known)
{
    return {
        ErrorKind::NewerVersion,
        u"BP-STO-006"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" was saved by a newer BoardPlan: it has "
                                                 "file version %2, and this program knows "
                                                 "version %3."))
            .arg(nameOf(file))
            .arg(version)
            .arg(known),
        fileUntouched(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Update BoardPlan, then open the file again.")),
        file};
}

Error store_error::damaged(const QString& file, const QString& details, const QString& newestBackup)
{
    const QString todo =
        newestBackup.isEmpty()
            ? storeText(QT_TRANSLATE_NOOP("boardplan",
                                          "Keep this file for rescue and open your newest backup."))
            : storeText(
                  QT_TRANSLATE_NOOP(
                      "boardplan", "Keep this file for rescue and open the newest backup, \"%1\"."))
                  .arg(nameOf(newestBackup));
    return {ErrorKind::Database,
            u"BP-STO-007"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "\"%1\" is damaged: part of it is missing or altered."))
                .arg(nameOf(file)),
            fileUntouched(),
            todo,
            details};
}

Error store_error::otherStructure(const QString& file, const QString& details)
{
    return {
        ErrorKind::Database,
        u"BP-STO-008"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" is not built as BoardPlan builds its "
                                                 "files: another program has changed its tables."))
            .arg(nameOf(file)),
        fileUntouched(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Open a backup made before that.")),
        details};
}

Error store_error::unreadable(const QString& file, const QString& details)
{
    return {ErrorKind::Io,
            u"BP-STO-009"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" cannot be read.")).arg(nameOf(file)),
            fileUntouched(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Check that you may read it and that the drive is connected.")),
            details};
}

Error store_error::exists(const QString& file)
{
    return {
        ErrorKind::Conflict,
        u"BP-STO-010"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "There is already a file \"%1\" in this folder."))
            .arg(nameOf(file)),
        fileUntouched(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Choose another name, or open that file.")),
        file};
}

Error store_error::cannotMake(const QString& file, const QString& details)
{
    return {
        ErrorKind::Io,
        u"BP-STO-011"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "The file \"%1\" cannot be made in this folder."))
            .arg(nameOf(file)),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Nothing has been created.")),
        storeText(QT_TRANSLATE_NOOP("boardplan",
                                    "Choose a folder that exists and that you may write to.")),
        details};
}

Error store_error::olderReadOnly(const QString& file, int version, int known)
{
    return {
        ErrorKind::Io,
        u"BP-STO-012"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" has the older file version %2 and must be "
                                                 "brought to version %3, but it cannot be "
                                                 "written."))
            .arg(nameOf(file))
            .arg(version)
            .arg(known),
        fileUntouched(),
        storeText(QT_TRANSLATE_NOOP(
            "boardplan", "Copy it to a folder that you may write to and open the copy.")),
        file};
}

Error store_error::migrationFailed(const QString& file, const QString& details)
{
    return {ErrorKind::Database,
            u"BP-STO-013"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "\"%1\" could not be brought to the present file version."))
                .arg(nameOf(file)),
            fileUntouched(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Keep using the earlier BoardPlan and report the details.")),
            details};
}

Error store_error::interruptedSave(const QString& file)
{
    return {ErrorKind::Io,
            u"BP-STO-014"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan", "The last save of \"%1\" was interrupted, and "
                                                     "it can be put right only by opening the file "
                                                     "for writing."))
                .arg(nameOf(file)),
            fileUntouched(),
            storeText(QT_TRANSLATE_NOOP(
                          "boardplan",
                          "Open it once for writing, together with the file \"%1-journal\"."))
                .arg(nameOf(file)),
            file};
}

Error store_error::readOnly(const QString& reason)
{
    return {
        ErrorKind::Io,
        u"BP-STO-015"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "This plan is open for reading only. %1"))
            .arg(reason)
            .trimmed(),
        nothingSaved(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Save a copy under another name to work on it.")),
        {}};
}

Error store_error::conflict(const QString& entity)
{
    return {ErrorKind::Conflict,
            u"BP-STO-021"_s,
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "What this change starts from is no longer what stands in the file.")),
            nothingSaved(),
            storeText(QT_TRANSLATE_NOOP("boardplan", "Open the file again and repeat the change.")),
            entity};
}

Error store_error::alreadyThere(const QString& entity)
{
    return {ErrorKind::Conflict,
            u"BP-STO-022"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "What this change would add is already in the file.")),
            nothingSaved(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Open the file again and look whether the change is still needed.")),
            entity};
}

Error store_error::stillReferred(const QString& details)
{
    return {ErrorKind::Conflict,
            u"BP-STO-023"_s,
            storeText(QT_TRANSLATE_NOOP(
                "boardplan",
                "The change would leave something in the plan pointing at what is not there.")),
            nothingSaved(),
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "Remove or move what hangs below or refers to it first.")),
            details};
}

Error store_error::valueRefused(const QString& details)
{
    return {ErrorKind::InvalidInput,
            u"BP-STO-024"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "A value in this change is not one the file can hold.")),
            nothingSaved(),
            storeText(QT_TRANSLATE_NOOP("boardplan", "Correct the value, or report the details.")),
            details};
}

Error store_error::diskFull(const QString& details)
{
    return {
        ErrorKind::Io,
        u"BP-STO-025"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "The drive that holds the file is full.")),
        nothingSaved(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Make room on the drive and repeat the change.")),
        details};
}

Error store_error::inputOutput(const QString& details)
{
    return {ErrorKind::Io,
            u"BP-STO-026"_s,
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "The drive that holds the file did not do what it was asked.")),
            nothingSaved(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Check the drive or connection and save a copy elsewhere.")),
            details};
}

Error store_error::busy(const QString& details)
{
    return {ErrorKind::Io,
            u"BP-STO-027"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "Another program is using the file at this moment.")),
            nothingSaved(),
            storeText(
                QT_TRANSLATE_NOOP("boardplan", "Close the other program, or wait, and try again.")),
            details};
}

Error store_error::replacedUnderUs(const QString& file)
{
    return {
        ErrorKind::Conflict,
        u"BP-STO-028"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan", "\"%1\" was moved, deleted or replaced since it "
                                                 "was opened, perhaps by a program that keeps "
                                                 "folders in step."))
            .arg(nameOf(file)),
        nothingSaved(),
        storeText(QT_TRANSLATE_NOOP("boardplan",
                                    "Save a copy under another name, then look at both files.")),
        file};
}

Error store_error::changedUnderUs(const QString& file)
{
    return {
        ErrorKind::Conflict,
        u"BP-STO-029"_s,
        storeText(QT_TRANSLATE_NOOP("boardplan",
                                    "Another program has written to \"%1\" since it was opened."))
            .arg(nameOf(file)),
        nothingSaved(),
        storeText(QT_TRANSLATE_NOOP("boardplan", "Open the file again and repeat the change.")),
        file};
}

Error store_error::refused(const QString& details)
{
    return {ErrorKind::Database,
            u"BP-STO-030"_s,
            storeText(
                QT_TRANSLATE_NOOP("boardplan", "The file could not carry out what it was asked.")),
            nothingSaved(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Make a backup, open the file again, and report the details.")),
            details};
}

Error store_error::unreadableRow(const QString& entity, const QString& field)
{
    return {ErrorKind::Database,
            u"BP-STO-031"_s,
            storeText(QT_TRANSLATE_NOOP("boardplan",
                                        "A value in the file cannot be understood: %1, field %2."))
                .arg(entity, field),
            fileUntouched(),
            storeText(QT_TRANSLATE_NOOP(
                "boardplan", "Open a backup; the value was changed outside the program.")),
            entity};
}

Error store_error::folderUnusable(const QString& folder)
{
    return {ErrorKind::Io,
            u"BP-STO-040"_s,
            storeText(QT_TRANSLATE_NOOP(
                          "boardplan", "The folder \"%1\" does not exist or cannot be written to."))
                .arg(folder),
            storeText(QT_TRANSLATE_NOOP("boardplan", "No copy has been made.")),
            storeText(QT_TRANSLATE_NOOP("boardplan", "Choose another folder.")),
            folder};
}

Error store_error::copyFailed(const QString& file, const QString& details)
{
    return {
        ErrorKind::Io,
        u"BP-STO-041"_s,
        storeText(QT_TRANSLATE_NOOP(
                      "boardplan", "The copy \"%1\" could not be made, or did not pass its check."))
            .arg(nameOf(file)),
        storeText(QT_TRANSLATE_NOOP("boardplan",
                                    "No copy has been kept, and the plan itself is untouched.")),
        storeText(QT_TRANSLATE_NOOP("boardplan",
                                    "Check the room on the drive, or choose another folder.")),
        details};
}

Error store_error::targetInUse(const QString& file)
{
    return {ErrorKind::Conflict,
            u"BP-STO-042"_s,
            storeText(QT_TRANSLATE_NOOP(
                          "boardplan",
                          "\"%1\" is open, here or in another window, and cannot be replaced."))
                .arg(nameOf(file)),
            storeText(QT_TRANSLATE_NOOP("boardplan", "No copy has been made.")),
            storeText(QT_TRANSLATE_NOOP("boardplan", "Choose another name.")),
            file};
}

} // namespace boardplan

#pragma once

#include <boardplan/base/result.h>

#include <QString>

namespace boardplan {

// The refusals of the store (docs/file-format.md, "Messages"). One function per cause; `file` is a
// path, of which only the name is shown.
namespace store_error {

Error missing(const QString& file);
Error notAFile(const QString& file);
Error empty(const QString& file, const QString& newestBackup);
Error wrongType(const QString& file, const QString& typeName, bool canBeImported);
Error otherDatabase(const QString& file);
Error newerVersion(const QString& file, int version, int known);
Error damaged(const QString& file, const QString& details, const QString& newestBackup = {});
Error otherStructure(const QString& file, const QString& details);
Error unreadable(const QString& file, const QString& details);
Error exists(const QString& file);
Error cannotMake(const QString& file, const QString& details);
Error olderReadOnly(const QString& file, int version, int known);
Error migrationFailed(const QString& file, const QString& details);
Error interruptedSave(const QString& file);
Error readOnly(const QString& reason);
Error conflict(const QString& entity);
Error alreadyThere(const QString& entity);
Error stillReferred(const QString& details);
Error valueRefused(const QString& details);
Error diskFull(const QString& details);
Error inputOutput(const QString& details);
Error busy(const QString& details);
Error replacedUnderUs(const QString& file);
Error changedUnderUs(const QString& file);
Error refused(const QString& details);
Error unreadableRow(const QString& entity, const QString& field);
Error folderUnusable(const QString& folder);
Error copyFailed(const QString& file, const QString& details);
Error targetInUse(const QString& file);

} // namespace store_error

} // namespace boardplan

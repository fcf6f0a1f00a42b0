#pragma once

#include <QString>

namespace boardplan {

enum class LogLevel { Debug, Info, Warning, Error };

// Starts logging (spdlog): standard error from `level` on, and a rotating file where `filePath` is not
// empty. Qt's own messages go the same way. Call once, before anything logs. Logs hold no plan text.
void startLogging(LogLevel level, const QString& filePath = {});

// Writes one line; before startLogging it goes nowhere. spdlog stays behind this header because it
// costs three seconds of compile time in every file that includes it.
void log(LogLevel level, const QString& text);

} // namespace boardplan

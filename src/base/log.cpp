#include <boardplan/base/log.h>

#include <QtGlobal>
#include <memory>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace boardplan {

namespace {

constexpr std::size_t maxLogBytes = 1024 * 1024;
constexpr std::size_t maxLogFiles = 3;

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> instance;
    return instance;
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Error;
}

void bridge(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    log(levelOf(type), text);
}

} // namespace

void startLogging(LogLevel level, const QString& filePath)
{
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_pattern("%l: %v");
    std::vector<spdlog::sink_ptr> sinks{console};
    if (!filePath.isEmpty()) {
        // spdlog reports an unwritable log file by exception; a log is not worth a failed start.
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                filePath.toStdString(), maxLogBytes, maxLogFiles));
        } catch (const spdlog::spdlog_ex&) {
            sinks.resize(1);
        }
    }
    logger() = std::make_shared<spdlog::logger>("boardplan", sinks.begin(), sinks.end());
    logger()->set_level(spdlogLevel(level));
    logger()->flush_on(spdlog::level::warn);
    qInstallMessageHandler(bridge);
}

void log(LogLevel level, const QString& text)
{
    if (logger()) {
        logger()->log(spdlogLevel(level), text.toStdString());
    }
}

} // namespace boardplan

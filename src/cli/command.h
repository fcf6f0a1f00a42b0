#pragma once

#include <boardplan/base/result.h>
#include <boardplan/document/document.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>

namespace boardplan {

// Exit status of a command (docs/user-guide/command-line.md).
enum ExitStatus { ExitDone = 0, ExitFindings = 1, ExitWrongUse = 2, ExitRefused = 3, ExitNotWritten = 4 };

// A clock that stands still on the day that `day` writes; nothing where that is no date.
std::optional<Clock> clockFixedOn(const QString& day);
// What is said then.
QString notADay(const QString& day);

// What a command works with: the streams, the clock with --today applied, and what every command shares.
class CommandContext {
public:
    CommandContext(std::function<QDateTime()> now, std::istream& in, std::ostream& out, std::ostream& err);

    // Sets the day that --today names; false where it is no date.
    bool fixToday(const QString& day);
    Clock clock() const { return m_now; }
    QDate today() const;

    std::istream& in() { return m_in; }
    void print(const QString& line);         // a line of the result
    void printJson(const QJsonValue& value); // indented
    void say(const QString& line);           // a line on standard error

    // Says the error and gives the status of a refusal.
    int refuse(const Error& error);
    // The same for something that could not be written.
    int notWritten(const Error& error);

    // Opens a plan file; on failure the error has been said and the pointer is null.
    std::unique_ptr<Document> open(const QString& path, OpenMode mode);

private:
    std::function<QDateTime()> m_now;
    std::istream& m_in;
    std::ostream& m_out;
    std::ostream& m_err;
};

using CommandAction = std::function<int(CommandContext&)>;

// One sub-command: declares its options on `app` and returns what runs once they are parsed.
struct Command {
    const char* name;
    const char* help;
    CommandAction (*declare)(CLI::App& app);
};

CommandAction declareNew(CLI::App& app);
CommandAction declareImport(CLI::App& app);
CommandAction declareInspect(CLI::App& app);
CommandAction declareShow(CLI::App& app);
CommandAction declareRollup(CLI::App& app);
CommandAction declareRate(CLI::App& app);
CommandAction declareComment(CLI::App& app);
CommandAction declareAdopt(CLI::App& app);
CommandAction declareChase(CLI::App& app);
CommandAction declareCompare(CLI::App& app);
CommandAction declareCheck(CLI::App& app);
CommandAction declareReport(CLI::App& app);
CommandAction declareVerify(CLI::App& app);
CommandAction declareBackup(CLI::App& app);
CommandAction declareExport(CLI::App& app);

// Text of an option; options are kept as std::string because that is what CLI11 fills.
inline QString qstr(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace boardplan

#include "cli/command.h"

#include <boardplan/domain/timescale.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <ostream>

namespace boardplan {

using namespace Qt::StringLiterals;

std::optional<Clock> clockFixedOn(const QString& day)
{
    const auto date = readDate(day);
    if (!date) {
        return std::nullopt;
    }
    // Noon, so that the local day is the one asked for in every time zone.
    const QDateTime noon = QDateTime{*date, QTime{12, 0}}.toUTC();
    return [noon] { return noon; };
}

QString notADay(const QString& day)
{
    return u"--today: “%1” is not a date. Write it as 2026-11-22."_s.arg(day);
}

CommandContext::CommandContext(
    std::function<QDateTime()> now, std::istream& in, std::ostream& out, std::ostream& err)
    : m_now{std::move(now)}
    , m_in{in}
    , m_out{out}
    , m_err{err}
{
}

bool CommandContext::fixToday(const QString& day)
{
    auto clock = clockFixedOn(day);
    if (clock) {
        m_now = *std::move(clock);
    }
    return clock.has_value();
}

QDate CommandContext::today() const
{
    return m_now().toLocalTime().date();
}

void CommandContext::print(const QString& line)
{
    m_out << line.toStdString() << '\n';
}

void CommandContext::printJson(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument{value.toArray()} : QJsonDocument{value.toObject()};
    m_out << document.toJson(QJsonDocument::Indented).toStdString();
}

void CommandContext::say(const QString& line)
{
    m_err << line.toStdString() << '\n';
}

int CommandContext::refuse(const Error& error)
{
    say(error.message());
    if (!error.details.isEmpty()) {
        say(u"  details: "_s + error.details);
    }
    return ExitRefused;
}

int CommandContext::notWritten(const Error& error)
{
    refuse(error);
    return error.kind == ErrorKind::Io || error.kind == ErrorKind::Database ? ExitNotWritten : ExitRefused;
}

std::unique_ptr<Document> CommandContext::open(const QString& path, OpenMode mode)
{
    auto document = Document::open(path, mode, m_now);
    if (!document) {
        refuse(document.error());
        return nullptr;
    }
    return std::move(document).value();
}

} // namespace boardplan

// The commands that care for the file: verify, backup, export.

#include "cli/command.h"
#include "cli/plan_json.h"

#include <boardplan/domain/enum_keys.h>
#include <boardplan/domain/fields.h>

#include <QJsonDocument>
#include <QSaveFile>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

int verifyFile(const QString& file, CommandContext& context)
{
    const auto document = context.open(file, OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto report = document->verify();
    if (!report) {
        return context.refuse(report.error());
    }
    for (const QString& difference : report->differences) {
        context.print(difference);
    }
    if (!report->isClean()) {
        context.print(u"%1 differences."_s.arg(report->differences.size()));
        return ExitFindings;
    }
    context.print(u"Clean: %1 rows agree with %2 journal entries."_s.arg(report->rows).arg(report->entries));
    return ExitDone;
}

int backupFile(const QString& file, const QString& folder, CommandContext& context)
{
    const auto document = context.open(file, OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto copy = document->backup(folder);
    if (!copy) {
        return context.notWritten(copy.error());
    }
    context.print(u"Made and checked %1."_s.arg(copy.value()));
    return ExitDone;
}

QString journalKindWord(JournalKind kind)
{
    return kind == JournalKind::Do ? u"do"_s : kind == JournalKind::Undo ? u"undo"_s : u"redo"_s;
}

QString journalOpWord(JournalOp op)
{
    return op == JournalOp::Insert ? u"insert"_s : op == JournalOp::Replace ? u"replace"_s : u"remove"_s;
}

QJsonArray journalJson(const std::vector<JournalEntry>& entries)
{
    QJsonArray journal;
    for (const JournalEntry& entry : entries) {
        journal.append(QJsonObject{{u"seq"_s, entry.seq}, {u"edit"_s, entry.edit},
            {u"kind"_s, journalKindWord(entry.kind)}, {u"undoes"_s, entry.undoes}, {u"verb"_s, entry.verb},
            {u"entity"_s, entry.entity}, {u"uuid"_s, toJson(entry.uuid)}, {u"op"_s, journalOpWord(entry.op)},
            {u"fields"_s, entry.fields}, {u"author"_s, entry.author},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)}});
    }
    return journal;
}

template <typename Entity> QJsonArray tableJson(const PlanBook& book)
{
    std::vector<const Entity*> rows;
    for (const Entity& entity : book.table<Entity>().rows()) {
        rows.push_back(&entity);
    }
    std::sort(rows.begin(), rows.end(), [](const Entity* one, const Entity* other) { return one->id < other->id; });
    QJsonArray array;
    for (const Entity* entity : rows) {
        array.append(toObject(*entity));
    }
    return array;
}

Result<QJsonObject> exportJson(const Document& document)
{
    const PlanBook& book = document.book();
    History history;
    for (const PlanId plan : book.plans()) {
        auto updates = document.historyOf(plan);
        if (!updates) {
            return updates.error();
        }
        history.updates.insert(updates->updates);
    }
    QJsonArray frozen;
    for (const Meeting& meeting : book.table<Meeting>().rows()) {
        const auto rows = document.frozenOf(meeting.id);
        if (!rows) {
            return rows.error();
        }
        for (const Frozen& row : rows.value()) {
            frozen.append(toObject(row));
        }
    }
    const auto entries = document.journal();
    if (!entries) {
        return entries.error();
    }
    QJsonObject object = bookJson(document.view(), history);
    object.insert(u"meetings"_s, tableJson<Meeting>(book));
    object.insert(u"commentaries"_s, tableJson<Commentary>(book));
    object.insert(u"overrides"_s, tableJson<Override>(book));
    object.insert(u"saved"_s, tableJson<Saved>(book));
    object.insert(u"frozen"_s, frozen);
    object.insert(u"journal"_s, journalJson(entries.value()));
    return object;
}

int exportFile(const QString& file, const QString& to, CommandContext& context)
{
    const auto document = context.open(file, OpenMode::ReadOnly);
    if (!document) {
        return ExitRefused;
    }
    const auto json = exportJson(*document);
    if (!json) {
        return context.refuse(json.error());
    }
    QSaveFile out{to};
    const bool isWritten = out.open(QIODevice::WriteOnly)
        && out.write(QJsonDocument{json.value()}.toJson(QJsonDocument::Indented)) > 0 && out.commit();
    if (!isWritten) {
        return context.notWritten({ErrorKind::Io, u"BP-CLI-008"_s, u"“%1” cannot be written."_s.arg(to),
            u"An older file of that name stays as it was."_s, u"Choose another folder, or free some space."_s,
            out.errorString()});
    }
    context.print(u"Wrote %1."_s.arg(to));
    return ExitDone;
}

} // namespace

CommandAction declareVerify(CLI::App& app)
{
    const auto file = std::make_shared<std::string>();
    app.add_option("FILE", *file, "The plan file")->required();
    return [file](CommandContext& context) { return verifyFile(qstr(*file), context); };
}

CommandAction declareBackup(CLI::App& app)
{
    const auto file = std::make_shared<std::string>();
    const auto folder = std::make_shared<std::string>();
    app.add_option("FILE", *file, "The plan file")->required();
    app.add_option("--to", *folder, "The folder for the copy")->required();
    return [=](CommandContext& context) { return backupFile(qstr(*file), qstr(*folder), context); };
}

CommandAction declareExport(CLI::App& app)
{
    const auto file = std::make_shared<std::string>();
    const auto to = std::make_shared<std::string>();
    app.add_option("FILE", *file, "The plan file")->required();
    app.add_option("--to", *to, "The JSON file to write")->required();
    return [=](CommandContext& context) { return exportFile(qstr(*file), qstr(*to), context); };
}

} // namespace boardplan

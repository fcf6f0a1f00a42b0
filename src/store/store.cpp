#include <boardplan/store/store.h>

#include "store/backup.h"
#include "store/book_loader.h"
#include "store/day_standings.h"
#include "store/dump.h"
#include "store/edit_writer.h"
#include "store/journal_reader.h"
#include "store/opening.h"
#include "store/row_repository.h"
#include "store/store_errors.h"
#include "store/verify.h"

#include <QFileInfo>

namespace boardplan {

using namespace Qt::StringLiterals;

struct Store::Data {
    QString path; // as the person named it, made absolute
    OpenedFile file;
    ComparedJournal compared{};

    Database& database() const { return *file.database; }
};

namespace {

// Symbolic links are followed once, here: lock, journal and checks all lie beside the file itself.
QString realPath(const QString& path)
{
    const QString canonical = QFileInfo{path}.canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo{path}.absoluteFilePath() : canonical;
}

QString entityUuid(const QUuid& uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace

Store::Store(std::unique_ptr<Data> data)
    : d{std::move(data)}
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path)
{
    if (auto status = createFile(QFileInfo{path}.absoluteFilePath(), builtInMigrations());
        !status) {
        return status.error();
    }
    return open(path, false);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, bool readOnly, WholeCheck when)
{
    auto opened = openFile(realPath(path), readOnly, builtInMigrations(), when);
    if (!opened) {
        return opened.error();
    }
    auto data =
        std::make_unique<Data>(Data{QFileInfo{path}.absoluteFilePath(), std::move(opened).value()});
    return std::unique_ptr<Store>{new Store{std::move(data)}};
}

Status Store::settle()
{
    return boardplan::settle(d->file);
}

QString Store::path() const
{
    return d->path;
}

QString Store::readOnlyReason() const
{
    return d->file.readOnlyReason;
}

Result<PlanBook> Store::load() const
{
    return loadBook(d->database());
}

Result<WriteReceipt> Store::write(const Edit& edit, const JournalContext& context)
{
    Q_ASSERT_X(!edit.isEmpty(), "Store::write", "an edit that changes nothing");
    if (auto settled = settle(); !settled) {
        return settled.error();
    }
    if (!d->file.readOnlyReason.isEmpty()) {
        return store_error::readOnly(d->file.readOnlyReason);
    }
    if (identityOf(d->database().path()) != d->file.identity) {
        return store_error::replacedUnderUs(d->database().path());
    }
    auto written = writeEdit(d->database(), edit, context, d->file.end);
    if (!written) {
        return written.error();
    }
    d->file.end = written->end;
    return std::move(written->receipt);
}

Result<std::vector<Update>> Store::updatesOf(ActionId action) const
{
    std::vector<Update> updates;
    auto status = eachEntity<Update>(
        d->database(),
        u"WHERE t.action = (SELECT id FROM action WHERE uuid = ?) "
        "ORDER BY t.reported_on, t.sequence"_s,
        {action.toString()}, [&](qint64, Update& update) {
            updates.push_back(std::move(update));
            return done();
        });
    return status ? Result<std::vector<Update>>{std::move(updates)} : status.error();
}

Result<std::vector<Update>> Store::updatesReportedBy(LeadId lead) const
{
    std::vector<Update> updates;
    auto status = eachEntity<Update>(
        d->database(), u"WHERE t.lead = (SELECT id FROM lead WHERE uuid = ?) ORDER BY t.sequence"_s,
        {lead.toString()}, [&](qint64, Update& update) {
            updates.push_back(std::move(update));
            return done();
        });
    return status ? Result<std::vector<Update>>{std::move(updates)} : status.error();
}

Result<History> Store::historyOf(PlanId plan) const
{
    History history;
    auto status = eachEntity<Update>(
        d->database(),
        u"JOIN action AS a ON a.id = t.action JOIN priority AS p ON p.id = a.priority "
        "WHERE p.plan = (SELECT id FROM plan WHERE uuid = ?) "
        "ORDER BY t.action, t.reported_on, t.sequence"_s,
        {plan.toString()}, [&](qint64, Update& update) {
            history.updates[update.action].push_back(std::move(update));
            return done();
        });
    return status ? Result<History>{std::move(history)} : status.error();
}

Result<QHash<ActionId, Standing>> Store::standingsAsAt(const PlanBook& book, PlanId plan,
                                                       const QDate& day) const
{
    return dayStandings(d->database(), book, plan, day);
}

// An update of a month or year counts from a day that its row does not say: those are taken too.
Result<std::vector<Update>> Store::updatesBetween(PlanId plan, const QDate& after,
                                                  const QDate& until,
                                                  const QString& recordedAfter) const
{
    std::vector<Update> updates;
    const QString never = u"~"_s; // after every moment
    auto status = eachEntity<Update>(
        d->database(),
        u"JOIN action AS a ON a.id = t.action JOIN priority AS p ON p.id = a.priority "
        "WHERE p.plan = (SELECT id FROM plan WHERE uuid = ?) AND (t.precision <> 'day' "
        "OR (t.reported_on > ? AND t.reported_on <= ?) OR t.recorded_at > ?)"_s,
        {plan.toString(), after.toString(Qt::ISODate), until.toString(Qt::ISODate),
         recordedAfter.isEmpty() ? never : recordedAfter},
        [&](qint64, Update& update) {
            updates.push_back(std::move(update));
            return done();
        });
    return status ? Result<std::vector<Update>>{std::move(updates)} : status.error();
}

Result<std::vector<Frozen>> Store::frozenOf(MeetingId meeting) const
{
    std::vector<Frozen> rows;
    auto status = eachEntity<Frozen>(
        d->database(), u"WHERE t.meeting = (SELECT id FROM meeting WHERE uuid = ?) ORDER BY t.id"_s,
        {meeting.toString()}, [&](qint64, Frozen& row) {
            rows.push_back(std::move(row));
            return done();
        });
    return status ? Result<std::vector<Frozen>>{std::move(rows)} : status.error();
}

Result<std::vector<Frozen>> Store::frozenOf(const std::vector<MeetingId>& meetings,
                                            const std::vector<Node>& nodes) const
{
    QJsonArray names;
    for (const MeetingId meeting : meetings) {
        names.append(meeting.toString());
    }
    QJsonArray texts; // as the column holds them
    for (const Node& node : nodes) {
        texts.append(QString::fromUtf8(compactJson(toObject(node))));
    }
    std::vector<Frozen> rows;
    auto status = eachEntity<Frozen>(
        d->database(),
        u"WHERE t.meeting IN (SELECT id FROM meeting WHERE uuid IN (SELECT value FROM json_each(?))) "
        "AND t.node IN (SELECT value FROM json_each(?))"_s,
        {QString::fromUtf8(compactJson(names)), QString::fromUtf8(compactJson(texts))},
        [&](qint64, Frozen& row) {
            rows.push_back(std::move(row));
            return done();
        });
    return status ? Result<std::vector<Frozen>>{std::move(rows)} : status.error();
}

Result<std::vector<JournalEntry>> Store::journalOf(const QUuid& entity) const
{
    return journalEntries(d->database(), u"WHERE uuid = ? ORDER BY seq DESC"_s,
                          {entityUuid(entity)});
}

// Undone recordings are no removals; of one that was removed, put back and removed again the last counts.
Result<std::vector<JournalEntry>> Store::removedUpdatesOf(ActionId action) const
{
    return journalEntries(d->database(),
                          u"WHERE seq IN (SELECT max(seq) FROM journal WHERE entity = 'update' AND "
                          "op = 'remove' AND kind <> 'undo' AND "
                          "json_extract(fields, '$.action[0]') = ? AND "
                          "uuid NOT IN (SELECT uuid FROM update_) GROUP BY uuid) "
                          "ORDER BY seq DESC"_s,
                          {entityUuid(action.value)});
}

Result<std::vector<JournalEntry>> Store::journal() const
{
    return journalEntries(d->database(), u"ORDER BY seq"_s, {});
}

Result<qint64> Store::journalPositionAt(const QDateTime& moment) const
{
    return boardplan::journalPositionAt(d->database(), moment);
}

Result<std::vector<JournalEntry>> Store::journalSince(qint64 position) const
{
    return d->compared.since(d->database(), position);
}

Result<QDateTime> Store::lastEditAt() const
{
    auto at = d->database().scalar(u"SELECT at FROM journal ORDER BY seq DESC LIMIT 1"_s);
    return at ? Result<QDateTime>{QDateTime::fromString(at.value(), Qt::ISODateWithMs)}
              : at.error();
}

Result<VerifyReport> Store::verify() const
{
    return verifyDatabase(d->database());
}

Result<QString> Store::backup(const QString& folder, const QDateTime& at) const
{
    if (!QFileInfo{folder}.isDir() || !isWritablePath(folder)) {
        return store_error::folderUnusable(folder);
    }
    const QString name = backupName(d->path, folder, at);
    auto status = copyDatabase(d->database(), name, CopyTarget::New);
    return status ? Result<QString>{name} : status.error();
}

Status Store::saveCopy(const QString& path) const
{
    const QFileInfo target{path};
    if (!isWritablePath(target.absolutePath())) {
        return store_error::folderUnusable(target.absolutePath());
    }
    FileLock lock{realPath(path)};
    if (realPath(path) == d->database().path() || !lock.tryLock()) {
        return store_error::targetInUse(path);
    }
    return copyDatabase(d->database(), realPath(path), CopyTarget::MayReplace);
}

Result<QByteArray> Store::dump() const
{
    return dumpDatabase(d->database());
}

void Store::setStatementProbe(StatementProbe probe)
{
    d->database().setProbe(std::move(probe));
}

} // namespace boardplan

#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/journal.h>
#include <boardplan/domain/plan_book.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace boardplan {

// Who, when and why an edit is written.
struct JournalContext {
    JournalKind kind = JournalKind::Do;
    qint64 undoes = 0; // number of the edit undone or redone
    QString author;
    QDateTime at; // UTC
};

// What a committed edit left behind: its number, and the standing of every action whose updates it touched.
struct WriteReceipt {
    qint64 edit = 0;
    std::vector<std::pair<ActionId, Standing>> standings;
};

// When SQLite's checks of the whole file and the check of the journal are made.
enum class WholeCheck {
    AtOnce, // opening waits for them
    Beside  // on another thread; settle() waits for them
};

// One open `.boardplan` file. The only place in the program that knows SQL. One connection, used on the
// thread that opened it.
class Store {
public:
    // Makes a new file with an empty schema. Refused where the path exists (BP-STO-…).
    static Result<std::unique_ptr<Store>> create(const QString& path);
    // The open recipe (docs/file-format.md, "Opening"). Falls back to read-only where file or folder
    // cannot be written or another process holds the lock. Never creates and, on refusal, never changes a byte.
    static Result<std::unique_ptr<Store>> open(
        const QString& path, bool readOnly, WholeCheck when = WholeCheck::AtOnce);
    // Waits for the checks beside, if any: refused as open() refuses a damaged file; a journal that does not hold
    // makes the file read-only. Writing settles by itself.
    Status settle();
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    QString path() const;
    QString readOnlyReason() const; // empty: can be written

    // The whole book: entities, standings, last sequence.
    Result<PlanBook> load() const;

    // Rows and journal in one transaction (BEGIN IMMEDIATE). On failure nothing has changed. Refuses with
    // Conflict where a row is not what `before` says.
    Result<WriteReceipt> write(const Edit& edit, const JournalContext& context);

    Result<std::vector<Update>> updatesOf(ActionId action) const; // oldest first
    Result<std::vector<Update>> updatesReportedBy(LeadId lead) const; // in order of recording
    Result<std::vector<JournalEntry>> removedUpdatesOf(ActionId action) const; // newest first, one for each
    Result<History> historyOf(PlanId plan) const;
    // The standings on a day of those of a plan's actions, or of all where null, whose newest update counts from a later
    // day; all others stand as in `book`, which must be what the file holds. Two statements, whatever the number.
    Result<QHash<ActionId, Standing>> standingsAsAt(const PlanBook& book, PlanId plan, const QDate& day) const;
    // Updates of a plan's actions that may count from after one day up to another, or were recorded after a moment
    // (ISO 8601, UTC; empty: none is).
    Result<std::vector<Update>> updatesBetween(
        PlanId plan, const QDate& after, const QDate& until, const QString& recordedAfter) const;
    Result<std::vector<Frozen>> frozenOf(MeetingId meeting) const;
    // What several meetings were told about several nodes, in no order.
    Result<std::vector<Frozen>> frozenOf(
        const std::vector<MeetingId>& meetings, const std::vector<Node>& nodes) const;
    Result<std::vector<JournalEntry>> journalOf(const QUuid& entity) const; // newest first
    Result<std::vector<JournalEntry>> journal() const;                      // everything, oldest first
    // `seq` of the last entry made by a moment; 0: none was.
    Result<qint64> journalPositionAt(const QDateTime& moment) const;
    // What a comparison reads: entries after a position on actions, priorities, objectives, leads and plans, oldest
    // first; those that inserted one only where it was removed as well, and without their fields.
    Result<std::vector<JournalEntry>> journalSince(qint64 position) const;
    Result<QDateTime> lastEditAt() const; // UTC; invalid: never edited

    Result<VerifyReport> verify() const;
    // A checked copy by the backup API, named after the file and `at`; gives its path.
    Result<QString> backup(const QString& folder, const QDateTime& at) const;
    Status saveCopy(const QString& path) const;
    Result<QByteArray> dump() const;

    // For fault injection in tests: called with the ordinal of every statement about to run, from 1 after this call;
    // a failing status is reported as if SQLite had refused the statement.
    using StatementProbe = std::function<Status(int ordinal)>;
    void setStatementProbe(StatementProbe probe);

private:
    struct Data;
    explicit Store(std::unique_ptr<Data> data);

    std::unique_ptr<Data> d;
};

} // namespace boardplan

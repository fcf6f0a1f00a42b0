#pragma once

#include <boardplan/base/result.h>
#include <boardplan/domain/comparison.h>
#include <boardplan/domain/edit.h>
#include <boardplan/domain/journal.h>
#include <boardplan/domain/plan_book.h>
#include <boardplan/domain/view.h>

#include <QDateTime>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace boardplan {

class Store;

// Time enters here from the edges: the program's clock, or a fixed one in tests and for --today.
using Clock = std::function<QDateTime()>; // UTC

enum class OpenMode { ReadWrite, ReadOnly };

// One step of undo of this session, as a list of them shows it.
struct SessionAct {
    QString verb;
    QString author; // empty: nobody was named
    QDateTime at;   // UTC; when it was done or last done again
    bool isUndone = false;
};

// One open plan file: the store and its snapshot kept equal. The only way to change anything is `apply`.
// Lives on one thread.
class Document : public QObject {
    Q_OBJECT

public:
    // Makes a new, empty file. Refused where the path exists.
    static Result<std::unique_ptr<Document>> create(const QString& path, Clock clock);
    // Opens by the recipe of docs/file-format.md, "Opening". A file or folder that cannot be written
    // opens read-only whatever the mode; `readOnlyReason` says why.
    static Result<std::unique_ptr<Document>> open(const QString& path, OpenMode mode, Clock clock);
    ~Document() override;

    const PlanBook& book() const;
    QString path() const;
    // Empty where the document can be written.
    QString readOnlyReason() const;

    // The name under which edits are journalled where the edit itself names nobody.
    void setAuthor(const QString& author);
    QString author() const;

    // The local day on which the document was opened, and the time now by its clock (UTC).
    QDate today() const;
    QDateTime now() const;
    // The view of today: kept up to date after every edit; the reference stays good for the document's life.
    const View& view() const;
    // The view of another day; reads from the store what was reported until then on actions that moved on since.
    // Of one plan alone, where it is named: all others stand in it as they do now.
    Result<View> viewAsAt(const QDate& day, PlanId plan = {}) const;
    // What changed of a plan between two ends (comparison.h), an end's day being ignored where it names a meeting.
    // Refused: an end without a day (BP-DOC-090), a meeting that is not closed or not of a board of the plan (091).
    Result<Comparison> compare(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to) const;
    // Reads one part of what that comparison needs, where some of it was not read yet; true: all of it is there. For idle
    // work, so that nobody waits for a large plan.
    Result<bool> readAhead(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to) const;

    // Store first (rows and journal in one transaction), then the snapshot, then notices. On failure nothing
    // has changed, in the store or here. Conflict: a `before` is not what stands. An empty edit does nothing.
    Status apply(const Edit& edit);

    // Undo and redo over this session's edits, without limit. A failed one leaves both stacks as they were.
    bool canUndo() const;
    bool canRedo() const;
    QString undoVerb() const; // empty where there is nothing to undo
    QString redoVerb() const;
    Status undo();
    Status redo();
    // The acts of this session, oldest first: those that stand, then those undone, the next to be done again first.
    std::vector<SessionAct> acts() const;
    // How many of them stand.
    std::size_t standing() const;
    // Undoes or does again until the first `standing` of them stand. `edited` comes once, after the last; one that fails
    // ends it there.
    Status goBackTo(std::size_t standing);

    // Updates of an action, newest first.
    Result<std::vector<Update>> updatesOf(ActionId action) const;
    // Updates that a lead reported, in order of recording: what merging, splitting and removing it must know.
    Result<std::vector<Update>> updatesReportedBy(LeadId lead) const;
    // What the journal says of updates that were removed from an action, newest first, one entry each.
    Result<std::vector<JournalEntry>> removedUpdatesOf(ActionId action) const;
    // Every update of a plan's actions, and the journal's entries of one entity, newest first.
    Result<History> historyOf(PlanId plan) const;
    Result<std::vector<JournalEntry>> journalOf(const QUuid& entity) const;
    Result<std::vector<JournalEntry>> journal() const; // all of it, oldest first
    Result<std::vector<Frozen>> frozenOf(MeetingId meeting) const;
    // What these meetings were told about one node, in no order.
    Result<std::vector<Frozen>> frozenOf(const std::vector<MeetingId>& meetings, const Node& node) const;
    // When the last edit was made (UTC; invalid: never).
    QDateTime lastSaved() const;

    // Replays the journal and compares every table (docs/file-format.md, "Verify").
    Result<VerifyReport> verify() const;
    // A checked copy in `folder`; gives its path.
    Result<QString> backup(const QString& folder) const;
    // "Save a copy": a checked copy at exactly this path.
    Status saveCopy(const QString& path) const;
    // All entities as canonical JSON by entity and UUID: equal dumps mean equal files.
    Result<QByteArray> dump() const;

    // Fault injection for tests: see Store::setStatementProbe.
    void setStatementProbe(std::function<Status(int)> probe);

Q_SIGNALS:
    // In pairs, one pair for each change, in the order of the edit. Between the two the book changes.
    void aboutToChange(const boardplan::AnyChange& change);
    void changed(const boardplan::AnyChange& change);
    // Once per edit, undo or redo, after the last pair and when the view of today is up to date.
    void edited();

private:
    struct Data;
    explicit Document(std::unique_ptr<Data> data);
    static Result<std::unique_ptr<Document>> over(std::unique_ptr<Store> store, Clock clock);
    // Store, then snapshot, then notices; gives the edit's number in the journal.
    Result<qint64> write(const Edit& edit, JournalKind kind, qint64 undoes);
    Status undoLast();
    Status redoNext();
    void take(const Edit& edit, const std::vector<std::pair<ActionId, Standing>>& standings);

    std::unique_ptr<Data> d;
};

} // namespace boardplan

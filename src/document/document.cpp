#include <boardplan/document/document.h>

#include <boardplan/store/store.h>

#include "document/compare_ends.h"

#include <algorithm>
#include <optional>

namespace boardplan {

using namespace Qt::StringLiterals;

struct Document::Data {
    // Several parts of the window ask what changed since the same meeting.
    struct KeptComparison {
        PlanId plan;
        ComparisonEnd from;
        ComparisonEnd to;
        Comparison comparison;
    };
    // One step of the session's undo stack: the edit as it was done, its number in the journal, and when it was done.
    struct UndoStep {
        Edit edit;
        qint64 number = 0;
        QString author;
        QDateTime at;
    };

    std::unique_ptr<Store> store;
    Clock clock;
    PlanBook book;
    std::unique_ptr<View> view;
    QString author;
    std::vector<UndoStep> undoSteps;
    std::vector<UndoStep> redoSteps;
    QDateTime lastSaved;
    bool isNotifying = false;
    std::optional<KeptComparison> compared; // since the last edit
    FrozenMemory told;

    // Before a change: what is kept of what it may touch.
    void forget(const Edit& edit)
    {
        compared.reset();
        const bool isOfMeetings = std::any_of(edit.changes.begin(), edit.changes.end(), [](const AnyChange& change) {
            return std::holds_alternative<Change<Frozen>>(change) || std::holds_alternative<Change<Meeting>>(change);
        });
        if (isOfMeetings) {
            told = {};
        }
    }
};

namespace {

QDate localDay(const QDateTime& utc)
{
    return utc.toLocalTime().date();
}

// What a view looks back with; an update that cannot be read is as if it were not there.
View::Past pastOf(const Store& store)
{
    return [&store](ActionId action) {
        auto updates = store.updatesOf(action);
        return updates ? std::move(updates).value() : std::vector<Update>{};
    };
}

// The actions that may stand elsewhere after a change: the one updated; those that another scheme rates from now on.
std::vector<ActionId> restanding(const AnyChange& any, const PlanBook& book)
{
    if (const auto* update = std::get_if<Change<Update>>(&any)) {
        return {update->either().action};
    }
    if (const auto* action = std::get_if<Change<Action>>(&any); action != nullptr && action->after) {
        return {action->after->id};
    }
    if (const auto* priority = std::get_if<Change<Priority>>(&any); priority != nullptr && priority->after) {
        return book.allActionsOf(priority->after->id);
    }
    if (const auto* plan = std::get_if<Change<Plan>>(&any); plan != nullptr && plan->before && plan->after) {
        const bool isSame = plan->before->ratingScheme == plan->after->ratingScheme;
        return isSame ? std::vector<ActionId>{} : book.allActionsOf(plan->after->id);
    }
    return {};
}

} // namespace

Document::Document(std::unique_ptr<Data> data)
    : d{std::move(data)}
{
}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::create(const QString& path, Clock clock)
{
    auto store = Store::create(path);
    if (!store) {
        return store.error();
    }
    return over(std::move(store).value(), std::move(clock));
}

Result<std::unique_ptr<Document>> Document::open(const QString& path, OpenMode mode, Clock clock)
{
    // The whole file is checked while the book is loaded.
    auto store = Store::open(path, mode == OpenMode::ReadOnly, WholeCheck::Beside);
    if (!store) {
        return store.error();
    }
    return over(std::move(store).value(), std::move(clock));
}

Result<std::unique_ptr<Document>> Document::over(std::unique_ptr<Store> store, Clock clock)
{
    auto book = store->load();
    if (auto settled = store->settle(); !settled) {
        return settled.error(); // says more than what loading met first
    }
    if (!book) {
        return book.error();
    }
    const auto lastSaved = store->lastEditAt();
    if (!lastSaved) {
        return lastSaved.error();
    }
    auto data = std::make_unique<Data>();
    data->store = std::move(store);
    data->clock = std::move(clock);
    data->book = std::move(book).value();
    data->lastSaved = lastSaved.value();
    data->view = std::make_unique<View>(data->book, localDay(data->clock()));
    data->view->setPast(pastOf(*data->store));
    return std::unique_ptr<Document>{new Document{std::move(data)}};
}

const PlanBook& Document::book() const
{
    return d->book;
}

QString Document::path() const
{
    return d->store->path();
}

QString Document::readOnlyReason() const
{
    return d->store->readOnlyReason();
}

void Document::setAuthor(const QString& author)
{
    d->author = author;
}

QString Document::author() const
{
    return d->author;
}

QDate Document::today() const
{
    return d->view->day();
}

QDateTime Document::now() const
{
    return d->clock();
}

const View& Document::view() const
{
    return *d->view;
}

Result<View> Document::viewAsAt(const QDate& day) const
{
    auto standings = d->store->standingsAsAt(d->book, {}, day);
    if (!standings) {
        return standings.error();
    }
    View view = View::asAt(d->book, std::move(standings).value(), day);
    view.setPast(pastOf(*d->store));
    return view;
}

Result<Comparison> Document::compare(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to) const
{
    const bool isKept = d->compared && d->compared->plan == plan && d->compared->from == from && d->compared->to == to;
    if (isKept) {
        return d->compared->comparison;
    }
    auto comparison = compareEnds(*d->store, *d->view, plan, from, to, d->told);
    if (comparison && !d->isNotifying) { // amid an edit it is of a book that is gone when the edit is over
        d->compared = Data::KeptComparison{plan, from, to, comparison.value()};
    }
    return comparison;
}

Status Document::apply(const Edit& edit)
{
    if (edit.isEmpty()) {
        return done();
    }
    auto number = write(edit, JournalKind::Do, 0);
    if (!number) {
        return number.error();
    }
    const QString author = edit.author.isEmpty() ? d->author : edit.author;
    d->undoSteps.push_back({edit, number.value(), author, d->lastSaved});
    d->redoSteps.clear();
    Q_EMIT edited();
    return done();
}

Result<qint64> Document::write(const Edit& edit, JournalKind kind, qint64 undoes)
{
    Q_ASSERT_X(!d->isNotifying, "Document::apply", "an edit may not be made inside a notice");
    if (const QString reason = readOnlyReason(); !reason.isEmpty()) {
        return Error{ErrorKind::Conflict, u"BP-DOC-001"_s, reason, tr("Nothing was changed."),
            tr("Save a copy and make the change there."), {}};
    }
    if (!d->book.accepts(edit)) {
        return Error{ErrorKind::Conflict, u"BP-DOC-002"_s,
            tr("“%1” does not fit the plan as it stands now.").arg(edit.verb), tr("Nothing was changed."),
            tr("Look at what changed in the meantime and try again."), {}};
    }
    const QDateTime at = d->clock();
    auto receipt = d->store->write(
        edit, {kind, undoes, edit.author.isEmpty() ? d->author : edit.author, at});
    if (!receipt) {
        return receipt.error();
    }
    d->lastSaved = at;
    take(edit, receipt->standings);
    return receipt->edit;
}

void Document::take(const Edit& edit, const std::vector<std::pair<ActionId, Standing>>& standings)
{
    d->forget(edit);
    QHash<ActionId, const Standing*> standingOfAction;
    for (const auto& [action, standing] : standings) {
        standingOfAction.insert(action, &standing);
    }
    d->isNotifying = true;
    for (const AnyChange& change : edit.changes) {
        Q_EMIT aboutToChange(change);
        d->book.put(change);
        for (const ActionId action : restanding(change, d->book)) {
            if (const Standing* standing = standingOfAction.value(action, nullptr)) {
                d->book.setStanding(action, *standing);
            }
        }
        d->view->renew(change);
        Q_EMIT changed(change);
    }
    d->isNotifying = false;
}

bool Document::canUndo() const
{
    return !d->undoSteps.empty();
}

bool Document::canRedo() const
{
    return !d->redoSteps.empty();
}

QString Document::undoVerb() const
{
    return canUndo() ? d->undoSteps.back().edit.verb : QString{};
}

QString Document::redoVerb() const
{
    return canRedo() ? d->redoSteps.back().edit.verb : QString{};
}

Status Document::undoLast()
{
    const Data::UndoStep step = d->undoSteps.back();
    auto number = write(step.edit.inverse(), JournalKind::Undo, step.number);
    if (!number) {
        return number.error();
    }
    d->undoSteps.pop_back();
    d->redoSteps.push_back({step.edit, number.value(), step.author, step.at});
    return done();
}

Status Document::redoNext()
{
    const Data::UndoStep step = d->redoSteps.back();
    auto number = write(step.edit, JournalKind::Redo, step.number);
    if (!number) {
        return number.error();
    }
    d->redoSteps.pop_back();
    d->undoSteps.push_back({step.edit, number.value(), step.author, d->lastSaved});
    return done();
}

Status Document::undo()
{
    return canUndo() ? goBackTo(d->undoSteps.size() - 1) : done();
}

Status Document::redo()
{
    return canRedo() ? goBackTo(d->undoSteps.size() + 1) : done();
}

std::vector<SessionAct> Document::acts() const
{
    std::vector<SessionAct> acts;
    for (const Data::UndoStep& step : d->undoSteps) {
        acts.push_back({step.edit.verb, step.author, step.at, false});
    }
    for (auto step = d->redoSteps.rbegin(); step != d->redoSteps.rend(); ++step) {
        acts.push_back({step->edit.verb, step->author, step->at, true});
    }
    return acts;
}

Status Document::goBackTo(std::size_t standing)
{
    const std::size_t wanted = std::min(standing, d->undoSteps.size() + d->redoSteps.size());
    const std::size_t before = d->undoSteps.size();
    Status status = done();
    while (status && d->undoSteps.size() != wanted) {
        status = d->undoSteps.size() > wanted ? undoLast() : redoNext();
    }
    if (d->undoSteps.size() != before) {
        Q_EMIT edited();
    }
    return status;
}

Result<std::vector<Update>> Document::updatesOf(ActionId action) const
{
    auto updates = d->store->updatesOf(action);
    if (updates) {
        std::reverse(updates.value().begin(), updates.value().end());
    }
    return updates;
}

Result<std::vector<Update>> Document::updatesReportedBy(LeadId lead) const
{
    return d->store->updatesReportedBy(lead);
}

Result<History> Document::historyOf(PlanId plan) const
{
    return d->store->historyOf(plan);
}

Result<std::vector<JournalEntry>> Document::removedUpdatesOf(ActionId action) const
{
    return d->store->removedUpdatesOf(action);
}

Result<std::vector<JournalEntry>> Document::journalOf(const QUuid& entity) const
{
    return d->store->journalOf(entity);
}

Result<std::vector<JournalEntry>> Document::journal() const
{
    return d->store->journal();
}

Result<std::vector<Frozen>> Document::frozenOf(MeetingId meeting) const
{
    return d->store->frozenOf(meeting);
}

Result<std::vector<Frozen>> Document::frozenOf(const std::vector<MeetingId>& meetings, const Node& node) const
{
    return d->store->frozenOf(meetings, std::vector{node});
}

QDateTime Document::lastSaved() const
{
    return d->lastSaved;
}

Result<VerifyReport> Document::verify() const
{
    return d->store->verify();
}

Result<QString> Document::backup(const QString& folder) const
{
    return d->store->backup(folder, d->clock());
}

Status Document::saveCopy(const QString& path) const
{
    return d->store->saveCopy(path);
}

Result<QByteArray> Document::dump() const
{
    return d->store->dump();
}

void Document::setStatementProbe(std::function<Status(int)> probe)
{
    d->store->setStatementProbe(std::move(probe));
}

} // namespace boardplan

#include "document/document_data.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

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

Result<QHash<ActionId, Standing>> keptStandings(PlanPast& past, PlanId plan, const QDate& day)
{
    const auto kept = past.standingsAsAt(plan, day);
    return kept ? Result<QHash<ActionId, Standing>>{*kept.value()} : kept.error();
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
    data->past = std::make_unique<PlanPast>(*data->store, data->book);
    data->comparisons = std::make_unique<KeptComparisons>(*data->store, *data->view, *data->past);
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

Result<View> Document::viewAsAt(const QDate& day, PlanId plan) const
{
    auto standings = plan.isNull() || d->isNotifying
        ? d->store->standingsAsAt(d->book, plan, day)
        : keptStandings(*d->past, plan, day);
    if (!standings) {
        return standings.error();
    }
    View view = View::asAt(d->book, std::move(standings).value(), day);
    view.setPast(pastOf(*d->store));
    return view;
}

Result<Comparison> Document::compare(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to) const
{
    if (d->isNotifying) { // the book is between two edits: nothing of it may be kept
        PlanPast past{*d->store, d->book};
        auto compared = compareEnds(*d->store, *d->view, plan, from, to, past);
        return compared ? Result<Comparison>{std::move(compared->comparison)} : compared.error();
    }
    return d->comparisons->compare(plan, from, to);
}

Result<bool> Document::readAhead(PlanId plan, const ComparisonEnd& from, const ComparisonEnd& to) const
{
    return d->isNotifying ? Result<bool>{true} : readEndsAhead(*d->store, *d->view, plan, from, to, *d->past);
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
    d->past->take(edit);
    d->comparisons->take(edit);
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

QDateTime Document::lastSaved() const
{
    return d->lastSaved;
}

void Document::setStatementProbe(std::function<Status(int)> probe)
{
    d->store->setStatementProbe(std::move(probe));
}

} // namespace boardplan

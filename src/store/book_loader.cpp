#include "store/book_loader.h"

#include "store/row_repository.h"
#include "store/standing_keeper.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

using UpdatesByRow = QHash<qint64, Update>;

template <typename Entity> Status loadTable(Database& database, PlanBook& book)
{
    return eachEntity<Entity>(database, {}, {}, [&](qint64, Entity& entity) {
        book.load(std::move(entity));
        return done();
    });
}

template <typename... Entities> Status loadTables(Database& database, PlanBook& book)
{
    Status status = done();
    static_cast<void>(((status = loadTable<Entities>(database, book)).ok() && ...));
    return status;
}

// The updates that some standing names, by row id.
Result<UpdatesByRow> namedUpdates(Database& database)
{
    UpdatesByRow updates;
    auto status = eachEntity<Update>(database,
                                     u"WHERE t.id IN (SELECT standing_rated FROM action UNION "
                                     u"SELECT standing_latest FROM action "
                                     "UNION SELECT standing_previous FROM action)"_s,
                                     {}, [&](qint64 row, Update& update) {
                                         updates.insert(row, std::move(update));
                                         return done();
                                     });
    return status ? Result<UpdatesByRow>{std::move(updates)} : status.error();
}

std::optional<Update> namedUpdate(const UpdatesByRow& updates, const Statement& row, int column)
{
    const auto found =
        row.isNull(column) ? updates.constEnd() : updates.constFind(row.integer(column));
    return found == updates.constEnd() ? std::nullopt : std::optional{*found};
}

QDate storedDate(const Statement& row, int column)
{
    return row.isNull(column) ? QDate{} : QDate::fromString(row.text(column), Qt::ISODate);
}

Standing storedStanding(const Statement& row, const UpdatesByRow& updates)
{
    Standing standing;
    standing.rating = row.text(1);
    standing.rated = namedUpdate(updates, row, 2);
    standing.latest = namedUpdate(updates, row, 3);
    standing.previous = namedUpdate(updates, row, 4);
    standing.due = storedDate(row, 5);
    standing.metUntil = storedDate(row, 6);
    standing.completedOn = storedDate(row, 7);
    standing.continues = row.integer(8) != 0;
    standing.leadsDiffer = row.integer(9) != 0;
    standing.updates = static_cast<int>(row.integer(10));
    return standing;
}

Status loadStandings(Database& database, PlanBook& book)
{
    auto updates = namedUpdates(database);
    if (!updates) {
        return updates.error();
    }
    auto statement =
        database.prepare(u"SELECT uuid, %1 FROM action WHERE standing_updates > 0"_s.arg(
            StandingSource::columnList()));
    if (!statement) {
        return statement.error();
    }
    return statement.value()->each([&](const Statement& row) {
        book.setStanding(ActionId::fromString(row.text(0)), storedStanding(row, updates.value()));
        return done();
    });
}

Status loadLastSequence(Database& database, PlanBook& book)
{
    auto sequence = database.scalar(u"SELECT coalesce(max(sequence), 0) FROM update_"_s);
    if (!sequence) {
        return sequence.error();
    }
    book.noteSequence(sequence.value().toLongLong());
    return done();
}

Status loadAll(Database& database, PlanBook& book)
{
    if (auto status = loadTables<Board, Lead, Plan, Section, Theme, Priority, Objective, Action,
                                 Commentary, Meeting, Override, Saved>(database, book);
        !status) {
        return status;
    }
    book.finishLoading();
    if (auto status = loadStandings(database, book); !status) {
        return status;
    }
    return loadLastSequence(database, book);
}

} // namespace

Result<PlanBook> loadBook(Database& database)
{
    PlanBook book;
    if (auto status = database.run(u"BEGIN"_s); !status) {
        return status.error();
    }
    const Status status = loadAll(database, book);
    database.rollBack(); // nothing was written: the cheapest end
    return status ? Result<PlanBook>{std::move(book)} : status.error();
}

} // namespace boardplan

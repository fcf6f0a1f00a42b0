#include "store/edit_writer.h"

#include "store/row_repository.h"
#include "store/standing_keeper.h"
#include "store/store_errors.h"
#include "store/transaction.h"

namespace boardplan {

namespace {

// One change in the form that is the same for every entity.
struct RowChange {
    const RowTable& table;
    std::optional<FieldValues> before;
    std::optional<FieldValues> after;
};

RowChange rowChangeOf(const AnyChange& any)
{
    return std::visit(
        [](const auto& change) {
            using Entity = typename std::decay_t<decltype(change)>::Entity;
            RowChange row{rowTable<Entity>(), std::nullopt, std::nullopt};
            if (change.before) {
                row.before = valuesOf(*change.before);
            }
            if (change.after) {
                row.after = valuesOf(*change.after);
            }
            return row;
        },
        any);
}

// The row that a change starts from, which must be what the change says.
Result<StoredRow> expectedRow(Database& database, const RowChange& change)
{
    const QString uuid = change.before->front().toString();
    auto found = RowReader{database, change.table}.find(uuid);
    if (!found) {
        return found.error();
    }
    if (!found.value() || !areSameValues(found.value()->values, *change.before)) {
        return store_error::conflict(change.table.entity + QLatin1Char{' '} + uuid);
    }
    return std::move(*found.value());
}

Status applyRowChange(Database& database, RowIds& ids, const RowChange& change)
{
    RowWriter writer{database, ids, change.table};
    if (!change.before) {
        return writer.insert(*change.after);
    }
    auto stored = expectedRow(database, change);
    if (!stored) {
        return stored.error();
    }
    return change.after ? writer.replace(stored.value(), *change.after)
                        : writer.remove(stored.value());
}

Status applyChanges(Database& database, const Edit& edit, JournalWriter& journal,
                    StandingKeeper& standings)
{
    RowIds ids{database};
    for (const AnyChange& any : edit.changes) {
        const RowChange change = rowChangeOf(any);
        if (auto status = applyRowChange(database, ids, change); !status) {
            return status;
        }
        if (auto status = journal.append(change.table, change.before, change.after); !status) {
            return status;
        }
        if (auto status = standings.note(any); !status) {
            return status;
        }
    }
    return done();
}

} // namespace

Result<WrittenEdit> writeEdit(Database& database, const Edit& edit, const JournalContext& context,
                              const JournalEnd& known)
{
    Transaction transaction{database};
    if (auto status = transaction.begin(); !status) {
        return status.error();
    }
    auto end = readJournalEnd(database);
    if (!end) {
        return end.error();
    }
    if (end.value() != known) {
        return store_error::changedUnderUs(database.path());
    }
    JournalWriter journal{database, end.value(), edit.verb, context};
    StandingKeeper standings{database};
    if (auto status = applyChanges(database, edit, journal, standings); !status) {
        return status.error();
    }
    auto renewed = standings.renew();
    if (!renewed) {
        return renewed.error();
    }
    auto newEnd = journal.finish();
    if (!newEnd) {
        return newEnd.error();
    }
    if (auto status = transaction.commit(); !status) {
        return status.error();
    }
    return WrittenEdit{{journal.edit(), std::move(renewed).value()}, newEnd.value()};
}

} // namespace boardplan

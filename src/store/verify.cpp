#include "store/verify.h"

#include "store/journal_reader.h"
#include "store/open_checks.h"
#include "store/row_label.h"
#include "store/row_repository.h"
#include "store/standing_keeper.h"
#include "store/store_errors.h"
#include "store/table_verifier.h"

#include <QCoreApplication>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

Status verifyTables(Database& database, VerifyReport& report)
{
    for (const RowTable* table : allRowTables()) {
        TableVerifier verifier{database, *table};
        if (auto status = verifier.compareRows(report); !status) {
            return status;
        }
        if (auto status = verifier.findMissing(report); !status) {
            return status;
        }
    }
    return done();
}

Status verifyStanding(Database& database, StandingSource& source, const Statement& row,
                      VerifyReport& report)
{
    auto derived = source.standing(ActionId::fromString(row.text(0)));
    if (!derived) {
        // A row that cannot be understood is in the report already.
        const bool isReported = derived.error().code == store_error::unreadableRow({}, {}).code;
        return isReported ? done() : Status{derived.error()};
    }
    if (!derived.value()) {
        return done();
    }
    const StandingColumns& expected = derived.value()->columns;
    for (std::size_t at = 0; at < expected.size(); ++at) {
        const int column = static_cast<int>(at) + 1;
        const QString stored = row.isNull(column) ? QString{} : row.text(column);
        if (stored != expected[at].toString()) {
            report.differences.push_back(
                QCoreApplication::translate("boardplan",
                                            "%1: where it stands does not follow from its updates")
                    .arg(rowLabel(database, rowTable<Action>(), row.text(0))));
            break;
        }
    }
    return done();
}

Status verifyStandings(Database& database, VerifyReport& report)
{
    auto statement = database.prepare(
        u"SELECT uuid, %1 FROM action ORDER BY uuid"_s.arg(StandingSource::columnList()));
    if (!statement) {
        return statement.error();
    }
    StandingSource source{database};
    return statement.value()->each(
        [&](const Statement& row) { return verifyStanding(database, source, row, report); });
}

} // namespace

Result<VerifyReport> verifyDatabase(Database& database)
{
    if (auto status = checkIntegrity(database); !status) {
        return status.error();
    }
    auto chain = checkChain(database);
    if (!chain) {
        return chain.error();
    }
    VerifyReport report{chain->entries, 0, std::move(chain->faults)};
    if (auto status = verifyTables(database, report); !status) {
        return status.error();
    }
    if (auto status = verifyStandings(database, report); !status) {
        return status.error();
    }
    return report;
}

} // namespace boardplan

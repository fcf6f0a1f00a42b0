#include "store/standing_keeper.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QString renewalStatement()
{
    return u"UPDATE action SET (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE uuid = ?"_s.arg(
        StandingSource::columnList());
}

} // namespace

StandingKeeper::StandingKeeper(Database& database)
    : m_database{database}
{
}

void StandingKeeper::note(const ActionId& action)
{
    if (!m_known.contains(action)) {
        m_known.insert(action);
        m_actions.push_back(action);
    }
}

Status StandingKeeper::note(const AnyChange& change)
{
    return std::visit([this](const auto& one) { return noteChange(one); }, change);
}

Status StandingKeeper::noteChange(const Change<Update>& change)
{
    for (const std::optional<Update>* update : {&change.before, &change.after}) {
        if (*update) {
            note((*update)->action);
        }
    }
    return done();
}

// The scheme that ranks the ratings is the plan's, so it may change with the place in the tree.
Status StandingKeeper::noteChange(const Change<Action>& change)
{
    if (change.before && change.after && change.before->priority != change.after->priority) {
        return noteReported(u"a.uuid = ?"_s, change.after->id.value);
    }
    return done();
}

Status StandingKeeper::noteChange(const Change<Priority>& change)
{
    if (change.before && change.after && change.before->plan != change.after->plan) {
        return noteReported(u"p.uuid = ?"_s, change.after->id.value);
    }
    return done();
}

Status StandingKeeper::noteChange(const Change<Plan>& change)
{
    if (change.before && change.after &&
        change.before->ratingScheme != change.after->ratingScheme) {
        return noteReported(u"p.plan = (SELECT id FROM plan WHERE uuid = ?)"_s,
                            change.after->id.value);
    }
    return done();
}

Status StandingKeeper::noteReported(const QString& condition, const QUuid& owner)
{
    auto statement =
        m_database.cached(u"SELECT a.uuid FROM action AS a JOIN priority AS p ON p.id = a.priority "
                          "WHERE a.standing_updates > 0 AND %1"_s.arg(condition));
    if (!statement) {
        return statement.error();
    }
    return statement.value()
        ->bind(0, owner.toString(QUuid::WithoutBraces))
        .each([this](const Statement& row) {
            note(ActionId::fromString(row.text(0)));
            return done();
        });
}

Result<std::vector<std::pair<ActionId, Standing>>> StandingKeeper::renew()
{
    StandingSource source{m_database};
    std::vector<std::pair<ActionId, Standing>> renewed;
    renewed.reserve(m_actions.size());
    for (const ActionId& action : m_actions) {
        auto derived = source.standing(action);
        if (!derived) {
            return derived.error();
        }
        if (!derived.value()) {
            continue; // removed by the same edit
        }
        if (auto status = write(action, *derived.value()); !status) {
            return status.error();
        }
        renewed.emplace_back(action, std::move(derived.value()->standing));
    }
    return renewed;
}

Status StandingKeeper::write(const ActionId& action, const DerivedStanding& derived)
{
    static const QString sql = renewalStatement();
    auto statement = m_database.cached(sql);
    if (!statement) {
        return statement.error();
    }
    int place = 0;
    for (const QVariant& column : derived.columns) {
        statement.value()->bind(place++, column);
    }
    return statement.value()->bind(place, action.toString()).execute();
}

} // namespace boardplan

#include "store/standing_keeper.h"

#include "store/row_repository.h"
#include "store/store_errors.h"

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

QVariant rowOfUpdate(const std::optional<Update>& update, const QHash<UpdateId, qint64>& rows)
{
    return update ? QVariant{rows.value(update->id)} : QVariant{};
}

QVariant dateColumn(const QDate& date)
{
    return date.isValid() ? QVariant{date.toString(Qt::ISODate)} : QVariant{};
}

StandingColumns columnsOf(const Standing& standing, const QHash<UpdateId, qint64>& rows)
{
    return {standing.rating,
            rowOfUpdate(standing.rated, rows),
            rowOfUpdate(standing.latest, rows),
            rowOfUpdate(standing.previous, rows),
            dateColumn(standing.due),
            dateColumn(standing.metUntil),
            dateColumn(standing.completedOn),
            standing.continues ? 1 : 0,
            standing.leadsDiffer ? 1 : 0,
            standing.updates};
}

} // namespace

StandingSource::StandingSource(Database& database)
    : m_database{database}
{
}

QString StandingSource::columnList()
{
    return u"standing_rating, standing_rated, standing_latest, standing_previous, standing_due, "
           "standing_met_until, standing_completed_on, standing_continues, standing_leads_differ, standing_updates"_s;
}

// Where an action stands in the file and by which scheme it is rated.
struct StandingSource::Place {
    qint64 row = 0; // 0: no such action
    QString plan;
    QString scheme; // JSON
};

Result<StandingSource::Place> StandingSource::placeOf(const ActionId& action)
{
    auto statement = m_database.cached(u"SELECT a.id, l.uuid, l.rating_scheme FROM action AS a "
                                       u"JOIN priority AS p ON p.id = a.priority "
                                       "JOIN plan AS l ON l.id = p.plan WHERE a.uuid = ?"_s);
    if (!statement) {
        return statement.error();
    }
    Place place;
    auto status = statement.value()->bind(0, action.toString()).each([&](const Statement& found) {
        place = {found.integer(0), found.text(1), found.text(2)};
        return done();
    });
    return status ? Result<Place>{place} : status.error();
}

Result<const RatingScheme*> StandingSource::schemeOf(const Place& place)
{
    auto known = m_schemes.constFind(place.scheme);
    if (known == m_schemes.constEnd()) {
        RatingScheme scheme;
        if (!fromObject(parseJsonValue(place.scheme.toUtf8()).toObject(), scheme)) {
            return store_error::unreadableRow(u"plan "_s + place.plan, u"ratingScheme"_s);
        }
        known = m_schemes.insert(place.scheme, scheme);
    }
    return &*known;
}

Result<std::optional<DerivedStanding>> StandingSource::standing(const ActionId& action)
{
    auto place = placeOf(action);
    if (!place) {
        return place.error();
    }
    if (place->row == 0) {
        return std::optional<DerivedStanding>{};
    }
    auto scheme = schemeOf(place.value());
    if (!scheme) {
        return scheme.error();
    }
    std::vector<Update> updates;
    QHash<UpdateId, qint64> rows;
    auto status = eachEntity<Update>(m_database, u"WHERE t.action = ?"_s, {place->row},
                                     [&](qint64 at, Update& update) {
                                         rows.insert(update.id, at);
                                         updates.push_back(std::move(update));
                                         return done();
                                     });
    if (!status) {
        return status.error();
    }
    Standing standing = standingOf(updates, *scheme.value());
    StandingColumns columns = columnsOf(standing, rows);
    return std::optional{DerivedStanding{std::move(standing), std::move(columns)}};
}

} // namespace boardplan

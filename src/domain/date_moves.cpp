#include <boardplan/domain/date_moves.h>

#include <boardplan/domain/json_value.h>
#include <boardplan/domain/standing.h>

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// A date that was given, by an update or by other words of the timescale.
struct GivenDate {
    QDate on;
    qint64 order = 0; // among those of one day
    QDate date;
    bool isUpdate = false;
    QString reason;
    QString author;
};

QDate dueOfWords(const QJsonValue& timescale)
{
    QDate due;
    fromJson(timescale.toObject().value(u"due"_s), due);
    return due;
}

std::vector<GivenDate> givenDates(const Plan& plan, std::span<const Update> updates,
                                  std::span<const JournalEntry> journal, const QDate& day)
{
    std::vector<GivenDate> given;
    for (const Update& update : updates) {
        if (update.newDate.due.isValid()) {
            given.push_back({effectiveDay(update), update.sequence, update.newDate.due, true,
                             update.newDate.reason, update.author});
        }
    }
    for (const JournalEntry& entry : journal) {
        const QJsonArray words = entry.fields.value(u"timescale"_s).toArray();
        const QDate on = entry.at.toLocalTime().date();
        if (entry.op == JournalOp::Replace && !words.isEmpty() && on >= plan.adoptedOn) {
            given.push_back({on, entry.seq, dueOfWords(words.at(1)), false, {}, entry.author});
        }
    }
    std::erase_if(given, [&](const GivenDate& one) { return one.on > day; });
    std::sort(given.begin(), given.end(), [](const GivenDate& one, const GivenDate& other) {
        return std::pair{one.on, one.order} < std::pair{other.on, other.order};
    });
    return given;
}

int daysBetween(const QDate& from, const QDate& to)
{
    return from.isValid() && to.isValid() ? static_cast<int>(from.daysTo(to)) : 0;
}

} // namespace

DateMoves dateMovesOf(const Action& action, const Plan& plan, std::span<const Update> updates,
                      std::span<const JournalEntry> journal, const QDate& day)
{
    DateMoves moves;
    if (plan.status != PlanStatus::Adopted) {
        moves.inForce = action.timescale.due;
        return moves;
    }
    moves.published = action.published.due;
    moves.inForce = moves.published;
    bool isByUpdate = false;
    for (const GivenDate& given : givenDates(plan, updates, journal, day)) {
        isByUpdate = isByUpdate || given.isUpdate;
        if (given.date == moves.inForce || (isByUpdate && !given.isUpdate)) {
            continue;
        }
        moves.moves.push_back({given.on, moves.inForce, given.date,
                               daysBetween(moves.inForce, given.date), given.reason, given.author});
        moves.inForce = given.date;
    }
    moves.days = daysBetween(moves.published, moves.inForce);
    return moves;
}

} // namespace boardplan

#include "store/day_standings.h"

#include "store/raw_rows.h"
#include "store/row_table.h"
#include "store/store_errors.h"

#include <algorithm>

namespace boardplan {

using namespace Qt::StringLiterals;

namespace {

// Columns of the statement below, in its order.
enum UpdateColumn {
    ActionRow,
    ReportedOn,
    Precision,
    RatingKey,
    LeadRow,
    NewDateJson,
    Meets,
    UuidText,
    Sequence,
    RecordedAt,
    WhatHappened,
    WhatNext,
    AskText,
    AskOf,
    AuthorName,
    CompletedOn,
    Continues,
    EvidenceJson
};

// Newest first, so that most of what is older need not be read.
QString updatesUntil()
{
    return u"SELECT t.action, t.reported_on, t.precision, t.rating, t.lead, t.new_date, t.meets, t.uuid, "
           "t.sequence, t.recorded_at, t.what_happened, t.what_next, t.ask, t.ask_of, t.author, "
           "t.completed_on, t.continues, t.evidence FROM update_ AS t "
           "WHERE t.action IN (SELECT value FROM json_each(?)) "
           "AND (t.reported_on <= ? OR t.precision <> 'day') "
           "ORDER BY t.action DESC, t.reported_on DESC, t.sequence DESC"_s;
}

// Whether a later update than `day` knows of was made on the action.
bool hasMovedOn(const Standing& standing, const QDate& day)
{
    return standing.latest && effectiveDay(*standing.latest) > day;
}

bool givesDate(const RawRows& row)
{
    static const QByteArray noDate = compactJson(toObject(NewDate{}));
    return row.bytes(NewDateJson) != noDate;
}

// The fields that are JSON; false where the text does not fit.
bool readJson(const RawRows& row, Update& update)
{
    const auto parsed = [&](int column) { return parseJsonValue(row.bytes(column).toByteArray()); };
    const bool datesFit = !givesDate(row) || fromObject(parsed(NewDateJson).toObject(), update.newDate);
    return datesFit && (row.bytes(EvidenceJson) == "[]" || fromJson(parsed(EvidenceJson), update.evidence));
}

// Gathers the updates of one action that its standing depends on.
class StandingOfDay {
public:
    // Rows come newest first.
    bool wants(const RawRows& row) const
    {
        return m_isOpen || row.bytes(Precision) != "day" || !row.isNull(Meets) || givesDate(row);
    }
    void count() { ++m_count; }
    // The rating is settled by an update tied to no lead; one rated before it gives the direction.
    void keep(Update update)
    {
        if (!update.rating.isEmpty() && update.precision == DatePrecision::Day) {
            m_isOpen = m_isOpen && !m_isSettled;
            m_isSettled = m_isSettled || update.lead.isNull();
        }
        m_kept.push_back(std::move(update));
    }
    Standing standing(const RatingScheme& scheme, const QDate& day) const
    {
        Standing standing = standingOf(m_kept, scheme, day);
        const auto isYetToCome = [&](const Update& update) { return effectiveDay(update) > day; };
        const auto later = std::count_if(m_kept.begin(), m_kept.end(), isYetToCome);
        standing.updates = m_count - static_cast<int>(later);
        return standing;
    }
    void clear() { *this = {}; }

private:
    std::vector<Update> m_kept;
    bool m_isOpen = true;
    bool m_isSettled = false;
    int m_count = 0;
};

class DayReader {
public:
    DayReader(Database& database, const PlanBook& book, const QDate& day)
        : m_database{database}
        , m_book{book}
        , m_day{day}
    {
    }

    Result<QHash<ActionId, Standing>> read(PlanId plan)
    {
        if (auto status = findActions(plan); !status) {
            return status.error();
        }
        if (m_actions.isEmpty()) {
            return QHash<ActionId, Standing>{};
        }
        if (auto status = findLeads(); !status) {
            return status.error();
        }
        if (auto status = readUpdates(); !status) {
            return status.error();
        }
        return std::move(m_standings);
    }

private:
    // The actions to be read, by row; each is put down as not rated until an update says more.
    Status findActions(PlanId plan)
    {
        RawRows rows{m_database};
        const QString all = u"SELECT id, uuid FROM action"_s;
        const QString ofPlan = u"SELECT a.id, a.uuid FROM action AS a JOIN priority AS p ON p.id = a.priority "
                               "WHERE p.plan = (SELECT id FROM plan WHERE uuid = ?)"_s;
        if (auto status = rows.prepare(plan.isNull() ? all : ofPlan); !status) {
            return status;
        }
        if (!plan.isNull()) {
            rows.bind(0, plan.toString().toLatin1());
        }
        return rows.each([this](const RawRows& row) {
            const ActionId action{row.uuid(1)};
            if (hasMovedOn(m_book.standing(action), m_day)) {
                m_actions.insert(row.integer(0), action);
            }
        });
    }

    Status findLeads()
    {
        RawRows rows{m_database};
        if (auto status = rows.prepare(u"SELECT id, uuid FROM lead"_s); !status) {
            return status;
        }
        return rows.each([this](const RawRows& row) { m_leads.insert(row.integer(0), LeadId{row.uuid(1)}); });
    }

    QByteArray rowList() const
    {
        QByteArray list{"["};
        for (auto action = m_actions.keyBegin(); action != m_actions.keyEnd(); ++action) {
            list.append(QByteArray::number(*action)).append(',');
        }
        list.back() = ']';
        return list;
    }

    Status readUpdates()
    {
        m_standings.reserve(m_actions.size());
        for (const ActionId action : std::as_const(m_actions)) {
            m_standings.insert(action, {});
        }
        RawRows rows{m_database};
        if (auto status = rows.prepare(updatesUntil()); !status) {
            return status;
        }
        rows.bind(0, rowList());
        rows.bind(1, m_day.toString(Qt::ISODate).toLatin1());
        Status unreadable = done();
        auto status = rows.each([&](const RawRows& row) {
            take(row.integer(ActionRow));
            m_reading.count();
            if (m_reading.wants(row) && unreadable) {
                unreadable = keep(row);
            }
        });
        take(0);
        return status ? unreadable : status;
    }

    // Another action begins: the one before is complete.
    void take(qint64 actionRow)
    {
        if (actionRow == m_actionRow) {
            return;
        }
        if (m_actionRow != 0) {
            const RatingScheme& scheme = m_book.schemeOf(*m_book.find(m_action));
            m_standings[m_action] = m_reading.standing(scheme, m_day);
        }
        m_reading.clear();
        m_actionRow = actionRow;
        m_action = m_actions.value(actionRow);
    }

    Status keep(const RawRows& row)
    {
        Update update;
        update.id = UpdateId{row.uuid(UuidText)};
        update.action = m_action;
        update.sequence = row.integer(Sequence);
        update.recordedAt = row.text(RecordedAt);
        update.reportedOn = row.date(ReportedOn);
        const auto precision = fromKey<DatePrecision>(row.text(Precision));
        update.precision = precision.value_or(DatePrecision::Day);
        update.rating = row.text(RatingKey);
        update.whatHappened = row.text(WhatHappened);
        update.whatNext = row.text(WhatNext);
        update.ask = row.text(AskText);
        update.askOf = row.text(AskOf);
        update.lead = row.isNull(LeadRow) ? LeadId{} : m_leads.value(row.integer(LeadRow));
        update.author = row.text(AuthorName);
        update.meets = row.date(Meets);
        update.completedOn = row.date(CompletedOn);
        update.continues = row.integer(Continues) != 0;
        if (!precision || !readJson(row, update)) {
            return store_error::unreadableRow(u"update "_s + update.id.toString(), u"newDate"_s);
        }
        m_reading.keep(std::move(update));
        return done();
    }

    Database& m_database;
    const PlanBook& m_book;
    QDate m_day;
    QHash<qint64, ActionId> m_actions;
    QHash<qint64, LeadId> m_leads;
    QHash<ActionId, Standing> m_standings;
    StandingOfDay m_reading;
    qint64 m_actionRow = 0;
    ActionId m_action; // of that row
};

} // namespace

Result<QHash<ActionId, Standing>> dayStandings(Database& database, const PlanBook& book,
                                               PlanId plan, const QDate& day)
{
    return DayReader{database, book, day}.read(plan);
}

} // namespace boardplan

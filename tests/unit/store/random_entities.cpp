#include "random_entities.h"

namespace boardplan::test {

using namespace Qt::StringLiterals;

QString RandomEntities::text()
{
    static const std::array pieces{
        u"plan"_s, u" "_s,  u"“naïve”"_s, u"'"_s,    u"\""_s, u"\\"_s,     u"\n"_s,
        u"\r"_s,   u"%1"_s, u"Ŵyneb"_s,   u"日本"_s, u"😀"_s,  u"\u0001"_s, QString{QChar{0}},
        u"null"_s, u"[]"_s, u"\u202e"_s};
    QString text;
    for (int i = below(7); i > 0; --i) {
        text += pieces[m_random() % pieces.size()];
    }
    return text;
}

QJsonValue RandomEntities::json(int depth)
{
    switch (below(depth > 0 ? 6 : 4)) {
    case 0:
        return text();
    case 1:
        return below(1'000'000) / 8.0;
    case 2:
        return below(2) == 0;
    case 3:
        return QJsonValue::Null;
    case 4:
        return QJsonArray{json(depth - 1), json(depth - 1)};
    default:
        return QJsonObject{{text(), json(depth - 1)}};
    }
}

void RandomEntities::fill(QJsonObject& value)
{
    value = {};
    for (int i = below(4); i > 0; --i) {
        value.insert(text(), json(2));
    }
}

void RandomEntities::fill(QStringList& value)
{
    value.clear();
    for (int i = below(4); i > 0; --i) {
        value.append(text());
    }
}

void RandomEntities::fillMembers(PlanSettings& v)
{
    fillAll(v.dueSoonDays, v.staleDays, v.reportingRhythm, v.calendarQuarters);
}

void RandomEntities::fillMembers(Rating& v)
{
    fillAll(v.key, v.letter, v.word, v.label, v.meaning, v.consequence, v.severity, v.role,
            v.ratingClass, v.fill, v.ink, v.shape);
}

void RandomEntities::fillMembers(RollupRule& v)
{
    fillAll(v.kind, v.version, v.redShare, v.amberShare, v.floor, v.isLevelByLevel,
            v.countsOverdueGreenAsAmber);
}

void RandomEntities::fillMembers(Measure& v)
{
    fillAll(v.text, v.isMet);
    v.id = MeasureId::create();
}

void RandomEntities::fillMembers(Indicators& v)
{
    fillAll(v.quantitative, v.qualitative, v.serviceUsers, v.frontLineStaff, v.other);
}

void RandomEntities::fillMembers(Board& v)
{
    fillAll(v.position, v.name, v.shortName);
    v.yearStartMonth = 1 + below(12);
}

void RandomEntities::fillMembers(Lead& v)
{
    fillAll(v.position, v.name, v.kind, v.aliases, v.contact, v.email, v.agency, v.members);
}

void RandomEntities::fillMembers(Plan& v)
{
    fillAll(v.position, v.title, v.boards, v.period, v.status, v.adoptedOn, v.strategy, v.words,
            v.columns, v.ratingScheme, v.rollupRule, v.settings, v.trace, v.ruleChanges);
}

void RandomEntities::fillMembers(Priority& v)
{
    fillAll(v.plan, v.position, v.ref, v.title, v.statement, v.quote, v.aims, v.desiredOutcomes,
            v.measures, v.indicators, v.trace);
}

void RandomEntities::fillMembers(Objective& v)
{
    fillAll(v.priority, v.position, v.ref, v.title, v.measures, v.trace);
}

void RandomEntities::fillMembers(Action& v)
{
    fillAll(v.priority, v.objective, v.position, v.ref, v.text, v.audience, v.boards, v.leadText,
            v.leads, v.desiredOutcomes, v.themes, v.startOn, v.addedOn, v.published, v.timescale,
            v.measures, v.state, v.completedOn, v.continues, v.trace);
    if (below(3) == 0) {
        v.objective = {};
    }
    v.weight = 1 + below(5);
}

void RandomEntities::fillMembers(Update& v)
{
    fillAll(v.action, v.sequence, v.recordedAt, v.reportedOn, v.precision, v.rating, v.whatHappened,
            v.whatNext, v.ask, v.askOf, v.lead, v.author, v.newDate, v.meets, v.completedOn,
            v.continues, v.evidence);
    if (below(2) == 0) {
        v.lead = {};
    }
    if (!v.reportedOn.isValid()) {
        v.reportedOn = QDate{2026, 2, 28};
    }
}

void RandomEntities::fillMembers(Meeting& v)
{
    fillAll(v.board, v.position, v.body, v.subgroup, v.date, v.title, v.closedOn);
    if (below(2) == 0) {
        v.subgroup = {};
    }
}

} // namespace boardplan::test
